package trace

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/eventstorm/storm/model/value"
)

// Role says what a word of a sentence is, after the colours of event storming.
type Role uint8

// The roles.
const (
	RolePlain     Role = iota // the words between the names
	RoleData                  // values
	RoleActor                 // yellow, small
	RoleCommand               // blue
	RoleEvent                 // orange
	RolePolicy                // lilac: handlers and processes
	RoleAggregate             // yellow
	RoleReadModel             // green
	RoleExternal              // pink
	RoleTrouble               // red, as a hotspot: rejections and failures
	RoleStructure             // transactions, the clock, the queue
)

// Word is a piece of a sentence with one role.
type Word struct {
	Text string
	Role Role
}

// telling builds the sentence of a fact.
type telling struct {
	words     []Word
	context   string
	qualified bool // names are written with their context, even if it is this one
}

func (t *telling) text() string {
	var text strings.Builder
	for _, word := range t.words {
		text.WriteString(word.Text)
	}
	return text.String()
}

func (t *telling) add(role Role, text string) *telling {
	if text != "" {
		t.words = append(t.words, Word{Text: oneLine(text), Role: role})
	}
	return t
}

func (t *telling) plain(text string) *telling { return t.add(RolePlain, text) }

// name adds the name of an element.
func (t *telling) name(role Role, qualified string) *telling {
	return t.add(role, t.short(qualified))
}

func (t *telling) command(name string) *telling   { return t.name(RoleCommand, name) }
func (t *telling) event(name string) *telling     { return t.name(RoleEvent, name) }
func (t *telling) policy(name string) *telling    { return t.name(RolePolicy, name) }
func (t *telling) readModel(name string) *telling { return t.name(RoleReadModel, name) }

func (t *telling) instance(instance Instance) *telling {
	return t.add(RoleAggregate, t.short(instance.Aggregate)+"/"+instance.Identity)
}

// sender adds who or what sent a message, or nothing and reports false.
func (t *telling) sender(name string, role Role) bool {
	if name == "" {
		return false
	}
	t.name(role, name)
	return true
}

// data adds a record, or nothing when it is empty.
func (t *telling) data(record value.Value) *telling {
	if record.IsNull() || record.Kind() == value.Record && record.Len() == 0 {
		return t
	}
	return t.add(RoleData, " "+record.String())
}

func (t *telling) trouble(reason string) *telling {
	if reason == "" {
		return t
	}
	if !t.qualified {
		reason = ShortNames(reason, t.context)
	}
	return t.plain(": ").add(RoleTrouble, reason)
}

// ShortNames takes a context out of the qualified names in a text: "Shop.Order/o-1
// was changed" becomes "Order/o-1 was changed" in the context Shop.
func ShortNames(text, context string) string {
	if context == "" {
		return text
	}
	var short strings.Builder
	for {
		before, after, found := strings.Cut(text, context+".")
		short.WriteString(before)
		if !found {
			return short.String()
		}
		last, _ := utf8.DecodeLastRuneInString(before)
		next, _ := utf8.DecodeRuneInString(after)
		if unicode.IsLetter(last) || !unicode.IsLetter(next) { // the end of another word, or of a sentence
			short.WriteString(context + ".")
		}
		text = after
	}
}

func (t *telling) short(qualified string) string {
	if t.qualified || t.context == "" {
		return qualified
	}
	return strings.TrimPrefix(qualified, t.context+".")
}

// oneLine takes line breaks and control characters out of a text, so that what
// a model says can neither break a line, nor steer a terminal, nor reverse what
// is read.
func oneLine(text string) string {
	if strings.IndexFunc(text, steers) < 0 {
		return text
	}
	return strings.Map(func(char rune) rune {
		switch {
		case char == '\n' || char == '\t' || char == '\r':
			return ' '
		case steers(char):
			return unicode.ReplacementChar
		default:
			return char
		}
	}, text)
}

// steers reports whether a character changes how what follows is shown: control
// characters, separators of lines, and the embeddings, overrides and isolates
// of bidirectional text. The marks of direction and the joiners of ordinary
// Persian text do not.
func steers(char rune) bool {
	return unicode.IsControl(char) || char == 0x2028 || char == 0x2029 || char == 0xFEFF ||
		char >= 0x202A && char <= 0x202E || char >= 0x2066 && char <= 0x2069
}

func itoa(number int) string { return strconv.Itoa(number) }

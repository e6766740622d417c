package adhoc

import (
	"strings"

	"github.com/eventstorm/storm/model"
)

// Part is one item of a list in a scenario, as an argument gives it.
type Part struct {
	Flag    string         // how messages name the argument, such as "--send"
	Text    string         // the argument
	Context *model.Context // in which names are looked up

	section string    // the key of the scenario
	item    []excerpt // the item in YAML
}

// excerpt is a piece of YAML: one that the argument holds, or words of ours.
type excerpt struct {
	ours       string
	start, end int // of the argument, when there are none of ours
}

// message is an argument taken apart: a name, and what is said of it.
type message struct {
	name      string
	nameStart int
	restStart int // of the data; restEnd when there are none
	restEnd   int
}

// Name returns the name that an argument begins with: "CreateOrder" of
// "CreateOrder {orderId: o-1}". The forms of a step in a scenario do as well:
// "CreateOrder: {…}", "{CreateOrder: {…}}", "wait: 2h".
func Name(text string) string { return takeApart(text).name }

// Rest returns what follows the name, without the spaces around it.
func Rest(text string) string {
	m := takeApart(text)
	return text[m.restStart:m.restEnd]
}

// Step returns a step of a scenario: something that happens.
func Step(flag, text string, context *model.Context) Part {
	m := takeApart(text)
	item := quotedName(text, m.nameStart, m.nameStart+len(m.name))
	if m.restStart < m.restEnd {
		item = append(item, excerpt{ours: ": "}, excerpt{start: m.restStart, end: m.restEnd})
	}
	return Part{Flag: flag, Text: text, Context: context, section: "when", item: item}
}

// Fault returns a fault of a scenario. The argument begins with the name of
// the target, which is length bytes long; then comes a key with its value, as
// in "fails twice", or several in braces, or nothing; "fails" alone is always.
func Fault(flag, text string, length int, context *model.Context) Part {
	item := append([]excerpt{{ours: "{at: "}}, quotedName(text, 0, length)...)
	from, to := trimmed(text, length, len(text))
	switch said := text[from:to]; {
	case said == "":
	case strings.HasPrefix(said, "{") && strings.HasSuffix(said, "}"):
		item = append(item, excerpt{ours: ", "}, excerpt{start: from + 1, end: to - 1})
	default:
		key, value, _ := strings.Cut(said, " ")
		item = append(item, excerpt{ours: ", "}, excerpt{start: from, end: from + len(key)},
			excerpt{ours: ": "}, excerpt{start: from + len(key), end: to})
		if key == "fails" && value == "" {
			item = append(item, excerpt{ours: "always"})
		}
	}
	item = append(item, excerpt{ours: "}"})
	return Part{Flag: flag, Text: text, Context: context, section: "faults", item: item}
}

// takeApart finds the name and the data of a message.
func takeApart(text string) message {
	start, end := trimmed(text, 0, len(text))
	if strings.HasPrefix(text[start:end], "{") && strings.HasSuffix(text[start:end], "}") {
		start, end = trimmed(text, start+1, end-1)
	}
	nameEnd := end
	for i := start; i < end; i++ {
		if text[i] == '{' || text[i] == ':' && (i+1 == end || strings.ContainsRune(" \t\n{", rune(text[i+1]))) {
			nameEnd = i
			break
		}
	}
	rest := nameEnd
	if rest < end && text[rest] == ':' {
		rest++
	}
	m := message{}
	m.restStart, m.restEnd = trimmed(text, rest, end)
	from, to := trimmed(text, start, nameEnd)
	if to-from > 1 && (text[from] == '"' || text[from] == '\'') && text[to-1] == text[from] {
		from, to = from+1, to-1
	}
	m.name, m.nameStart = text[from:to], from
	return m
}

// quotedName returns a name in the argument as a YAML text.
func quotedName(text string, start, end int) []excerpt {
	item := []excerpt{{ours: "'"}}
	for i := start; i < end; i++ {
		if text[i] == '\'' { // doubled, as YAML wants it
			item = append(item, excerpt{start: start, end: i + 1}, excerpt{ours: "'"})
			start = i + 1
		}
	}
	return append(item, excerpt{start: start, end: end}, excerpt{ours: "'"})
}

// trimmed moves two offsets inwards over white space.
func trimmed(text string, start, end int) (int, int) {
	const space = " \t\r\n"
	for start < end && strings.IndexByte(space, text[start]) >= 0 {
		start++
	}
	for end > start && strings.IndexByte(space, text[end-1]) >= 0 {
		end--
	}
	return start, end
}

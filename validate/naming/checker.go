package naming

import (
	"fmt"
	"slices"
	"strings"
	"sync"
)

// Answer is what the checker thinks of a name.
type Answer uint8

// The answers. Unknown is the zero value and must never become a finding.
const (
	Unknown Answer = iota // the rules cannot tell
	Yes                   // the name is as it should be
	No                    // it is not
)

// String returns the answer in words.
func (a Answer) String() string {
	switch a {
	case Yes:
		return "yes"
	case No:
		return "no"
	}
	return "don't know"
}

// Language is a language by its ISO 639-1 code, such as "en". [New] also
// takes a tag with a region, such as "pt-BR"; only the language counts.
type Language string

// The languages that the package knows.
const (
	Czech      Language = "cs"
	English    Language = "en"
	French     Language = "fr"
	German     Language = "de"
	Persian    Language = "fa"
	Portuguese Language = "pt"
	Slovak     Language = "sk"
	Spanish    Language = "es"
)

// Languages returns the languages that New accepts, sorted by code. The
// caller owns the slice.
func Languages() []Language {
	return []Language{Czech, German, English, Spanish, Persian, French, Portuguese, Slovak}
}

// Verdict is the answer for one name.
type Verdict struct {
	Answer Answer
	// Reason says why the answer is No, short, lower case, quoting the word at
	// fault; it is empty for other answers.
	Reason string
	// Suggestion is a better name where one is certain: casing, separators and
	// suffix are those of the name, and the checker itself answers Yes to it.
	// It is empty where none is certain, and always if the answer is not No.
	Suggestion string
}

// Checker checks names in one language or several. It is immutable and safe
// for concurrent use; it is cheap to make, one for each context say.
type Checker struct {
	grammars []grammar
}

// grammar is the rules of one language. The phrase has at least one word.
type grammar interface {
	event(p *phrase) finding
	command(p *phrase) finding
}

// finding is the answer of one language.
type finding struct {
	answer Answer
	word   string // the word that the reason quotes, may be empty
	reason reason
	rename string // not yet checked
}

// New returns a checker for names in any of the languages. Without a language
// the checker answers Unknown to everything. The error names a language that
// the package does not know, and those that it does.
func New(languages ...Language) (*Checker, error) {
	c := &Checker{}
	for _, l := range languages {
		g, ok := grammarOf(Primary(l))
		if !ok {
			return nil, fmt.Errorf("no naming rules for language %q. the known ones are %s", l, listed(Languages()))
		}
		if !slices.Contains(c.grammars, g) {
			c.grammars = append(c.grammars, g)
		}
	}
	return c, nil
}

// Primary returns the language of a tag: "pt" for "pt-BR" and "PT_br".
func Primary(l Language) Language {
	tag := strings.ToLower(strings.TrimSpace(string(l)))
	if i := strings.IndexAny(tag, "-_"); i >= 0 {
		tag = tag[:i]
	}
	return Language(tag)
}

// listed joins codes with commas.
func listed(languages []Language) string {
	codes := make([]string, len(languages))
	for i, l := range languages {
		codes[i] = string(l)
	}
	slices.Sort(codes)
	return strings.Join(codes, ", ")
}

// Event answers whether the name of an event is in the past tense. With
// several languages it is Yes if any of them says yes, and No if none does and
// at least one says no.
func (c *Checker) Event(name string) Verdict {
	return c.check(name, grammar.event)
}

// Command answers whether the name of a command is an imperative, or what the
// language uses in its place (an infinitive in Spanish, a verbal noun in
// Persian). With several languages it is Yes if any of them says yes, and No
// if none does and at least one says no.
func (c *Checker) Command(name string) Verdict {
	return c.check(name, grammar.command)
}

// phrases are spare ones: a phrase is large, and a check short.
var phrases = sync.Pool{New: func() any { return new(phrase) }}

// check asks every language.
func (c *Checker) check(name string, ask func(grammar, *phrase) finding) Verdict {
	if len(c.grammars) == 0 {
		return Verdict{}
	}
	p := phrases.Get().(*phrase)
	defer phrases.Put(p)
	if !p.parse(name) {
		return Verdict{}
	}
	var worst finding
	for _, g := range c.grammars {
		f := ask(g, p)
		switch {
		case f.answer == Yes:
			return Verdict{Answer: Yes}
		case f.answer == No && (worst.answer != No || f.weight() > worst.weight()):
			worst = f
		}
	}
	if worst.answer != No {
		return Verdict{}
	}
	reason := worst.reason.text(worst.word)
	return Verdict{Answer: No, Reason: reason, Suggestion: c.confirmed(p, worst.rename, ask)}
}

// weight orders the findings of several languages: the one that knows a better
// name first, then one that points at a word.
func (f finding) weight() int {
	switch {
	case f.rename != "":
		return 2
	case f.word != "":
		return 1
	}
	return 0
}

// confirmed returns the rename if it is a change and the checker likes it. It
// parses the rename into p, which holds the name.
func (c *Checker) confirmed(p *phrase, rename string, ask func(grammar, *phrase) finding) string {
	if rename == "" || rename == p.name || !p.parse(rename) {
		return ""
	}
	for _, g := range c.grammars {
		if ask(g, p).answer == Yes {
			return rename
		}
	}
	return ""
}

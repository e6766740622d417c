package validate

import (
	"strings"
	"unicode/utf8"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/validate/naming"
)

var glossaryReplacedWord = Rule{
	ID:       "glossary/replaced-word",
	Summary:  "Names use the words that the glossary decided on.",
	Why:      "Two words for one thing make people believe there are two things. The team agreed on one of them.",
	From:     model.LevelBigPicture,
	Severity: model.SeverityWarning,
	Bad:      "glossary: {Order: {replaces: [Purchase]}}\nevents: [PurchaseStarted]\n",
	Good:     "glossary: {Order: {replaces: [Purchase]}}\nevents: [OrderStarted]\n",
	Check: func(p *Pass) {
		for context := range p.Contexts() {
			replaced := replacedWords(context)
			if len(replaced) == 0 {
				continue
			}
			for name, space := range mentionable(context) {
				p.checkWords(context, space, name, replaced)
			}
		}
	},
}

// A replacedWord is one or several words that a term stands for now.
type replacedWord struct {
	words []string // in lower case
	term  *model.Term
}

// replacedWords returns what the glossary replaces, by the first word.
func replacedWords(c *model.Context) map[string][]replacedWord {
	replaced := map[string][]replacedWord{}
	for _, term := range c.Glossary {
		for _, name := range term.Replaces {
			if words := naming.Words(strings.ToLower(name.Text)); len(words) > 0 {
				replaced[words[0]] = append(replaced[words[0]], replacedWord{words, term})
			}
		}
	}
	return replaced
}

// checkWords reports each replaced word in a name.
func (p *Pass) checkWords(context *model.Context, space uint64, name model.Name, replaced map[string][]replacedWord) {
	words := naming.Words(name.Text)
	for i := range words {
		for _, entry := range replaced[strings.ToLower(words[i])] {
			if !beginsWith(words[i:], entry.words) {
				continue
			}
			written := strings.Join(words[i:i+len(entry.words)], " ")
			better := replaceWords(name.Text, words, i, i+len(entry.words), naming.Words(entry.term.Name.Text))
			finding := p.reportRenaming(context, space, name, better, "use \""+entry.term.Name.Text+"\" in the name",
				"%q uses the word %q, which the glossary replaces by %q", name.Text, written, entry.term.Name.Text)
			relate(finding, entry.term.Name.At, "decided here")
		}
	}
}

func beginsWith(words, lower []string) bool {
	if len(words) < len(lower) {
		return false
	}
	for i, word := range lower {
		if strings.ToLower(words[i]) != word {
			return false
		}
	}
	return true
}

// replaceWords returns a name with other words in place of the words from start
// to end, in the style of the name. It is empty where that is not certain: when
// a word would stand there twice in a row, or the style does not show.
func replaceWords(name string, words []string, start, end int, others []string) string {
	style := styleOf(name, len(words))
	switch {
	case len(others) == 0, len(others) > 1 && style == styleUnknown,
		start > 0 && strings.EqualFold(words[start-1], others[0]),
		end < len(words) && strings.EqualFold(words[end], others[len(others)-1]):
		return ""
	}
	from := 0 // of the first word that goes
	for _, word := range words[:start] {
		from += strings.Index(name[from:], word) + len(word)
	}
	from += strings.Index(name[from:], words[start])
	to := from // behind the last one
	for _, word := range words[start:end] {
		to += strings.Index(name[to:], word) + len(word)
	}
	for i, other := range others {
		others[i] = likeWord(words[start], other)
		if i > 0 && (style == stylePascal || style == styleCamel) {
			others[i] = capitalized(strings.ToLower(other))
		}
	}
	return name[:from] + strings.Join(others, styleSeparators[style]) + name[to:]
}

// likeWord returns a word in capitals, with one capital or in small letters, as
// another one is written.
func likeWord(like, word string) string {
	switch {
	case like == strings.ToLower(like):
		return strings.ToLower(word)
	case utf8.RuneCountInString(like) > 1 && like == strings.ToUpper(like):
		return strings.ToUpper(word)
	default:
		return capitalized(strings.ToLower(word))
	}
}

package validate

import (
	"strings"

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
			for _, element := range p.elementsIn(context) {
				if element.Kind != model.KindScenario {
					p.checkWords(element.Name, replaced)
				}
			}
			for _, aggregate := range context.Aggregates {
				for _, member := range aggregate.Members {
					p.checkWords(member.Name, replaced)
				}
			}
			for _, process := range context.Processes {
				for _, timer := range process.Timers {
					p.checkWords(timer.Name, replaced)
				}
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
func (p *Pass) checkWords(name model.Name, replaced map[string][]replacedWord) {
	words := naming.Words(name.Text)
	for i := range words {
		for _, entry := range replaced[strings.ToLower(words[i])] {
			if !beginsWith(words[i:], entry.words) {
				continue
			}
			written := strings.Join(words[i:i+len(entry.words)], " ")
			finding := p.Report(name.At, "use \""+entry.term.Name.Text+"\" in the name",
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

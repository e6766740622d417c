package validate

import (
	"strings"

	"github.com/eventstorm/storm/model"
)

var glossaryConflictingTerm = Rule{
	ID:       "glossary/conflicting-term",
	Summary:  "A word that the glossary replaces is neither a term itself nor replaced by two terms.",
	Why:      "The glossary settles which word to use. Where it says both, every name is wrong by one of its entries.",
	From:     model.LevelBigPicture,
	Severity: model.SeverityWarning,
	Bad:      "events: [OrderStarted]\nglossary: {Order: {replaces: [Purchase]}, Sale: {replaces: [Purchase]}}\n",
	Good:     "events: [OrderStarted]\nglossary: {Order: {replaces: [Purchase]}, Sale: What is left after returns.}\n",
	Check: func(p *Pass) {
		for context := range p.Contexts() {
			terms := map[string]*model.Term{}
			for _, term := range context.Glossary {
				terms[strings.ToLower(term.Name.Text)] = term
			}
			replaced := map[string]model.Name{}
			for _, term := range context.Glossary {
				for _, word := range term.Replaces {
					p.checkTerm(term, word, terms, replaced)
				}
			}
		}
	},
}

func (p *Pass) checkTerm(by *model.Term, word model.Name, terms map[string]*model.Term, replaced map[string]model.Name) {
	key := strings.ToLower(word.Text)
	if term := terms[key]; term != nil {
		finding := p.Report(word.At, "take it out here, or drop the other term", "%q is replaced by %q, and is a term of the glossary itself", word.Text, by.Name.Text)
		relate(finding, term.Name.At, "the term")
	}
	if earlier, known := replaced[key]; known {
		finding := p.Report(word.At, "decide on one of the two terms", "%q is replaced by %q here, and by another term before", word.Text, by.Name.Text)
		relate(finding, earlier.At, "replaced here")
		return
	}
	replaced[key] = word
}

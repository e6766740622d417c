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
			for _, element := range context.Elements() {
				p.checkWords(element.Declaration(), replaced)
			}
		}
	},
}

// replacedWords returns the glossary terms by the words they replace.
func replacedWords(c *model.Context) map[string]*model.Term {
	replaced := map[string]*model.Term{}
	for _, term := range c.Glossary {
		for _, word := range term.Replaces {
			replaced[strings.ToLower(word.Text)] = term
		}
	}
	return replaced
}

func (p *Pass) checkWords(element *model.Element, replaced map[string]*model.Term) {
	if element.Kind == model.KindScenario {
		return
	}
	for _, word := range naming.Words(element.Name.Text) {
		term, ok := replaced[strings.ToLower(word)]
		if !ok {
			continue
		}
		finding := p.Report(element.Name.At, "use \""+term.Name.Text+"\" in the name",
			"the glossary replaces %q by %q", word, term.Name.Text)
		finding.Related = []model.Related{{Message: "decided here", At: term.Name.At}}
		return
	}
}

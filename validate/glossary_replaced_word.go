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
			replaced := newReplacedWords(context)
			if len(replaced.next) == 0 {
				continue
			}
			for name, space := range mentionable(context) {
				p.checkWords(context, space, name, replaced)
			}
		}
	},
}

// checkWords reports each replaced word in a name, the longest that begins at
// a place.
func (p *Pass) checkWords(context *model.Context, space uint64, name model.Name, replaced *replacedWords) {
	var few [16]string
	words := naming.AppendWords(few[:0], name.Text)
	for i := 0; i < len(words); {
		term, count := replaced.at(words[i:])
		if term == nil {
			i++
			continue
		}
		written := strings.Join(words[i:i+count], " ")
		better := replaceWords(name.Text, words, i, i+count, naming.Words(term.Name.Text))
		finding := p.reportRenaming(context, space, name, better, "use \""+term.Name.Text+"\" in the name",
			"%q uses the word %q, which the glossary replaces by %q", name.Text, written, term.Name.Text)
		relate(finding, term.Name.At, "decided here")
		i += count
	}
}

package validate

import (
	"slices"
	"strings"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/validate/naming"
)

var namingLanguage = Rule{
	ID:       "naming/language",
	Summary:  "The language of the names is one that storm has rules for.",
	Why:      "Names in another language are not checked for their tense, and somebody may count on it.",
	From:     model.LevelBigPicture,
	Severity: model.SeverityInfo,
	Bad:      "language: tlh\nevents: [A]\n",
	Good:     "language: en\nevents: [OrderStarted]\n",
	Check: func(p *Pass) {
		known := naming.Languages()
		seen := map[model.Range]bool{}
		for context := range p.Contexts() {
			for _, name := range context.Languages {
				if seen[name.At] || slices.Contains(known, naming.Primary(naming.Language(name.Text))) {
					continue
				}
				seen[name.At] = true
				codes := make([]string, len(known))
				for i, language := range known {
					codes[i] = string(language)
				}
				p.Report(name.At, "the tense of names is checked in "+strings.Join(codes, ", "), "there are no naming rules for the language %q", name.Text)
			}
		}
	},
}

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

// standardLanguage is that of names when a model states none.
const standardLanguage = naming.English

// checkerFor returns the checker for the languages of a context that have
// rules. A context in none of these is not checked.
func checkerFor(context *model.Context) *naming.Checker {
	known := naming.Languages()
	var languages []naming.Language
	for _, name := range context.Languages {
		if language := naming.Primary(naming.Language(name.Text)); slices.Contains(known, language) {
			languages = append(languages, language)
		}
	}
	if len(context.Languages) == 0 {
		languages = append(languages, standardLanguage)
	}
	if len(languages) < len(context.Languages) {
		// Names in a language without rules can't be told from wrong ones.
		languages = nil
	}
	checker, err := naming.New(languages...)
	if err != nil {
		// Without a language the checker answers that it can't tell.
		checker, _ = naming.New()
	}
	return checker
}

// isIn reports whether all names of a context are in one of the languages.
func isIn(context *model.Context, languages ...naming.Language) bool {
	if len(context.Languages) == 0 {
		return slices.Contains(languages, standardLanguage)
	}
	return !slices.ContainsFunc(context.Languages, func(name model.Name) bool {
		return !slices.Contains(languages, naming.Primary(naming.Language(name.Text)))
	})
}

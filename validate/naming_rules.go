package validate

import (
	"slices"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/validate/naming"
)

var namingEventPastTense = Rule{
	ID:       "naming/event-past-tense",
	Summary:  "An event is named by a verb in the past tense.",
	Why:      "An event is something that happened. A name such as OrderStart reads like a wish, and its handlers get written as if it could still be refused.",
	From:     model.LevelBigPicture,
	Severity: model.SeverityWarning,
	Bad:      "events: [OrderStart]\n",
	Good:     "events: [OrderStarted]\n",
	Check: func(p *Pass) {
		for context := range p.Contexts() {
			checker := checkerFor(context)
			for _, event := range context.Events {
				p.reportName(event.Name, "event", "in the past tense, as something that happened", checker.Event(event.Name.Text))
			}
		}
	},
}

var namingCommandImperative = Rule{
	ID:       "naming/command-imperative",
	Summary:  "A command is named by an imperative.",
	Why:      "A command is the wish of someone, which may be refused. A name such as OrderCreated reads as if it were done.",
	From:     model.LevelBigPicture,
	Severity: model.SeverityWarning,
	Bad:      "level: big-picture\ncommands: [OrderCreated]\n",
	Good:     "level: big-picture\ncommands: [CreateOrder]\n",
	Check: func(p *Pass) {
		for context := range p.Contexts() {
			checker := checkerFor(context)
			for _, command := range context.Commands {
				p.reportName(command.Name, "command", "as an imperative, as something that is asked for", checker.Command(command.Name.Text))
			}
		}
	},
}

func (p *Pass) reportName(name model.Name, noun, expected string, verdict naming.Verdict) {
	if verdict.Answer != naming.No {
		return
	}
	hint := "name it " + expected
	if verdict.Suggestion != "" {
		hint = "rename it to \"" + verdict.Suggestion + "\""
	}
	p.Report(name.At, hint, "the %s %q is not named %s: %s", noun, name.Text, expected, verdict.Reason)
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
				p.Report(name.At, "the tense of names is checked in "+listOf(known), "there are no naming rules for the language %q", name.Text)
			}
		}
	},
}

func listOf(languages []naming.Language) string {
	text := ""
	for i, language := range languages {
		if i > 0 {
			text += ", "
		}
		text += string(language)
	}
	return text
}

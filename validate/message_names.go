package validate

import (
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/validate/naming"
)

// A nameCheck asks a checker about a name.
type nameCheck func(*naming.Checker, string) naming.Verdict

// A tense is what the name of a message should be: that of an event, or of a
// command.
type tense struct {
	is       nameCheck
	expected string                                   // in words
	advice   string                                   // for a name of which no better one is certain
	example  func(event, command string) (one string) // which of two names is as it should be
}

var (
	pastTense = tense{
		is: (*naming.Checker).Event, expected: "in the past tense, as something that happened",
		advice: "say what happened", example: func(event, _ string) string { return event },
	}
	imperative = tense{
		is: (*naming.Checker).Command, expected: "as an imperative, as something that is asked for",
		advice: "say what is asked for", example: func(_, command string) string { return command },
	}
)

// adviceIn returns the advice with an example in the first language of a
// context.
func (t *tense) adviceIn(context *model.Context) string {
	return t.advice + ", as in \"" + t.example(languagesOf(context)[0].Examples()) + "\""
}

// checkNames reports the commands or events of a context whose names the
// checker is sure are wrong, each with a better name if one is certain. Names
// that are right in another language get the advice to name that.
func checkNames[E model.Declared](p *Pass, context *model.Context, messages []E, tense tense) {
	checker := checkerFor(context)
	var wrong []*model.Element
	for _, message := range messages {
		if element := message.Declaration(); tense.is(checker, element.Name.Text).Answer == naming.No {
			wrong = append(wrong, element)
		}
	}
	if len(wrong) == 0 {
		return
	}
	other := likelier(context, wrong[:min(len(wrong), enoughNames)], tense.is)
	for _, element := range wrong {
		verdict := tense.is(checker, element.Name.Text)
		advice := tense.adviceIn(context)
		if other != "" && isRight(other, element.Name.Text, tense.is) {
			verdict.Suggestion = ""
			advice = otherLanguage(context, other)
		}
		p.reportRenaming(context, spaceMessages, element.Name, verdict.Suggestion, advice,
			"the %s %q is not named %s: %s", element.Kind, element.Name.Text, tense.expected, verdict.Reason)
	}
}

// enoughNames is how many names are enough to guess their language.
const enoughNames = 50

// otherLanguage advises to name another language of a context's names.
func otherLanguage(context *model.Context, other naming.Language) string {
	advice := "names are checked as " + spoken(context) + ": if this is " + other.Name() + ", "
	if len(context.Languages) == 0 {
		return advice + "say language: " + string(other)
	}
	return advice + "add " + string(other) + " to language:"
}

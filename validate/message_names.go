package validate

import (
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/validate/naming"
)

// A nameCheck asks a checker about a name.
type nameCheck func(*naming.Checker, string) naming.Verdict

// checkNames reports the commands or events of a context whose names the
// checker is sure are wrong, each with a better name if one is certain. Names
// that are right in another language get the advice to name that.
func checkNames[E model.Declared](p *Pass, context *model.Context, messages []E, check nameCheck, expected string) {
	checker := checkerFor(context)
	var wrong []*model.Element
	for _, message := range messages {
		if element := message.Declaration(); check(checker, element.Name.Text).Answer == naming.No {
			wrong = append(wrong, element)
		}
	}
	if len(wrong) == 0 {
		return
	}
	other := likelier(context, wrong[:min(len(wrong), enoughNames)], check)
	for _, element := range wrong {
		verdict := check(checker, element.Name.Text)
		advice := "name it " + expected
		if other != "" && isRight(other, element.Name.Text, check) {
			verdict.Suggestion = ""
			advice = otherLanguage(context, other)
		}
		p.reportRenaming(context, spaceMessages, element.Name, verdict.Suggestion, advice,
			"the %s %q is not named %s: %s", element.Kind, element.Name.Text, expected, verdict.Reason)
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

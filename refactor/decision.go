package refactor

import (
	"slices"
	"strings"

	"github.com/eventstorm/storm/model"
)

// decisions returns what the lint sections of the model say of a declaration:
// the names under allow that are its own and no other one's, and its name under
// the contexts of overrides. Patterns stay as they are.
func (n *Names) decisions(declaration Declaration) []model.Mention {
	var found []model.Mention
	note := func(names []model.Name, wanted string) {
		for _, name := range names {
			if name.Text == wanted {
				start := len(wanted) - len(declaration.Name.Text)
				found = append(found, model.Mention{Of: declaration.Name.At, At: name.At, Text: wanted, Start: start, End: len(wanted)})
			}
		}
	}
	alone := len(n.byName[declaration.Name.Text]) == 1
	allowed := func(settings []*model.RuleSetting) {
		for _, setting := range settings {
			if alone {
				note(setting.Allow, declaration.Name.Text)
			}
			if qualified := declaration.QualifiedName(); qualified != declaration.Name.Text {
				note(setting.Allow, qualified)
			}
			if declaration.Kind == kindContext {
				found = append(found, n.qualifications(declaration, setting.Allow)...)
			}
		}
	}
	for _, lint := range n.model.Lint {
		allowed(lint.Rules)
		for _, override := range lint.Overrides {
			allowed(override.Rules)
			if declaration.Kind == kindContext {
				note(override.Contexts, declaration.Name.Text)
			}
		}
	}
	return found
}

// qualifications returns where the name of a context stands before a dot and
// the name of something in it.
func (n *Names) qualifications(context Declaration, names []model.Name) []model.Mention {
	var found []model.Mention
	for _, name := range names {
		rest, is := strings.CutPrefix(name.Text, context.Name.Text+".")
		declaredIn := func(d Declaration) bool { return d.Context != nil && d.Context.Name == context.Name }
		if is && slices.ContainsFunc(n.byName[rest], declaredIn) {
			found = append(found, model.Mention{Of: context.Name.At, At: name.At, Text: name.Text, End: len(context.Name.Text)})
		}
	}
	return found
}

package validate

import (
	"strings"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/value"
)

// A typeName is the name of a type in a context.
type typeName struct {
	context *model.Context
	name    string
}

// mentionedTypes returns the names of types that fields and other types name.
func mentionedTypes(m *model.Model) map[typeName]bool {
	mentioned := map[typeName]bool{}
	contexts := map[string]*model.Context{}
	for _, c := range m.Contexts {
		contexts[c.Name.Text] = c
	}
	for _, c := range m.Contexts {
		note := func(written *model.TypeText) {
			if written == nil {
				return
			}
			for _, part := range strings.FieldsFunc(written.Text, func(r rune) bool { return strings.ContainsRune("[]?|", r) }) {
				name := strings.TrimSpace(part)
				mentioned[typeName{c, name}] = true
				for i := range len(name) {
					if name[i] == '.' && contexts[name[:i]] != nil {
						mentioned[typeName{contexts[name[:i]], name[i+1:]}] = true
					}
				}
			}
		}
		for _, dataType := range c.Types {
			note(dataType.Is)
		}
		eachField(c, func(field *model.Field) { note(field.Written) })
	}
	return mentioned
}

// eachField visits all declared fields of a context.
func eachField(c *model.Context, visit func(*model.Field)) {
	visitAll := func(fields []*model.Field) {
		for _, field := range fields {
			visit(field)
		}
	}
	for _, command := range c.Commands {
		visitAll(command.Data)
	}
	for _, aggregate := range c.Aggregates {
		visitAll(aggregate.State)
		for _, member := range aggregate.Members {
			visitAll(member.Data)
		}
	}
	for _, event := range c.Events {
		visitAll(event.Data)
	}
	for _, process := range c.Processes {
		visitAll(process.State)
	}
	for _, readModel := range c.ReadModels {
		visitAll(readModel.Data)
	}
	for _, dataType := range c.Types {
		visitAll(dataType.Data)
	}
}

// unknownTypes returns the types that fields have and that do not exist, by
// context.
func unknownTypes(m *model.Model) map[*model.Context][]string {
	unknown := map[*model.Context][]string{}
	for _, c := range m.Contexts {
		eachField(c, func(field *model.Field) {
			if isUnknownType(field) {
				unknown[c] = append(unknown[c], strings.Trim(field.Written.Text, "[]? "))
			}
		})
	}
	return unknown
}

// isUnknownType reports whether a field has a type that does not exist.
func isUnknownType(f *model.Field) bool {
	t := f.Type
	for t != nil && t.Kind == value.List {
		t = t.Element
	}
	return f.Written != nil && t != nil && t.Kind == value.Any && !strings.Contains(f.Written.Text, "any")
}

// enoughUnknown is how many unknown types are too many to tell what they mean.
const enoughUnknown = 10

// mayBeUnknown reports whether an unknown type of a field may mean the name.
func (p *Pass) mayBeUnknown(c *model.Context, name model.Name) bool {
	unknown := p.facts.unknown()[c]
	if len(unknown) > enoughUnknown {
		return true
	}
	return value.Nearest(name.Text, unknown) != ""
}

package validate

import (
	"strings"

	"github.com/eventstorm/storm/model"
)

var dataUnusedType = Rule{
	ID:       "data/unused-type",
	Summary:  "Each type is the type of a field.",
	Why:      "A type that nothing uses looks like part of the language of the team, and is kept up to date for nobody.",
	From:     model.LevelDesign,
	Severity: model.SeverityInfo,
	Bad:      "level: design\ntypes: {Address: {data: {city: string}}}\n",
	Good:     "level: design\nexternals: [Shop]\ntypes: {Address: {data: {city: string}}}\nevents: {OrderStarted: {external: Shop, data: {address: Address}}}\n",
	Check: func(p *Pass) {
		if p.Model.Incomplete {
			return // it may stand in the part that could not be read
		}
		for context := range p.Contexts() {
			for _, dataType := range context.Types {
				if !p.facts.mentioned()[typeName{context, dataType.Name.Text}] {
					p.Report(dataType.Name.At, "give it to a field, or take it away", "nothing is of the type %q", dataType.Name.Text)
				}
			}
		}
	},
}

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

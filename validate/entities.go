package validate

import (
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/value"
)

// entityFinder finds entities in types: references to aggregates, and members
// of these. What it found of a type it remembers, so that all searches
// together are linear in the size of the types.
type entityFinder struct {
	members map[*value.Field]bool // the first fields of members; copies of a type share its fields; nil: members are left out
	carried map[*value.Type]string
}

// newReferenceFinder returns a finder of references to aggregates alone.
func newReferenceFinder() *entityFinder {
	return &entityFinder{carried: map[*value.Type]string{}}
}

func newEntityFinder(m *model.Model) *entityFinder {
	f := &entityFinder{members: map[*value.Field]bool{}, carried: map[*value.Type]string{}}
	for _, c := range m.Contexts {
		for _, aggregate := range c.Aggregates {
			for _, member := range aggregate.Members {
				if member.Record != nil && len(member.Record.Fields) > 0 {
					f.members[&member.Record.Fields[0]] = true
				}
			}
		}
	}
	return f
}

// maxTypeDepth bounds the walk through types within types.
const maxTypeDepth = 64

// in returns the name of an entity that a type contains, or "".
func (f *entityFinder) in(t *value.Type, depth int) string {
	if t == nil || depth > maxTypeDepth {
		return ""
	}
	if name, known := f.carried[t]; known {
		return name
	}
	f.carried[t] = "" // until it is known; a type that contains itself adds nothing
	name := ""
	switch {
	case t.Kind == value.Reference:
		name = t.Name
	case t.Kind == value.List:
		name = f.in(t.Element, depth+1)
	case len(t.Fields) > 0 && f.members[&t.Fields[0]]:
		name = t.Name
	}
	for i := 0; i < len(t.Fields) && name == ""; i++ {
		name = f.in(t.Fields[i].Type, depth+1)
	}
	f.carried[t] = name
	return name
}

package expression

import (
	"fmt"

	"github.com/eventstorm/storm/model/value"
)

// fieldOrMember returns what somebody who wrote a name that is not known most
// likely meant: the field of a variable, or a value of an enum without its
// quotation marks. It is empty when there is none.
func (s *Scope) fieldOrMember(name string) string {
	if s == nil {
		return ""
	}
	for _, variable := range s.variables {
		if variable.Type == nil {
			continue
		}
		if _, found := variable.Type.Field(name); found {
			return fmt.Sprintf("write %s.%s for the field", variable.Name, name)
		}
	}
	for _, variable := range s.variables {
		if variable.Type != nil && hasMember(variable.Type, name) {
			return fmt.Sprintf("write %q in quotes for the value", name)
		}
	}
	return ""
}

// hasMember reports whether a field of a record is an enum with a value.
func hasMember(record *value.Type, name string) bool {
	for _, field := range record.Fields {
		if field.Type != nil && field.Type.Kind == value.Enum && field.Type.Has(name) {
			return true
		}
	}
	return false
}

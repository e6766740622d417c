package expression

import (
	"slices"

	"github.com/eventstorm/storm/model/value"
)

// Variable is a name that an expression may read, such as "command".
type Variable struct {
	Name string
	// Type is what is known of the data before a run; nil means anything.
	Type *value.Type
}

// Scope is the ordered variables of an expression. It is immutable.
type Scope struct {
	variables []Variable
}

// NewScope returns a scope of the variables. Their order is the order of
// Environment.Variables. Of variables with the same name the last one counts.
func NewScope(variables ...Variable) *Scope {
	return &Scope{variables: slices.Clone(variables)}
}

// Variables returns a copy of the variables in order.
func (s *Scope) Variables() []Variable {
	if s == nil {
		return nil
	}
	return slices.Clone(s.variables)
}

// Index returns the position of the variable with the name.
func (s *Scope) Index(name string) (int, bool) {
	if s == nil {
		return 0, false
	}
	for index := len(s.variables) - 1; index >= 0; index-- {
		if s.variables[index].Name == name {
			return index, true
		}
	}
	return 0, false
}

// With returns a scope that has more variables after these.
func (s *Scope) With(variables ...Variable) *Scope {
	return &Scope{variables: append(s.Variables(), variables...)}
}

func (s *Scope) names() []string {
	if s == nil {
		return nil
	}
	names := make([]string, 0, len(s.variables))
	for _, variable := range s.variables {
		names = append(names, variable.Name)
	}
	return names
}

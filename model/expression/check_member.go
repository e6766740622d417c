package expression

import (
	"fmt"

	"github.com/expr-lang/expr/ast"

	"github.com/eventstorm/storm/model/value"
)

// access is where a variable's field is found without a closure in between.
type access struct {
	variable int
	shape    *value.Type // nil: the variable itself
	field    int
}

// member compiles a.b, a["b"], a?.b and a[1].
func (c *checker) member(node *ast.MemberNode) operand {
	if name, is := node.Property.(*ast.StringNode); is && !c.isLiteral(name) {
		return c.field(node, name)
	}
	of := c.check(node.Node)
	index := c.check(node.Property)
	start, end := c.memberSpan(node, of, index.end)
	if of.faulty || index.faulty {
		return c.faulty(start, end)
	}
	if !index.is(value.Int, value.Any) {
		return c.reject(index.start, index.end, fmt.Sprintf("an index is an int, this is %s", index.kind), "", index)
	}
	if !of.is(value.List, value.Any) {
		return c.reject(start, end, fmt.Sprintf("%s has no elements", of.kind), "", of)
	}
	result := c.operand(start, end, of.kind.Element)
	result.path, result.chained = of.path, node.Optional || of.chained
	result.run = elementAt(result, of, index)
	return c.fold(result, of, index)
}

// isLiteral reports whether a literal of ours stands where a name is needed.
func (c *checker) isLiteral(node ast.Node) bool {
	start, _ := c.span(node)
	_, is := c.source.literals[start]
	return is
}

// memberSpan returns the place of the whole of a member access.
func (c *checker) memberSpan(node ast.Node, of operand, last int) (start, end int) {
	own, end := c.span(node)
	if closing, found := c.source.closing[own]; found {
		end = closing + 1
	}
	end = max(end, last)
	return min(of.start, own), end
}

// field compiles access to a field by its name.
func (c *checker) field(node *ast.MemberNode, name *ast.StringNode) operand {
	of := c.base(node.Node)
	nameStart, nameEnd := c.span(name)
	start, end := c.memberSpan(node, of, nameEnd)
	if of.faulty {
		return c.faulty(start, end)
	}
	of.text = c.baseText(of)
	switch {
	case of.unknown():
		return c.unknownField(of, name.Value, start, end, node.Optional)
	case !of.is(value.Record):
		return c.noFields(of, name.Value, nameStart, nameEnd)
	case len(of.kind.Fields) == 0 && of.kind.Name == "":
		return c.unknownField(of, name.Value, start, end, node.Optional)
	}
	index, found := of.kind.FieldIndex(name.Value)
	if !found {
		what := "is not a field of " + c.ownerName(of)
		return c.unknownName(nameStart, nameEnd, name.Value, what, of.kind.FieldNames())
	}
	result := c.operand(start, end, of.kind.Fields[index].Type)
	result.chained = node.Optional || of.chained
	if result.chained {
		result.kind = result.kind.OrMissing()
	}
	result.path = extend(of, name.Value)
	if of.access != nil && of.access.shape == nil && !result.chained {
		result.access = &access{variable: of.access.variable, shape: of.kind, field: index}
		result.run = variableField(of, *result.access)
		return result
	}
	result.run = fieldAt(of, of.kind, index, result.chained)
	return c.fold(result, of)
}

func (c *checker) baseText(of operand) string {
	if of.text == "" {
		return "#"
	}
	return of.text
}

// ownerName says whose field is looked for.
func (c *checker) ownerName(of operand) string {
	if of.kind.Name != "" {
		return of.kind.Name
	}
	return brief(of.text)
}

// extend returns the path of a field, nil if its owner has none.
func extend(of operand, name string) []string {
	if of.path == nil {
		return nil
	}
	path := make([]string, 0, len(of.path)+1)
	return append(append(path, of.path...), name)
}

func (c *checker) noFields(of operand, name string, start, end int) operand {
	message := fmt.Sprintf("%s has no field %q", of.kind, name)
	switch {
	case of.is(value.List):
		return c.reject(start, end, message, fmt.Sprintf("write map(%s, .%s), or take one element", brief(of.text), name), of)
	case of.is(value.Reference):
		return c.reject(start, end, fmt.Sprintf("%q is a reference and holds only the identity", brief(of.text)),
			`let the handler read the aggregate under "reads"`, of)
	}
	return c.reject(start, end, message, "", of)
}

// unknownField compiles access to a field of data whose fields are not declared.
func (c *checker) unknownField(of operand, name string, start, end int, optional bool) operand {
	result := c.operand(start, end, anyType())
	result.path, result.chained = extend(of, name), optional || of.chained
	run, chained := of.run, result.chained
	result.run = func(environment *Environment) (value.Value, error) {
		owner, err := run(environment)
		if err != nil {
			return owner, err
		}
		if field, found := owner.Field(name); found {
			return field, nil
		}
		return value.Null(), absent(of, owner, name, chained)
	}
	return c.fold(result, of)
}

// absent explains why there is no field: nil if it may be missing.
func absent(of operand, owner value.Value, name string, chained bool) error {
	switch {
	case owner.IsNull() && chained:
		return nil
	case owner.Kind() == value.Record:
		return of.fail(fmt.Errorf("%q has no field %q", brief(of.text), name))
	}
	return of.unfit(owner, "a record is needed")
}

func variableField(of operand, at access) evaluator {
	return func(environment *Environment) (value.Value, error) {
		if at.variable < len(environment.Variables) {
			if field, found := environment.Variables[at.variable].FieldAt(at.shape, at.field); found {
				return field, nil
			}
		}
		return missingField(of, environment.variable(at.variable), at.shape, at.field, false)
	}
}

func fieldAt(of operand, shape *value.Type, index int, chained bool) evaluator {
	run := of.run
	return func(environment *Environment) (value.Value, error) {
		owner, err := run(environment)
		if err != nil {
			return owner, err
		}
		if field, found := owner.FieldAt(shape, index); found {
			return field, nil
		}
		return missingField(of, owner, shape, index, chained)
	}
}

// missingField is the result for a declared field that a record does not hold:
// a missing value.
func missingField(of operand, owner value.Value, shape *value.Type, index int, chained bool) (value.Value, error) {
	if owner.Kind() == value.Record {
		return value.Null(), nil
	}
	return value.Null(), absent(of, owner, shape.Fields[index].Name, chained)
}

package expression

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/expr-lang/expr/ast"

	"github.com/eventstorm/storm/model/value"
)

// literal compiles a literal of expr's.
func (c *checker) literal(node ast.Node) operand {
	start, end := c.span(node)
	switch node := node.(type) {
	case *ast.BoolNode:
		return c.constant(start, end, value.NewBool(node.Value), value.BuiltIn(value.Bool))
	case *ast.IntegerNode:
		return c.constant(start, end, value.NewInt(int64(node.Value)), value.BuiltIn(value.Int))
	case *ast.StringNode:
		return c.constant(start, end, value.NewString(node.Value), value.BuiltIn(value.String))
	case *ast.FloatNode:
		return c.float(node, start, end)
	}
	return c.constant(start, end, value.Null(), anyType())
}

// float compiles a number with an exponent or without a digit before its point.
func (c *checker) float(node *ast.FloatNode, start, end int) operand {
	text := strings.ReplaceAll(c.source.slice(start, end), "_", "")
	if strings.ContainsAny(text, "eE") {
		text = strconv.FormatFloat(node.Value, 'f', -1, 64)
	}
	number, err := value.Parse(text, value.BuiltIn(value.Decimal))
	if err != nil {
		return c.refuse(node, "this number has too many digits", "decimals have at most 19 digits")
	}
	return c.constant(start, end, number, value.BuiltIn(value.Decimal))
}

// identifier compiles a literal of ours, null, a let variable or a variable.
func (c *checker) identifier(node *ast.IdentifierNode) operand {
	start, end := c.span(node)
	if found, is := c.source.literals[start]; is {
		return c.constant(start, found.end, found.value, value.BuiltIn(found.value.Kind()))
	}
	for index := len(c.names) - 1; index >= 0; index-- {
		if c.names[index].name == node.Value {
			return c.local(start, end, c.names[index].slot, c.names[index].kind, c.names[index].path)
		}
	}
	if index, found := c.scope.Index(node.Value); found {
		return c.variable(start, end, index)
	}
	if node.Value == "null" {
		return c.constant(start, end, value.Null(), anyType())
	}
	return c.unknownVariable(start, end, node.Value)
}

func (c *checker) unknownVariable(start, end int, name string) operand {
	known := c.scope.names()
	for _, each := range c.names {
		known = append(known, each.name)
	}
	if _, found := c.function(name); found {
		c.report(start, end, fmt.Sprintf("%q is a function", name), fmt.Sprintf("write %s(…)", name))
		return c.faulty(start, end)
	}
	for index := range c.loops {
		if _, found := c.loops[index].element.Field(name); found {
			c.report(start, end, fmt.Sprintf("%q is not known here", name), fmt.Sprintf("write .%s for the field of each element", name))
			return c.faulty(start, end)
		}
	}
	if hint := c.scope.fieldOrMember(name); hint != "" {
		c.report(start, end, fmt.Sprintf("%q is not known here", name), hint)
		return c.faulty(start, end)
	}
	return c.unknownName(start, end, name, "is not known here", known)
}

func (c *checker) variable(start, end, index int) operand {
	variable := c.scope.variables[index]
	result := c.operand(start, end, variable.Type)
	result.path = []string{variable.Name}
	result.access = &access{variable: index}
	result.run = func(environment *Environment) (value.Value, error) {
		return environment.variable(index), nil
	}
	return result
}

func (c *checker) local(start, end, slot int, kind *value.Type, path []string) operand {
	result := c.operand(start, end, kind)
	result.path = path
	result.run = func(environment *Environment) (value.Value, error) {
		return environment.locals[slot], nil
	}
	return result
}

// pointer compiles # (the element) and #index within a predicate.
func (c *checker) pointer(node *ast.PointerNode) operand {
	start, end := c.span(node)
	if len(c.loops) == 0 {
		return c.refuse(node, fmt.Sprintf("%q stands for an element, and there is no list here", c.source.slice(start, end)), "")
	}
	innermost := c.loops[len(c.loops)-1]
	switch node.Name {
	case "":
		result := c.local(start, end, innermost.slot, innermost.element, innermost.path)
		if result.text == "." { // .price is short for #.price
			result.end, result.text = result.start, ""
		}
		return result
	case "index":
		return c.local(start, end+len("index"), innermost.index, value.BuiltIn(value.Int), nil)
	}
	return c.refuse(node, fmt.Sprintf("%q is not known here", "#"+node.Name), "write # for the element or #index for its position")
}

// let compiles let name = …; …
func (c *checker) let(node *ast.VariableDeclaratorNode) operand {
	start, end := c.span(node)
	if _, taken := c.scope.Index(node.Name); taken {
		c.report(start, end, fmt.Sprintf("%q is taken already", node.Name), "choose another name")
	}
	given := c.base(node.Value)
	slot := c.slot()
	if given.path == nil || given.constant != nil {
		given.path = nil
	}
	c.names = append(c.names, local{name: node.Name, kind: given.kind, path: given.path, slot: slot})
	result := c.check(node.Expr)
	c.names = c.names[:len(c.names)-1]
	run, body := given.run, result.run
	result.start, result.path, result.access, result.test = start, nil, nil, nil
	result.parts, result.rebuild = nil, nil
	result.choice, result.fallback = false, false
	if result.constant != nil {
		return result
	}
	result.run = func(environment *Environment) (value.Value, error) {
		bound, err := run(environment)
		if err != nil {
			return bound, err
		}
		environment.locals[slot] = bound
		return body(environment)
	}
	return result
}

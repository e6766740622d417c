package expression

import (
	"fmt"
	"slices"
	"strings"

	"github.com/expr-lang/expr/ast"

	"github.com/eventstorm/storm/model/value"
)

// Function describes a function that expressions may call, for documentation.
type Function struct {
	Name string
	// Signature shows how it is called and what it gives, such as
	// "sum(list, value) number".
	Signature string
	// Summary is one sentence about what it does.
	Summary string
}

// Functions returns all functions that expressions may call, sorted by name.
func Functions() []Function {
	described := make([]Function, len(functionTable))
	for index, each := range functionTable {
		described[index] = Function{each.name, each.signature, each.summary}
	}
	return described
}

// function is a function and how a call of it is checked and compiled.
type function struct {
	name, signature, summary string
	least, most              int // number of arguments
	check                    func(*checker, *call) operand
}

// unlimited is the most arguments of a function that takes any number.
const unlimited = 1 << 10

// call is a call of a function.
type call struct {
	name               string
	start, end         int
	nameStart, nameEnd int
	arguments          []ast.Node
}

// function returns the function with the name.
func (c *checker) function(name string) (*function, bool) {
	at, found := slices.BinarySearchFunc(c.functions, name, func(each function, name string) int {
		return strings.Compare(each.name, name)
	})
	if !found {
		return nil, false
	}
	return &c.functions[at], true
}

// call compiles a call of what expr does not take for a function of its own.
func (c *checker) call(node *ast.CallNode) operand {
	if method, is := node.Callee.(*ast.MemberNode); is {
		return c.refuse(method, "values have no methods", "write the function first, such as upper(command.name)")
	}
	callee, is := node.Callee.(*ast.IdentifierNode)
	if !is {
		return c.refuse(node, "this cannot be called", "")
	}
	if start, _ := c.span(callee); c.isLiteral(callee) {
		return c.refuse(callee, fmt.Sprintf("%q is not a function", c.source.slice(start, c.source.literals[start].end)), "")
	}
	return c.callFunction(node, callee.Value, node.Arguments)
}

// builtin compiles a call of what expr takes for a function of its own.
func (c *checker) builtin(node *ast.BuiltinNode) operand {
	return c.callFunction(node, node.Name, node.Arguments)
}

func (c *checker) callFunction(node ast.Node, name string, arguments []ast.Node) operand {
	start, end := c.span(node)
	this := &call{name: name, start: start, end: c.source.after(end), nameStart: start, nameEnd: end, arguments: arguments}
	called, found := c.function(name)
	if !found {
		known := make([]string, len(c.functions))
		for index := range c.functions {
			known[index] = c.functions[index].name
		}
		for _, argument := range arguments {
			if _, is := argument.(*ast.PredicateNode); !is {
				c.check(argument)
			}
		}
		return c.unknownName(start, end, name, "is not a function here", known)
	}
	if len(arguments) < called.least || len(arguments) > called.most {
		return c.reject(this.start, this.end, fmt.Sprintf("%s takes %s, not %d", name, argumentCount(called), len(arguments)),
			"write "+called.signature)
	}
	return called.check(c, this)
}

func argumentCount(of *function) string {
	switch {
	case of.most == 0:
		return "no values"
	case of.most == unlimited:
		return fmt.Sprintf("at least %d", of.least)
	case of.least == of.most && of.most == 1:
		return "1 value"
	case of.least == of.most:
		return fmt.Sprintf("%d values", of.most)
	}
	return fmt.Sprintf("%d to %d values", of.least, of.most)
}

// argument compiles a plain argument; what a pipe passes stands before the name.
func (c *checker) argument(this *call, index int) operand {
	given := c.check(this.arguments[index])
	this.start = min(this.start, given.start)
	return given
}

// result starts the result of a call.
func (c *checker) result(this *call, kind *value.Type) operand {
	return c.operand(this.start, this.end, kind)
}

// wrong reports an argument that the function cannot take.
func (c *checker) wrong(this *call, given operand, needs, hint string) operand {
	c.reject(given.start, given.end, fmt.Sprintf("%s needs %s, this is %s", this.name, needs, kindName(given)), hint, given)
	return c.faulty(this.start, this.end)
}

// one compiles the only argument, which must be of one of the kinds.
func (c *checker) one(this *call, needs string, kinds ...value.Kind) (operand, bool) {
	given := c.argument(this, 0)
	if given.faulty {
		return given, false
	}
	if given.null() || !given.unknown() && !given.is(kinds...) {
		c.wrong(this, given, needs, "")
		return given, false
	}
	return given, true
}

// mapped makes a call of a function of one value.
func (c *checker) mapped(this *call, kind *value.Type, given operand, apply func(value.Value) (value.Value, error)) operand {
	result := c.result(this, kind)
	result.run = mapped(result, given, apply)
	return c.fold(result, given)
}

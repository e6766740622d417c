package expression

import (
	"fmt"
	"slices"
	"strings"

	"github.com/expr-lang/expr/ast"

	"github.com/eventstorm/storm/model/value"
)

// maxVisits bounds the parts of an expression. The parser shares parts of
// chains such as a < b < c, so that a short text can unfold into very many.
const maxVisits = 4096

// checker turns a syntax tree into closures and collects problems on the way.
type checker struct {
	source    *source
	scope     *Scope
	functions []function
	problems  []Problem
	paths     [][]string
	names     []local // let variables in scope, innermost last
	loops     []loop  // predicates in scope, innermost last
	slots     int
	visits    int
	volatile  bool // reads the clock or the identifiers
	folding   Environment
}

// local is a let variable.
type local struct {
	name string
	kind *value.Type
	path []string
	slot int
}

// loop is a predicate that is run for each element.
type loop struct {
	element     *value.Type
	path        []string
	slot, index int
}

func (c *checker) slot() int {
	c.slots++
	return c.slots - 1
}

// check compiles a part whose value is used, so that what it reads is noted.
func (c *checker) check(node ast.Node) operand {
	result := c.base(node)
	if len(result.path) > 0 && result.constant == nil {
		c.paths = append(c.paths, result.path)
	}
	return result
}

// base compiles a part of which only a field may be used.
func (c *checker) base(node ast.Node) operand {
	c.visits++
	if c.visits > maxVisits {
		if c.visits == maxVisits+1 {
			c.report(0, len(c.source.text), "the expression is too complicated", "split it, or avoid nested chains such as a < b < c")
		}
		return c.faulty(0, len(c.source.text))
	}
	switch node := node.(type) {
	case *ast.NilNode, *ast.BoolNode, *ast.IntegerNode, *ast.FloatNode, *ast.StringNode:
		return c.literal(node)
	case *ast.IdentifierNode:
		return c.identifier(node)
	case *ast.PointerNode:
		return c.pointer(node)
	case *ast.MemberNode:
		return c.member(node)
	case *ast.ChainNode:
		result := c.base(node.Node)
		result.chained = false
		return result
	case *ast.SliceNode:
		return c.slice(node)
	case *ast.UnaryNode:
		return c.unary(node)
	case *ast.BinaryNode:
		return c.binary(node)
	case *ast.ConditionalNode:
		return c.conditional(node)
	case *ast.VariableDeclaratorNode:
		return c.let(node)
	case *ast.ArrayNode:
		return c.list(node)
	case *ast.MapNode:
		return c.record(node)
	case *ast.CallNode:
		return c.call(node)
	case *ast.BuiltinNode:
		return c.builtin(node)
	case *ast.SequenceNode:
		return c.refuse(node, "an expression has one result", `join conditions with "and"`)
	}
	return c.refuse(node, "this is not supported", "")
}

// span returns the place of a node's own token in bytes.
func (c *checker) span(node ast.Node) (start, end int) {
	if node == nil {
		return 0, len(c.source.text)
	}
	location := node.Location()
	start, end = c.source.offset(location.From), c.source.offset(location.To)
	if start >= end {
		return 0, len(c.source.text)
	}
	return start, end
}

// operand returns a part at a place, with nothing but its type.
func (c *checker) operand(start, end int, kind *value.Type) operand {
	if kind == nil {
		kind = anyType()
	}
	start, end = c.source.balance(start, end)
	return operand{start: start, end: end, text: c.source.slice(start, end), kind: kind}
}

// faulty returns a part about which a problem was reported already.
func (c *checker) faulty(start, end int) operand {
	result := c.operand(start, end, anyType())
	result.faulty = true
	result.run = constantRun(value.Null())
	return result
}

func (c *checker) report(start, end int, message, hint string) {
	start, end = c.source.balance(start, end)
	problem := Problem{Start: start, End: end, Message: message, Hint: hint}
	if !slices.Contains(c.problems, problem) {
		c.problems = append(c.problems, problem)
	}
}

func (c *checker) refuse(node ast.Node, message, hint string) operand {
	start, end := c.span(node)
	c.report(start, end, message, hint)
	return c.faulty(start, end)
}

// reject reports a problem about parts unless one of them is faulty already.
func (c *checker) reject(start, end int, message, hint string, parts ...operand) operand {
	if !slices.ContainsFunc(parts, func(part operand) bool { return part.faulty }) {
		c.report(start, end, message, hint)
	}
	return c.faulty(start, end)
}

// constant makes a part of a value that is known.
func (c *checker) constant(start, end int, known value.Value, kind *value.Type) operand {
	result := c.operand(start, end, kind)
	result.constant = &known
	result.run, result.test = constantRun(known), constantTest(known)
	return result
}

// fold computes a part beforehand if all it is made of is known. What would
// always fail is a problem.
func (c *checker) fold(result operand, parts ...operand) operand {
	for index := range parts {
		if parts[index].faulty {
			result.faulty = true
		}
	}
	if result.faulty {
		return result
	}
	for index := range parts {
		if parts[index].constant == nil {
			return result
		}
	}
	if len(c.folding.locals) < c.slots {
		c.folding.locals = make([]value.Value, c.slots)
	}
	known, err := result.run(&c.folding)
	if err != nil {
		if c.folding.left < 0 {
			return result
		}
		problem := problemOf(err)
		c.report(problem.Start, problem.End, problem.Message, problem.Hint)
		return c.faulty(result.start, result.end)
	}
	if known.Size() > maxKnown {
		return result
	}
	if result.choice {
		result.choice, result.parts, result.rebuild = false, nil, nil
	}
	result.constant = &known
	result.run, result.test = constantRun(known), constantTest(known)
	return result
}

// What is computed beforehand: the work for it, and the size of a result.
const (
	foldingBudget = 10_000
	maxKnown      = 1024
)

// unknownName reports a name that means nothing here.
func (c *checker) unknownName(start, end int, name, what string, known []string) operand {
	message := fmt.Sprintf("%q %s", name, what)
	c.report(start, end, message, suggestion(name, known))
	return c.faulty(start, end)
}

// maxListed is how many names a message lists.
const maxListed = 8

// suggestion says which name was meant, or else which there are.
func suggestion(name string, known []string) string {
	if near := value.Nearest(name, known); near != "" {
		return fmt.Sprintf("did you mean %q?", near)
	}
	if len(known) == 0 {
		return ""
	}
	sorted := slices.Clone(known)
	slices.Sort(sorted)
	rest := ""
	if len(sorted) > maxListed {
		sorted, rest = sorted[:maxListed], ", …"
	}
	return "there is " + strings.Join(sorted, ", ") + rest
}

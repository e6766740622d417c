package expression

import (
	"fmt"

	"github.com/expr-lang/expr/ast"

	"github.com/eventstorm/storm/model/value"
)

// binary compiles a operator b.
func (c *checker) binary(node *ast.BinaryNode) operand {
	if node.Operator == "in" {
		return c.membership(node)
	}
	left, right := c.check(node.Left), c.check(node.Right)
	if left.faulty || right.faulty {
		return c.faulty(min(left.start, right.start), max(left.end, right.end))
	}
	switch node.Operator {
	case "and", "&&":
		return c.logic(node.Operator, left, right, true)
	case "or", "||":
		return c.logic(node.Operator, left, right, false)
	case "==", "!=":
		return c.equality(left, right, node.Operator == "==")
	case "<", "<=", ">", ">=":
		return c.order(node.Operator, left, right)
	case "contains", "startsWith", "endsWith":
		return c.textTest(node.Operator, left, right)
	case "matches":
		return c.matches(left, right)
	case "..":
		return c.sequence(left, right)
	case "??":
		return c.otherwise(left, right)
	}
	return c.arithmetic(node, left, right)
}

// operation is an arithmetic operator.
type operation struct {
	symbol string
	apply  func(a, b value.Value) (value.Value, error)
	action string // in "money and string cannot be added"
}

func operationOf(symbol string) (operation, bool) {
	switch symbol {
	case "+":
		return operation{symbol, value.Add, "added"}, true
	case "-":
		return operation{symbol, value.Subtract, "subtracted"}, true
	case "*":
		return operation{symbol, value.Multiply, "multiplied"}, true
	case "/":
		return operation{symbol, value.Divide, "divided"}, true
	case "%":
		return operation{symbol, value.Remainder, "divided with %"}, true
	}
	return operation{}, false
}

func (c *checker) arithmetic(node *ast.BinaryNode, left, right operand) operand {
	operation, known := operationOf(node.Operator)
	if !known {
		return c.refuse(node, fmt.Sprintf("%q is not an operator here", node.Operator), "there is + - * / %")
	}
	if node.Operator == "+" || node.Operator == "-" {
		left, right = neutral(left, right), neutral(right, left)
	}
	start, end := left.start, right.end
	kind, fits := resultKind(node.Operator, left.kind.Kind, right.kind.Kind)
	if !fits || left.null() || right.null() {
		message := fmt.Sprintf("%s and %s cannot be %s", kindName(left), kindName(right), operation.action)
		return c.reject(start, end, message, arithmeticHint(node.Operator, left, right), left, right)
	}
	result := c.operand(start, end, value.BuiltIn(kind))
	result.run = calculate(result, left, right, operation)
	return c.fold(result, left, right)
}

func calculate(result, left, right operand, operation operation) evaluator {
	runLeft, runRight, apply := left.run, right.run, operation.apply
	return func(environment *Environment) (value.Value, error) {
		a, err := runLeft(environment)
		if err != nil {
			return a, err
		}
		b, err := runRight(environment)
		if err != nil {
			return b, err
		}
		sum, err := apply(a, b)
		if err != nil {
			return sum, pairFailure(result, left, right, a, b, err)
		}
		if sum.Kind() == value.String {
			if err := environment.charge(sum.Size()); err != nil {
				return value.Null(), result.fail(err)
			}
		}
		return sum, nil
	}
}

// pairFailure places an error of an operator: a missing value first.
func pairFailure(result, left, right operand, a, b value.Value, err error) error {
	switch {
	case a.IsNull():
		return left.missing()
	case b.IsNull():
		return right.missing()
	}
	return result.fail(err)
}

// neutral makes the literal 0 an amount when the other side is one.
func neutral(of, other operand) operand {
	zero, is := of.constantOf(value.Int)
	if is && zero.Int() == 0 && other.is(value.Money, value.Duration) {
		known := value.Zero(value.BuiltIn(other.kind.Kind))
		of.kind, of.constant = value.BuiltIn(other.kind.Kind), &known
		of.run = constantRun(known)
	}
	return of
}

// resultKind is the kind that an operator gives, any when it shows in the run.
func resultKind(symbol string, a, b value.Kind) (value.Kind, bool) {
	switch {
	case a == value.Any && b == value.Any:
		return value.Any, true
	case a == value.Any:
		return value.Any, takesPart(symbol, b)
	case b == value.Any:
		return value.Any, takesPart(symbol, a)
	}
	switch symbol {
	case "+", "-":
		return sumKind(symbol, a, b)
	case "*":
		return productKind(a, b)
	case "/":
		return quotientKind(a, b)
	}
	return value.Int, a == value.Int && b == value.Int
}

func takesPart(symbol string, kind value.Kind) bool {
	switch kind {
	case value.Int, value.Decimal:
		return true
	case value.Money, value.Duration:
		return symbol != "%"
	case value.Date, value.DateTime:
		return symbol == "+" || symbol == "-"
	}
	return symbol == "+" && kind.Textual()
}

func sumKind(symbol string, a, b value.Kind) (value.Kind, bool) {
	isTime := func(kind value.Kind) bool { return kind == value.Date || kind == value.DateTime }
	switch {
	case a.Numeric() && b.Numeric():
		return numberKind(a, b), true
	case a == b && (a == value.Money || a == value.Duration):
		return a, true
	case isTime(a) && b == value.Duration:
		return a, true
	case symbol == "+" && a == value.Duration && isTime(b):
		return b, true
	case symbol == "-" && a == b && isTime(a):
		return value.Duration, true
	}
	return value.String, symbol == "+" && a.Textual() && b.Textual()
}

func numberKind(a, b value.Kind) value.Kind {
	if a == value.Int && b == value.Int {
		return value.Int
	}
	return value.Decimal
}

func productKind(a, b value.Kind) (value.Kind, bool) {
	switch {
	case a.Numeric() && b.Numeric():
		return numberKind(a, b), true
	case (a == value.Money || a == value.Duration) && b.Numeric():
		return a, true
	}
	return b, (b == value.Money || b == value.Duration) && a.Numeric()
}

func quotientKind(a, b value.Kind) (value.Kind, bool) {
	isAmount := a == value.Money || a == value.Duration
	if isAmount && b.Numeric() {
		return a, true
	}
	return value.Decimal, a.Numeric() && b.Numeric() || isAmount && a == b
}

// kindName is how a message calls the type of an operand.
func kindName(of operand) string {
	if of.null() {
		return "null"
	}
	return of.kind.Required().String()
}

// arithmeticHint says how to write what was probably meant.
func arithmeticHint(symbol string, left, right operand) string {
	switch {
	case left.is(value.String) && symbol == "+":
		return fmt.Sprintf("write string(%s)", brief(right.text))
	case right.is(value.String) && symbol == "+":
		return fmt.Sprintf("write string(%s)", brief(left.text))
	}
	return moneyHint(left, right)
}

// moneyHint tells that a plain number next to money lacks its currency, or a
// plain number next to a duration its unit.
func moneyHint(left, right operand) string {
	for _, pair := range [2][2]operand{{left, right}, {right, left}} {
		number, amount := pair[0], pair[1]
		if number.constant == nil || !number.is(value.Int, value.Decimal) {
			continue
		}
		switch amount.kind.Kind {
		case value.Money:
			return fmt.Sprintf("write %s USD", brief(number.text))
		case value.Duration:
			return fmt.Sprintf("write %sh", brief(number.text))
		}
	}
	return ""
}

// unary compiles -a, +a and not a.
func (c *checker) unary(node *ast.UnaryNode) operand {
	of := c.check(node.Node)
	start, _ := c.span(node)
	start, end := min(start, of.start), of.end
	if of.faulty {
		return c.faulty(start, end)
	}
	if node.Operator == "not" || node.Operator == "!" {
		return c.not(start, end, of)
	}
	if of.null() || !of.is(value.Int, value.Decimal, value.Money, value.Duration, value.Any) {
		return c.reject(start, end, fmt.Sprintf("%s has no sign", kindName(of)), "", of)
	}
	result := c.operand(start, end, of.kind.Required())
	apply := value.Negate
	if node.Operator == "+" {
		apply = func(v value.Value) (value.Value, error) {
			negative, err := value.Negate(v)
			if err != nil {
				return negative, err
			}
			return v, nil
		}
	}
	result.run = mapped(result, of, apply)
	return c.fold(result, of)
}

// mapped applies a function to one value that must not be missing.
func mapped(result, of operand, apply func(value.Value) (value.Value, error)) evaluator {
	run := of.run
	return func(environment *Environment) (value.Value, error) {
		given, err := run(environment)
		if err != nil {
			return given, err
		}
		if given.IsNull() {
			return given, of.missing()
		}
		made, err := apply(given)
		if err != nil {
			return made, result.fail(err)
		}
		return made, nil
	}
}

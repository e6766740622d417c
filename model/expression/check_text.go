package expression

import (
	"errors"
	"fmt"
	"regexp"
	"regexp/syntax"
	"strings"

	"github.com/eventstorm/storm/model/value"
)

// textTest compiles contains, startsWith and endsWith. A list contains too.
func (c *checker) textTest(symbol string, left, right operand) operand {
	if symbol == "contains" && left.is(value.List) {
		return c.reject(left.start, right.end, "contains is for text, this is a list",
			fmt.Sprintf("write %s in %s", brief(right.text), brief(left.text)), left, right)
	}
	if !c.bothText(symbol, left, right) {
		return c.faulty(left.start, right.end)
	}
	test := strings.Contains
	switch symbol {
	case "startsWith":
		test = strings.HasPrefix
	case "endsWith":
		test = strings.HasSuffix
	}
	return c.fold(c.tested(left.start, right.end, func(environment *Environment) (bool, error) {
		whole, err := textOf(environment, &left)
		if err != nil {
			return false, err
		}
		part, err := textOf(environment, &right)
		return err == nil && test(whole, part), err
	}), left, right)
}

func (c *checker) bothText(symbol string, sides ...operand) bool {
	fits := true
	for _, side := range sides {
		if side.null() || !side.unknown() && !side.kind.Kind.Textual() {
			c.reject(side.start, side.end, fmt.Sprintf("%s is for text, this is %s", symbol, kindName(side)), "", side)
			fits = false
		}
	}
	return fits
}

// textOf evaluates text and takes what it costs to read it off the budget.
func textOf(environment *Environment, of *operand) (string, error) {
	given, err := of.run(environment)
	if err != nil {
		return "", err
	}
	if !given.Kind().Textual() {
		return "", of.unfit(given, "text is needed")
	}
	if err := environment.charge(given.Size()); err != nil {
		return "", of.fail(err)
	}
	return given.Text(), nil
}

// matches compiles text matches "pattern".
func (c *checker) matches(left, right operand) operand {
	if !c.bothText("matches", left, right) {
		return c.faulty(left.start, right.end)
	}
	pattern, known := right.constantOf(value.String)
	if !known {
		return c.reject(right.start, right.end, "a pattern must be known beforehand", `write it in quotes, such as "^o-[0-9]+$"`, right)
	}
	compiled, cost, err := compilePattern(pattern.Text())
	if err != nil {
		message := strings.TrimPrefix(err.Error(), "error parsing regexp: ")
		return c.reject(right.start, right.end, "this is not a pattern: "+message, "", right)
	}
	return c.fold(c.tested(left.start, right.end, func(environment *Environment) (bool, error) {
		text, err := textOf(environment, &left)
		if err != nil {
			return false, err
		}
		if err := environment.charge(cost * (1 + len(text)/16)); err != nil {
			return false, left.fail(err)
		}
		return compiled.MatchString(text), nil
	}), left, right)
}

// maxPattern is the largest pattern that is accepted, in steps of its automaton.
const maxPattern = 5000

var errPattern = errors.New("it is too large")

// compilePattern compiles a pattern and tells what it costs per 16 bytes of text.
func compilePattern(pattern string) (*regexp.Regexp, int, error) {
	parsed, err := syntax.Parse(pattern, syntax.Perl)
	if err != nil {
		return nil, 0, err
	}
	program, err := syntax.Compile(parsed.Simplify())
	if err != nil {
		return nil, 0, err
	}
	if len(program.Inst) > maxPattern {
		return nil, 0, errPattern
	}
	compiled, err := regexp.Compile(pattern)
	return compiled, len(program.Inst), err
}

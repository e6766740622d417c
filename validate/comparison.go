package validate

import (
	"math/big"
	"strings"

	"github.com/eventstorm/storm/model/value"
)

// A comparison compares what an expression reads with a literal, such as
// state.status != "Paid".
type comparison struct {
	subject  string // such as state.status
	operator string
	literal  literal
}

// A literal is a text or a word such as true, or a number with its unit.
type literal struct {
	text   string
	number *big.Rat // nil: none
}

// negations has the operator that says the opposite.
var negations = map[string]string{"==": "!=", "!=": "==", "<": ">=", ">=": "<", ">": "<=", "<=": ">"}

// negated returns the comparison that holds when this one does not.
func (c comparison) negated() comparison {
	c.operator = negations[c.operator]
	return c
}

// excludes reports whether it is certain that two comparisons never hold at
// the same time.
func (c comparison) excludes(other comparison) bool {
	if c.subject != other.subject {
		return false
	}
	if c.operator != "==" && other.operator == "==" {
		c, other = other, c
	}
	switch {
	case c.operator == "==" && other.operator == "==":
		return c.literal.differs(other.literal)
	case c.operator == "==" && other.operator == "!=":
		return c.literal.same(other.literal)
	case c.operator == "!=" || other.operator == "!=" || !c.literal.comparable(other.literal):
		return false
	case c.operator == "==":
		return !other.takes(c.literal.number)
	case c.operator[0] == other.operator[0]:
		return false // both upwards, or both downwards
	case c.operator[0] == '<':
		c, other = other, c
	}
	order := c.literal.number.Cmp(other.literal.number)
	return order > 0 || order == 0 && (len(c.operator) == 1 || len(other.operator) == 1)
}

// takes reports whether an ordering comparison holds for a number.
func (c comparison) takes(number *big.Rat) bool {
	order := number.Cmp(c.literal.number)
	return order == 0 && len(c.operator) == 2 || order < 0 && c.operator[0] == '<' || order > 0 && c.operator[0] == '>'
}

// comparable reports whether two literals are numbers of one unit.
func (l literal) comparable(other literal) bool {
	return l.number != nil && other.number != nil && l.text == other.text
}

func (l literal) same(other literal) bool {
	if l.comparable(other) {
		return l.number.Cmp(other.number) == 0
	}
	return l.number == nil && other.number == nil && l.text == other.text
}

// differs reports whether two literals certainly stand for different values;
// of amounts in two units that can't be told.
func (l literal) differs(other literal) bool {
	if l.comparable(other) {
		return l.number.Cmp(other.number) != 0
	}
	return l.number == nil && other.number == nil && l.text != other.text
}

// literalOf reads a literal: a text in quotes, true or false, or a number with
// the unit that stands behind it, if any.
func literalOf(words []string) (literal, bool) {
	switch first := words[0]; {
	case len(words) > 2 || first == "":
		return literal{}, false
	case first[0] == '"' || first[0] == '\'':
		closed := len(first) > 1 && first[len(first)-1] == first[0]
		return literal{text: "\"" + strings.Trim(first, first[:1])}, closed && len(words) == 1 && !strings.Contains(first, `\`)
	case first == "true" || first == "false":
		return literal{text: first}, len(words) == 1
	case strings.Trim(first, "0123456789._") != "" || first[0] == '.':
		return literal{}, false
	}
	unit := ""
	if len(words) == 2 {
		if _, known := value.ParseCurrency(words[1]); !known {
			return literal{}, false
		}
		unit = words[1]
	}
	number, ok := new(big.Rat).SetString(strings.ReplaceAll(words[0], "_", ""))
	return literal{text: unit, number: number}, ok
}

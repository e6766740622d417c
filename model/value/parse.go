package value

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// Parse reads a scalar as the type says. The text is a plain YAML scalar, or
// the content of a quoted one. For an optional type "null", "~" and, unless it
// is text, "" are the missing value. For [Any] and nil see [Plain]. Lists and
// records are not scalars: they are an error.
func Parse(text string, t *Type) (Value, error) {
	if t == nil || t.Kind == Any {
		return Plain(text), nil
	}
	if t.Optional && isMissing(text, t.Kind) {
		return Null(), nil
	}
	switch t.Kind {
	case String:
		return NewString(text), nil
	case UUID, Reference:
		return parseIdentifier(text, t)
	case Enum:
		return parseEnum(text, t)
	case List:
		return Null(), faultf("write [a, b], or a line with a dash for each", "%q is not a list", text)
	case Record:
		return Null(), faultf("write {"+exampleFields(t)+"}", "%q is not a record", text)
	}
	return parseNumber(strings.TrimSpace(text), t.Kind)
}

// Plain reads a scalar whose type is not known by its shape, much as YAML
// does: bool, missing, int, decimal and money with its currency; anything else
// is a string.
func Plain(text string) Value {
	switch text {
	case "", "~", "null":
		return Null()
	case "true", "false":
		return NewBool(text == "true")
	}
	if !mayBeNumber(text) {
		return NewString(text)
	}
	for _, kind := range [...]Kind{Int, Decimal, Money} {
		if number, err := parseNumber(text, kind); err == nil {
			return number
		}
	}
	return NewString(text)
}

func mayBeNumber(text string) bool {
	first := text[0]
	return first >= '0' && first <= '9' || first == '-' || first == '+' || first == '.'
}

func isMissing(text string, kind Kind) bool {
	return text == "null" || text == "~" || text == "" && kind != String
}

func parseNumber(text string, kind Kind) (Value, error) {
	switch kind {
	case Int:
		return parseInt(text)
	case Decimal:
		number, err := parseDecimal(text)
		if err != nil {
			return Null(), faultf("write digits and a point, such as 1.5", "%q is not a decimal number", text)
		}
		return NewDecimal(number), nil
	case Money:
		return parseMoney(text)
	case Bool:
		return parseBool(text)
	case Date:
		return parseDate(text)
	case DateTime:
		return parseDateTime(text)
	default:
		return parseDuration(text)
	}
}

func parseInt(text string) (Value, error) {
	number, err := strconv.ParseInt(text, 10, 64)
	switch {
	case err == nil:
		return NewInt(number), nil
	case errors.Is(err, strconv.ErrRange):
		return Null(), faultf("use decimal", "%q is too large for an int", text)
	}
	return Null(), faultf("write digits, such as 12", "%q is not a whole number", text)
}

func parseBool(text string) (Value, error) {
	switch text {
	case "true", "false":
		return NewBool(text == "true"), nil
	}
	return Null(), faultf("write true or false", "%q is neither true nor false", text)
}

func parseIdentifier(text string, t *Type) (Value, error) {
	if text == "" {
		return Null(), faultf("write any text, such as o-1", "an identifier must not be empty")
	}
	if t.Kind == UUID {
		return NewUUID(text), nil
	}
	return NewReference(text), nil
}

func parseEnum(text string, t *Type) (Value, error) {
	if len(t.Values) == 0 || t.Has(text) {
		return NewEnum(text), nil
	}
	return Null(), notMember(text, t)
}

// maxListed is how many members a message lists.
const maxListed = 8

func notMember(text string, t *Type) error {
	name := ""
	if t.Name != "" {
		name = " of " + t.Name
	}
	if near := Nearest(text, t.Values); near != "" {
		return faultf(fmt.Sprintf("did you mean %q?", near), "%q is not a value%s", text, name)
	}
	members := t.Values
	rest := ""
	if len(members) > maxListed {
		members, rest = members[:maxListed], ", …"
	}
	return faultf("write one of "+strings.Join(members, ", ")+rest, "%q is not a value%s", text, name)
}

func exampleFields(t *Type) string {
	if len(t.Fields) == 0 {
		return "name: value"
	}
	return t.Fields[0].Name + ": …"
}

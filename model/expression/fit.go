package expression

import (
	"fmt"

	"github.com/eventstorm/storm/model/value"
)

// fit makes the whole expression give what is wanted of it.
func (c *checker) fit(whole operand, want *value.Type) operand {
	if want == nil || want.Kind == value.Any || whole.faulty {
		return whole
	}
	if want.Kind == value.Bool && !want.Optional {
		if whole.null() || !whole.is(value.Bool, value.Any) {
			return c.reject(0, len(c.source.text), "a condition must be true or false, this is "+kindName(whole), conditionHint(whole), whole)
		}
	}
	return c.store(whole, want)
}

// store makes a part give a value for a field of the type.
func (c *checker) store(of operand, want *value.Type) operand {
	if want == nil || want.Kind == value.Any || of.faulty {
		return of
	}
	switch {
	case of.choice:
		return c.storeParts(of, want, want)
	case of.parts != nil && of.is(value.Record) && want.Kind == value.Record && len(want.Fields) > 0:
		return c.storeRecord(of, want)
	case of.parts != nil && of.is(value.List) && want.Kind == value.List:
		return c.storeParts(of, want, want.Element)
	case of.constant != nil:
		return c.storeConstant(of, want)
	}
	if !value.Assignable(of.kind, want) {
		message := fmt.Sprintf("%s is needed, this is %s", want, of.kind)
		return c.reject(of.start, of.end, message, storeHint(of, want), of)
	}
	return conforming(of, want)
}

func (c *checker) storeParts(of operand, want, each *value.Type) operand {
	parts := make([]operand, len(of.parts))
	for index, part := range of.parts {
		switch {
		case of.choice && part.null():
			parts[index] = part // what is missing is found by the whole
		case of.fallback && index == 0:
			parts[index] = c.store(part, each.OrMissing())
		default:
			parts[index] = c.store(part, each)
		}
		if parts[index].faulty {
			return c.faulty(of.start, of.end)
		}
	}
	built := conforming(of.rebuild(parts), want)
	if of.choice { // it depends on its condition too
		return built
	}
	return c.fold(built, parts...)
}

func (c *checker) storeRecord(of operand, want *value.Type) operand {
	parts := make([]operand, len(want.Fields))
	given := make([]bool, len(want.Fields))
	for index, field := range of.kind.Fields {
		at, found := want.FieldIndex(field.Name)
		part := of.parts[index]
		if !found {
			return c.unknownName(part.start, part.end, field.Name, "is not a field of "+want.Required().String(), want.FieldNames())
		}
		given[at], parts[at] = true, c.store(part, want.Fields[at].Type)
		if parts[at].faulty {
			return c.faulty(of.start, of.end)
		}
	}
	for at, field := range want.Fields {
		if given[at] {
			continue
		}
		if field.Type != nil && field.Type.Kind != value.Any && !field.Type.Optional {
			return c.reject(of.start, of.end, fmt.Sprintf("%q is missing", field.Name), fmt.Sprintf("add %s: …", field.Name), of)
		}
		parts[at] = c.constant(of.start, of.end, value.Null(), anyType())
	}
	return c.fold(c.recordOf(of.start, of.end, want, parts), parts...)
}

func (c *checker) storeConstant(of operand, want *value.Type) operand {
	of = c.readAs(of, want)
	if of.faulty {
		return of
	}
	known, err := value.Conform(*of.constant, want)
	if err != nil {
		message, hint := splitHint(err)
		if of.null() {
			message, hint = fmt.Sprintf("null is not allowed here: %s is needed", want), ""
		} else if hint == "" {
			hint = storeHint(of, want)
		}
		return c.reject(of.start, of.end, message, hint, of)
	}
	return c.constant(of.start, of.end, known, want)
}

func storeHint(of operand, want *value.Type) string {
	switch {
	case want.Kind == value.String:
		return fmt.Sprintf("write string(%s)", brief(of.text))
	case want.Kind == value.Int && of.is(value.Duration):
		return fmt.Sprintf("divide it by a unit and round, as in floor((%s) / 1d)", brief(of.text))
	case want.Kind == value.Money && of.is(value.Int, value.Decimal) && of.constant == nil:
		return fmt.Sprintf("multiply by an amount with its currency, as in %s * 1 USD", brief(of.text))
	case want.Kind == value.Int && of.is(value.Decimal):
		return fmt.Sprintf("write round(%s), floor(…) or ceil(…)", brief(of.text))
	}
	return moneyHint(of, operand{kind: want})
}

// conditionHint shows how a value is made a condition.
func conditionHint(of operand) string {
	switch {
	case of.is(value.Int, value.Decimal, value.Money, value.Duration):
		return fmt.Sprintf("compare it, as in %s > 0", brief(of.text))
	case of.is(value.List):
		return fmt.Sprintf("write len(%s) > 0", brief(of.text))
	case of.is(value.String, value.Enum):
		return fmt.Sprintf("compare it, as in %s == \"…\"", brief(of.text))
	default:
		return ""
	}
}

// conforming checks and converts the results in the run.
func conforming(of operand, want *value.Type) operand {
	run, here := of.run, of
	kind, simple := want.Kind, want.Kind != value.List && want.Kind != value.Record && want.Kind != value.Enum
	of.run = func(environment *Environment) (value.Value, error) {
		given, err := run(environment)
		if err != nil || simple && given.Kind() == kind {
			return given, err
		}
		fit, err := value.Conform(given, want)
		switch {
		case err == nil:
			return fit, nil
		case given.IsNull():
			return given, here.missing()
		}
		return given, here.fail(err)
	}
	of.kind = want
	if kind != value.Bool {
		of.test = nil
	}
	return of
}

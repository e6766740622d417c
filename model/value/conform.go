package value

import (
	"fmt"
	"strconv"
)

// Conform checks a value that is about to be stored in a field of the type and
// converts it where the types allow: int to decimal, text to a member of an
// enum, an identifier or a reference, 0 to money, a record to the fields of
// the other, in that order. A missing value conforms to optional types and to
// any only. Nothing is allocated when nothing has to be converted.
func Conform(v Value, t *Type) (Value, error) {
	if t == nil || t.Kind == Any {
		return v, nil
	}
	if v.IsNull() {
		if t.Optional {
			return v, nil
		}
		return v, faultf(indefinite(t)+" is needed", "a value is missing")
	}
	switch t.Kind {
	case String, UUID, Reference:
		if v.kind.Textual() {
			v.kind = t.Kind
			return v, nil
		}
	case Enum:
		if v.kind.Textual() {
			return parseEnum(v.Text(), t)
		}
	case List:
		if v.kind == List {
			return conformList(v, t)
		}
	case Record:
		if v.kind == Record {
			return conformRecord(v, t)
		}
	default:
		return conformScalar(v, t)
	}
	return Null(), unfit(v, t)
}

func conformScalar(v Value, t *Type) (Value, error) {
	switch {
	case v.kind == t.Kind:
		return v, nil
	case v.kind == Int && t.Kind == Decimal:
		return NewDecimal(v.Decimal()), nil
	case v.kind == Int && v.number == 0 && t.Kind == Money:
		return Value{kind: Money}, nil
	}
	return Null(), unfit(v, t)
}

func conformList(v Value, t *Type) (Value, error) {
	var changed []Value
	for index, element := range v.composite().values {
		fit, err := Conform(element, t.Element)
		if err != nil {
			return Null(), within(fmt.Sprintf("element %d", index+1), err)
		}
		if changed == nil && !same(fit, element) {
			changed = append(make([]Value, 0, len(v.composite().values)), v.composite().values[:index]...)
		}
		if changed != nil {
			changed = append(changed, fit)
		}
	}
	if changed == nil {
		return v, nil
	}
	return NewList(changed), nil
}

func conformRecord(v Value, t *Type) (Value, error) {
	if len(t.Fields) == 0 && t.Name == "" {
		return v, nil
	}
	var changed []Value
	if v.composite().shape != t {
		changed = make([]Value, len(t.Fields))
	}
	for index, field := range t.Fields {
		given, _ := v.FieldAt(t, index)
		fit, err := Conform(given, field.Type)
		if err != nil {
			return Null(), within(strconv.Quote(field.Name), err)
		}
		if changed == nil && !same(fit, given) {
			changed = append([]Value(nil), v.composite().values...)
		}
		if changed != nil {
			changed[index] = fit
		}
	}
	if changed == nil {
		return v, nil
	}
	return NewRecord(t, changed), nil
}

// same reports whether a value was not converted.
func same(a, b Value) bool {
	return a.kind == b.kind && a.data == b.data && a.unit == b.unit
}

// unfit says what was given and what is needed.
func unfit(v Value, t *Type) error {
	text := v.String()
	if len(text) > 40 {
		text = v.kind.String()
	}
	return faultf("", "%s is %s, but %s is needed", text, indefinite(BuiltIn(v.kind)), indefinite(t))
}

// indefinite writes a type with its article.
func indefinite(t *Type) string {
	switch {
	case t.Kind == Enum && t.Name == "":
		return "one of " + t.Required().String()
	case t.Kind == Money, t.Kind == Any:
		return t.Kind.String()
	}
	name := t.Required().String()
	switch name[0] {
	case 'a', 'e', 'i', 'o', 'A', 'E', 'I', 'O':
		return "an " + name
	case '[':
		return "a list " + name
	case '{':
		return "a record " + name
	}
	return "a " + name
}

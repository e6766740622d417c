package value

// Zero returns what a field of the type holds before anything was stored: 0,
// "", false, no elements, the neutral zero of money, a record of such values,
// and the missing value where nothing natural exists: for optional types,
// dates, datetimes, identifiers, enums, references and any. It makes at most
// 10,000 values; the others are missing.
func Zero(t *Type) Value {
	steps := maxSteps
	return zero(t, &steps)
}

func zero(t *Type, steps *int) Value {
	*steps--
	if t == nil || t.Optional || *steps < 0 {
		return Null()
	}
	switch t.Kind {
	case String:
		return NewString("")
	case Int, Decimal, Money, Bool, Duration:
		return Value{kind: t.Kind}
	case List:
		return NewList(nil)
	case Record:
		values := make([]Value, len(t.Fields))
		for index, field := range t.Fields {
			values[index] = zero(field.Type, steps)
		}
		return NewRecord(t, values)
	}
	return Null()
}

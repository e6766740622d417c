package value

// Zero returns what a field of the type holds before anything was stored: 0,
// "", false, no elements, the neutral zero of money, a record of such values,
// and the missing value where nothing natural exists: for optional types,
// dates, datetimes, identifiers, enums, references and any.
func Zero(t *Type) Value {
	return zero(t, 0)
}

func zero(t *Type, depth int) Value {
	if t == nil || t.Optional || depth > maxDepth {
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
			values[index] = zero(field.Type, depth+1)
		}
		return NewRecord(t, values)
	}
	return Null()
}

package value

// Assignable reports whether a value of one type may be stored in a field of
// the other, as far as that is known before a run; [Conform] does the rest.
//
//   - any goes both ways, and so does a nil type, which means any;
//   - an optional value may be stored in a required field: that it is missing
//     is found at run time;
//   - string, uuid and references are interchangeable, and an enum is a string;
//   - an int is a decimal;
//   - one enum goes to another when they share a member;
//   - a record goes to another when it has all its required fields; the
//     others are left out.
func Assignable(from, to *Type) bool {
	steps := maxSteps
	return assignable(from, to, &steps)
}

// AssignableTo reports whether a value of the type may be stored in a field of
// the other type; see [Assignable].
func (t *Type) AssignableTo(to *Type) bool {
	return Assignable(t, to)
}

func assignable(from, to *Type, steps *int) bool {
	*steps--
	if from == to || from == nil || to == nil || from.Kind == Any || to.Kind == Any || *steps < 0 {
		return true
	}
	switch to.Kind {
	case String:
		return from.Kind.Textual()
	case UUID, Reference:
		return from.Kind == String || from.Kind == UUID || from.Kind == Reference && sameReference(from, to)
	case Decimal:
		return from.Kind.Numeric()
	case Enum:
		return from.Kind == Enum && overlap(from, to)
	case List:
		return from.Kind == List && assignable(from.Element, to.Element, steps)
	case Record:
		return from.Kind == Record && recordAssignable(from, to, steps)
	default:
		return from.Kind == to.Kind
	}
}

func sameReference(from, to *Type) bool {
	return to.Kind == UUID || from.Name == "" || to.Name == "" || from.Name == to.Name
}

func overlap(from, to *Type) bool {
	if len(from.Values) == 0 || len(to.Values) == 0 {
		return true
	}
	for _, member := range from.Values {
		if to.Has(member) {
			return true
		}
	}
	return false
}

func recordAssignable(from, to *Type, steps *int) bool {
	if len(from.Fields) == 0 && from.Name == "" || len(to.Fields) == 0 && to.Name == "" {
		return true
	}
	for _, field := range to.Fields {
		source, found := from.Field(field.Name)
		if !found {
			if field.Type == nil || !field.Type.Optional {
				return false
			}
			continue
		}
		if !assignable(source, field.Type, steps) {
			return false
		}
	}
	return true
}

package value

// NewRecord returns a record. The shape is a type of kind [Record] that names
// the fields; values are in the order of its fields, and those that are not
// given are missing. It keeps the slice: the caller must not change it any
// more. The values are not checked against the types: that is [Conform].
func NewRecord(shape *Type, values []Value) Value {
	if shape == nil {
		shape = BuiltIn(Record)
	}
	if len(values) != len(shape.Fields) {
		complete := make([]Value, len(shape.Fields))
		copy(complete, values)
		values = complete
	}
	return newComposite(Record, shape, values)
}

// Shape returns the type that names the fields of a record, and nil for other
// kinds.
func (v Value) Shape() *Type {
	if v.kind != Record {
		return nil
	}
	return v.composite().shape
}

// Fields returns a record's values in the order of its shape, and nil for
// other kinds. The slice must not be changed.
func (v Value) Fields() []Value {
	if v.kind != Record {
		return nil
	}
	return v.composite().values
}

// Field returns the value of the field with the name.
func (v Value) Field(name string) (Value, bool) {
	if v.kind != Record {
		return Value{}, false
	}
	index, found := v.composite().shape.FieldIndex(name)
	if !found {
		return Value{}, false
	}
	return v.composite().values[index], true
}

// FieldAt returns the field that has the index in the shape. It is one
// comparison when the record was made with that very shape, and a search by
// name otherwise.
func (v Value) FieldAt(shape *Type, index int) (Value, bool) {
	if field := v.fieldOf(shape, index); field != nil {
		return *field, true
	}
	return v.Field(shape.Fields[index].Name)
}

// fieldOf returns the field if the record was made with that very shape.
func (v Value) fieldOf(shape *Type, index int) *Value {
	if v.kind != Record {
		return nil
	}
	held := v.composite()
	if held.shape != shape || uint(index) >= uint(len(held.values)) {
		return nil
	}
	return &held.values[index]
}

// With returns a copy of the record in which the field has another value. A
// field that the record does not have is added at the end. Other kinds are
// returned unchanged.
func (v Value) With(name string, field Value) Value {
	if v.kind != Record {
		return v
	}
	if index, found := v.composite().shape.FieldIndex(name); found {
		return v.WithAt(index, field)
	}
	old := v.composite().shape
	shape := &Type{Kind: Record, Fields: make([]Field, 0, len(old.Fields)+1)}
	shape.Fields = append(shape.Fields, old.Fields...)
	shape.Fields = append(shape.Fields, Field{Name: name, Type: BuiltIn(Any)})
	values := make([]Value, 0, len(shape.Fields))
	values = append(values, v.composite().values...)
	return NewRecord(shape, append(values, field))
}

// WithAt returns a copy of the record in which the field at the index of its
// shape has another value. An index out of range and other kinds change nothing.
func (v Value) WithAt(index int, field Value) Value {
	if v.kind != Record || index < 0 || index >= len(v.composite().values) {
		return v
	}
	values := make([]Value, len(v.composite().values))
	copy(values, v.composite().values)
	values[index] = field
	return NewRecord(v.composite().shape, values)
}

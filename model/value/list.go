package value

import "unicode/utf8"

// NewList returns a list. It keeps the slice: the caller must not change it
// any more.
func NewList(elements []Value) Value {
	return newComposite(List, nil, elements)
}

// Elements returns the elements of a list and nil for other kinds. The slice
// must not be changed.
func (v Value) Elements() []Value {
	if v.kind != List {
		return nil
	}
	return v.composite().values
}

// Len returns the number of elements of a list, of fields of a record, of
// characters (code points) of text, and 0 for other kinds.
func (v Value) Len() int {
	if v.kind == List || v.kind == Record {
		return len(v.composite().values)
	}
	return utf8.RuneCountInString(v.Text())
}

package value

import (
	"time"
	"unsafe"
)

// Value is one piece of data. It is immutable and cheap to copy; the zero
// Value is the missing value. Compare values with [Equal], not with ==.
//
// It is three words, so that values travel in registers: what data points to
// is known from the kind, as in log/slog.
type Value struct {
	kind Kind
	// unit refines the number. Money: the currency. Decimal: scale and sign.
	// DateTime: nanoseconds within the second.
	unit uint32
	// number is an int, minor units of money, the digits of a decimal, 0 or 1
	// for bool, days since 1970, seconds since 1970, nanoseconds, or the
	// length of a text in bytes.
	number int64
	// data is the first byte of a text, the composite of a list or a record,
	// and nil otherwise.
	data unsafe.Pointer
}

// composite is what lists and records share between copies.
type composite struct {
	shape  *Type // of a record; nil for a list
	values []Value
	size   int
}

// newText returns text of a textual kind.
func newText(kind Kind, text string) Value {
	if text == "" {
		return Value{kind: kind}
	}
	return Value{kind: kind, number: int64(len(text)), data: unsafe.Pointer(unsafe.StringData(text))}
}

// newComposite returns a list or a record.
func newComposite(kind Kind, shape *Type, values []Value) Value {
	return Value{kind: kind, data: unsafe.Pointer(&composite{shape: shape, values: values, size: sizeOf(values)})}
}

// composite returns what a list or a record holds. The kind must be one of them.
func (v Value) composite() *composite { return (*composite)(v.data) }

// Null returns the missing value, which is also the zero Value.
func Null() Value { return Value{} }

// NewString returns a string.
func NewString(text string) Value { return newText(String, text) }

// NewUUID returns an identifier. Any text will do: scenarios write "o-1".
func NewUUID(text string) Value { return newText(UUID, text) }

// NewEnum returns a member of an enum. The value does not know which enum.
func NewEnum(member string) Value { return newText(Enum, member) }

// NewReference returns a reference to the aggregate with the identity.
func NewReference(identity string) Value { return newText(Reference, identity) }

// NewInt returns a whole number.
func NewInt(number int64) Value { return Value{kind: Int, number: number} }

// NewBool returns true or false.
func NewBool(truth bool) Value {
	if truth {
		return Value{kind: Bool, number: 1}
	}
	return Value{kind: Bool}
}

// NewDuration returns a length of time.
func NewDuration(length time.Duration) Value {
	return Value{kind: Duration, number: int64(length)}
}

// Kind says what the value is; the missing value is of kind [Any].
func (v Value) Kind() Kind { return v.kind }

// IsNull reports whether the value is missing.
func (v Value) IsNull() bool { return v.kind == Any }

// Text returns the text of a textual value, and "" for others.
func (v Value) Text() string {
	if !v.kind.Textual() {
		return ""
	}
	return unsafe.String((*byte)(v.data), int(v.number))
}

// Int returns a whole number, and 0 for other kinds.
func (v Value) Int() int64 {
	if v.kind != Int {
		return 0
	}
	return v.number
}

// Bool returns the truth of a bool, and false for other kinds.
func (v Value) Bool() bool { return v.kind == Bool && v.number != 0 }

// Duration returns a length of time, and 0 for other kinds.
func (v Value) Duration() time.Duration {
	if v.kind != Duration {
		return 0
	}
	return time.Duration(v.number)
}

// Size says how much the value holds when it is written out: one for each
// value in it, and one more for every 16 bytes of text. A value that is shared
// counts each time. It takes constant time, so that work on values of unknown
// origin can be limited beforehand.
func (v Value) Size() int {
	switch {
	case v.kind == List || v.kind == Record:
		return v.composite().size
	case v.kind.Textual():
		return 1 + int(v.number)/16
	}
	return 1
}

func sizeOf(values []Value) int {
	size := 1
	for index := range values {
		size += values[index].Size()
		if size > maxSize {
			return maxSize
		}
	}
	return size
}

// maxSize is where Size stops counting.
const maxSize = 1 << 40

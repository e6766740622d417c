package value

// Kind says what sort of data a type or a value is.
type Kind uint8

// The kinds of data. Any is also the kind of the missing value, [Null].
const (
	Any Kind = iota
	String
	Int
	Decimal
	Money
	Bool
	Date
	DateTime
	Duration
	UUID
	Enum
	List
	Record
	Reference
)

var kindNames = [...]string{
	Any: "any", String: "string", Int: "int", Decimal: "decimal", Money: "money", Bool: "bool",
	Date: "date", DateTime: "datetime", Duration: "duration", UUID: "uuid", Enum: "enum",
	List: "list", Record: "record", Reference: "reference",
}

// String is the word for the kind in the language, such as "datetime".
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return "unknown"
}

// Textual reports whether values of the kind are text: strings, identifiers,
// members of an enum and references. They compare with each other by that text.
func (k Kind) Textual() bool {
	return k == String || k == UUID || k == Enum || k == Reference
}

// Numeric reports whether values of the kind are plain numbers without a unit.
func (k Kind) Numeric() bool {
	return k == Int || k == Decimal
}

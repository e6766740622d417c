package value

// builtIns holds one shared type for each kind that needs no more than its kind.
var builtIns = [...]Type{
	Any: {Kind: Any}, String: {Kind: String}, Int: {Kind: Int}, Decimal: {Kind: Decimal},
	Money: {Kind: Money}, Bool: {Kind: Bool}, Date: {Kind: Date}, DateTime: {Kind: DateTime},
	Duration: {Kind: Duration}, UUID: {Kind: UUID}, Enum: {Kind: Enum}, List: {Kind: List},
	Record: {Kind: Record}, Reference: {Kind: Reference},
}

// BuiltIn returns the shared type of a kind, without name, fields or members.
// It must not be changed.
func BuiltIn(kind Kind) *Type {
	if int(kind) >= len(builtIns) {
		kind = Any
	}
	return &builtIns[kind]
}

// BuiltInNamed returns the built-in type that a model calls by the name, such
// as "money". Enums, lists, records and references have no built-in name.
func BuiltInNamed(name string) (*Type, bool) {
	for kind := Any; kind <= UUID; kind++ {
		if kindNames[kind] == name {
			return &builtIns[kind], true
		}
	}
	return nil, false
}

// BuiltInNames returns the names of the built-in types, sorted.
func BuiltInNames() []string {
	return []string{"any", "bool", "date", "datetime", "decimal", "duration", "int", "money", "string", "uuid"}
}

// ListOf returns the type of a list of elements of a type.
func ListOf(element *Type) *Type {
	return &Type{Kind: List, Element: element}
}

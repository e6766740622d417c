package doctest

import "github.com/eventstorm/storm/model/value"

// typeTexts explain the built-in types: what a value is, and how one is
// written.
var typeTexts = map[string][2]string{
	"any":      {"anything; also the type of a field that names none", "Ada"},
	"bool":     {"true or false", "true"},
	"date":     {"a day", "2026-01-31"},
	"datetime": {"a moment, in UTC or with an offset", "2026-01-31T10:00:00Z"},
	"decimal":  {"a decimal number, exact", "2.5"},
	"duration": {"a length of time", "1h30m"},
	"int":      {"a whole number of 64 bits", "3"},
	"money":    {"an amount in a currency (ISO 4217), exact", "120.50 USD"},
	"string":   {"a text", "Ada Lovelace"},
	"uuid":     {"an identifier: any text will do", "o-1"},
}

// typesTable lists the built-in types.
func typesTable(string) ([]string, bool) {
	var rows [][]string
	for _, name := range value.BuiltInNames() {
		text, known := typeTexts[name]
		if !known {
			return nil, false
		}
		rows = append(rows, []string{code(name), text[0], code(text[1])})
	}
	return table([]string{"type", "its values", "written"}, rows), true
}

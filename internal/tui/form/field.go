package form

import (
	"slices"
	"strings"

	"github.com/eventstorm/storm/model/value"
)

// field is a line of a form, with the lines below that belong to it.
type field struct {
	name        string
	of          *value.Type
	parent      *field // nil for the whole
	children    []*field
	present     bool     // of a record or list that may be missing
	text        string   // of what is typed
	caret       int      // in text, in bytes
	options     []string // to choose from; empty: it is typed
	suggestions []string // of what is typed
}

// kind of a line.
func (f *field) isRecord() bool { return f.of.Kind == value.Record && len(f.of.Fields) > 0 }
func (f *field) isList() bool   { return f.of.Kind == value.List }
func (f *field) isChoice() bool { return len(f.options) > 0 }
func (f *field) isTyped() bool  { return !f.isRecord() && !f.isList() && !f.isChoice() }
func (f *field) isItem() bool   { return f.parent != nil && f.parent.isList() }

// newField builds a field and what is in it.
func (p *Pane) newField(name string, of *value.Type, parent *field, v value.Value, depth int) *field {
	if of == nil {
		of = value.BuiltIn(value.Any)
	}
	f := &field{name: name, of: of, parent: parent, present: !v.IsNull() || !of.Optional}
	switch {
	case f.isRecord():
		if f.present && depth < deepest {
			p.fillRecord(f, v, depth)
		}
	case f.isList():
		if v.Kind() == value.List {
			for _, element := range v.Elements() {
				f.children = append(f.children, p.newField("", of.Element, f, element, depth+1))
			}
		}
	case of.Kind == value.Enum:
		f.options = slices.Clone(of.Values)
	case of.Kind == value.Bool:
		f.options = []string{"false", "true"}
	default:
		if p.suggest != nil {
			f.suggestions = p.suggest(value.Field{Name: name, Type: of})
		}
	}
	if f.isChoice() && of.Optional {
		f.options = append([]string{""}, f.options...)
	}
	if !v.IsNull() && !f.isRecord() && !f.isList() {
		f.text = v.String()
	}
	if f.isChoice() && !slices.Contains(f.options, f.text) {
		f.text = f.options[0]
	}
	f.caret = len(f.text)
	return f
}

// deepest bounds records within records.
const deepest = 6

func (p *Pane) fillRecord(f *field, v value.Value, depth int) {
	f.children = nil
	for _, each := range f.of.Fields {
		inner, _ := v.Field(each.Name)
		f.children = append(f.children, p.newField(each.Name, each.Type, f, inner, depth+1))
	}
}

// value reads the field; the problem says what is wrong with what was typed.
func (f *field) value() (value.Value, string) {
	switch {
	case f.isRecord():
		if !f.present {
			return value.Null(), ""
		}
		values := make([]value.Value, len(f.of.Fields))
		for i := range f.children {
			values[i], _ = f.children[i].value()
		}
		return value.NewRecord(f.of.Required(), values), ""
	case f.isList():
		if !f.present {
			return value.Null(), ""
		}
		elements := make([]value.Value, len(f.children))
		for i := range f.children {
			elements[i], _ = f.children[i].value()
		}
		return value.NewList(elements), ""
	}
	return f.scalar()
}

func (f *field) scalar() (value.Value, string) {
	if f.text == "" && f.of.Optional {
		return value.Null(), ""
	}
	if f.text == "" && f.of.Kind == value.Any {
		return value.Null(), ""
	}
	if strings.TrimSpace(f.text) == "" && f.of.Kind != value.String {
		return value.Null(), "it is needed: " + example(f.of)
	}
	v, err := value.Parse(f.text, f.of)
	if err != nil {
		return value.Null(), err.Error()
	}
	return v, ""
}

// example says what a value of a type looks like.
func example(of *value.Type) string {
	switch of.Kind {
	case value.Int:
		return "a whole number such as 3"
	case value.Decimal:
		return "a number such as 1.5"
	case value.Money:
		return "an amount such as 12.50 EUR"
	case value.Date:
		return "a day such as 2026-03-01"
	case value.DateTime:
		return "a moment such as 2026-03-01T12:00:00Z"
	case value.Duration:
		return "a length of time such as 2h30m"
	case value.UUID, value.Reference:
		return "an identity such as o-1"
	default:
		return "a value"
	}
}

// problems returns the fields with a problem, in order.
func (f *field) problems() []*field {
	var all []*field
	if _, problem := f.value(); problem != "" {
		all = append(all, f)
	}
	for _, child := range f.children {
		all = append(all, child.problems()...)
	}
	return all
}

// cycle moves on to another option, or another suggestion.
func (f *field) cycle(by int) bool {
	options := f.options
	if len(options) == 0 {
		options = f.suggestions
	}
	if len(options) == 0 {
		return false
	}
	at := slices.Index(options, f.text)
	if at < 0 && by < 0 {
		at = 0
	}
	f.text = options[(at+by+len(options))%len(options)]
	f.caret = len(f.text)
	return true
}

// jump chooses the next option that begins with what was typed.
func (f *field) jump(text string) {
	at := slices.Index(f.options, f.text)
	for i := range f.options {
		option := f.options[(at+1+i)%len(f.options)]
		if strings.HasPrefix(strings.ToLower(option), strings.ToLower(text)) {
			f.text = option
			return
		}
	}
}

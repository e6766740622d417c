package play

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/value"
)

// lineWidth is how long a line of YAML may get before it is broken.
const lineWidth = 110

// plainScalar matches texts that need no quotes anywhere in YAML, within
// braces or not.
var plainScalar = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^[\p{L}][\p{L}\p{M}\p{N}_./@'’\x{200c}-]*(?: [\p{L}\p{N}(/@'’\x{200c}.-][\p{L}\p{M}\p{N}_./@'’)\x{200c}-]*)*$`)
})

// typedScalar matches what values of other types than text look like.
var typedScalar = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^-?[0-9]+(\.[0-9]+)?( [A-Z]{3})?$|^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]+Z)?$|^([0-9.]+(h|m|s|ms|d))+$`)
})

// reserved are the words that some YAML reader takes for something else.
func reserved(word string) bool {
	return slices.Contains([]string{"true", "false", "null", "yes", "no", "on", "off", "y", "n"}, strings.ToLower(word))
}

// scalar writes a text.
func scalar(text string) string {
	if plainScalar().MatchString(text) && !reserved(text) && !strings.Contains(text, " #") {
		return text
	}
	return quotedScalar(text)
}

func quotedScalar(text string) string {
	var quoted strings.Builder
	quoted.WriteByte('"')
	for _, r := range text {
		switch {
		case r == '"' || r == '\\':
			quoted.WriteString(`\` + string(r))
		case r == '\n':
			quoted.WriteString(`\n`)
		case r == '\t':
			quoted.WriteString(`\t`)
		case r < ' ' || r >= 0x7f && r < 0xa0 || r == 0xfeff || r == 0x2028 || r == 0x2029:
			fmt.Fprintf(&quoted, `\u%04X`, r)
		default:
			quoted.WriteRune(r)
		}
	}
	return quoted.String() + `"`
}

// Flow returns a value on one line, as model files and --send take it.
func Flow(v value.Value) string { return flow(v) }

// flow writes a value on one line.
func flow(v value.Value) string {
	switch v.Kind() {
	case value.List:
		items := make([]string, len(v.Elements()))
		for i, each := range v.Elements() {
			items[i] = flow(each)
		}
		return "[" + strings.Join(items, ", ") + "]"
	case value.Record:
		var fields []string
		for i, field := range v.Shape().Fields {
			if each := v.Fields()[i]; !each.IsNull() {
				fields = append(fields, scalar(field.Name)+": "+flow(each))
			}
		}
		return "{" + strings.Join(fields, ", ") + "}"
	case value.Any:
		return "null"
	case value.Bool:
		return v.String()
	}
	text := v.String()
	if v.Kind() == value.String || v.Kind().Textual() {
		return scalar(text)
	}
	if typedScalar().MatchString(text) {
		return text
	}
	return quotedScalar(text)
}

// flowInput writes a value as it was written in a model.
func flowInput(input *model.Input) string {
	switch {
	case input == nil:
		return "null"
	case input.Expression != nil:
		return quotedScalar("=" + input.Expression.Text)
	case len(input.Items) > 0:
		items := make([]string, len(input.Items))
		for i, each := range input.Items {
			items[i] = flowInput(each)
		}
		return "[" + strings.Join(items, ", ") + "]"
	case len(input.Fields) > 0:
		return flowFields(input.Fields)
	default:
		return flow(input.Literal)
	}
}

func flowFields(data []*model.Assignment) string {
	fields := make([]string, len(data))
	for i, each := range data {
		fields[i] = scalar(each.Field.Text) + ": " + flowInput(each.Value)
	}
	return "{" + strings.Join(fields, ", ") + "}"
}

// block is a piece of YAML in the making.
type block struct{ lines []string }

func (b *block) add(indent int, text string) {
	b.lines = append(b.lines, strings.Repeat(" ", indent)+text)
}

// fields writes a key with the fields of a record: on one line if they fit,
// and otherwise on one each.
func (b *block) fields(indent int, key string, data []*model.Assignment) {
	if len(data) == 0 {
		b.add(indent, key+": {}")
		return
	}
	line := key + ": " + flowFields(data)
	if indent+len([]rune(line)) <= lineWidth {
		b.add(indent, line)
		return
	}
	b.add(indent, key+":")
	inner := indent + 2
	if strings.HasPrefix(key, "- ") {
		inner += 2
	}
	for _, each := range data {
		b.field(inner, each)
	}
}

// field writes one field; the items of a long list get a line each.
func (b *block) field(indent int, each *model.Assignment) {
	key := scalar(each.Field.Text)
	line := key + ": " + flowInput(each.Value)
	list := each.Value != nil && each.Value.Expression == nil && each.Value.Literal.Kind() == value.List
	if indent+len([]rune(line)) <= lineWidth || !list {
		b.add(indent, line)
		return
	}
	b.add(indent, key+":")
	for _, item := range each.Value.Literal.Elements() {
		b.add(indent+2, "- "+flow(item))
	}
}

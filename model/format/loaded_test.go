package format

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/eventstorm/storm/model"
)

// wantSameModel asserts that two texts load as the same model, with the same
// diagnostics; the places differ, of course. What the loader makes of a text
// that it can't parse whole depends on its lines, so then both must be such.
func wantSameModel(t *testing.T, before, after []byte) {
	t.Helper()
	wanted, got := loaded(before), loaded(after)
	if m, _ := model.Load("model.storm.yaml", before); m.Incomplete {
		if m, _ := model.Load("model.storm.yaml", after); !m.Incomplete {
			t.Fatalf("a text with faults became sound\nfrom %q\nto   %q", before, after)
		}
		return
	}
	if wanted != got {
		t.Fatalf("the model\n%s\nbecame\n%s\nfrom %q\nto   %q", wanted, got, before, after)
	}
}

// loaded returns all that the loader makes of a text, without places.
func loaded(text []byte) string {
	m, diagnostics := model.Load("model.storm.yaml", text)
	var dump strings.Builder
	d := dumper{text: &dump, seen: map[uintptr]bool{}}
	d.value(reflect.ValueOf(m))
	for _, diagnostic := range diagnostics {
		fmt.Fprintf(&dump, "%s: %s (%s)\n", diagnostic.Rule, diagnostic.Message, diagnostic.Hint)
	}
	return dump.String()
}

// dumper writes the exported fields of values, each pointer once.
type dumper struct {
	text *strings.Builder
	seen map[uintptr]bool
}

func (d dumper) value(v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		d.pointer(v)
	case reflect.Struct:
		d.fields(v)
	case reflect.Slice:
		for i := range v.Len() {
			d.value(v.Index(i))
		}
	default:
		fmt.Fprintf(d.text, "%v\n", v)
	}
}

func (d dumper) pointer(v reflect.Value) {
	if v.IsNil() {
		return
	}
	if v.Kind() == reflect.Pointer {
		if d.seen[v.Pointer()] {
			return
		}
		d.seen[v.Pointer()] = true
	}
	d.value(v.Elem())
}

func (d dumper) fields(v reflect.Value) {
	switch v.Type() {
	case reflect.TypeFor[model.Range](), reflect.TypeFor[model.Source]():
		return
	}
	if printed, ok := v.Interface().(fmt.Stringer); ok && v.Type() != reflect.TypeFor[model.Name]() {
		fmt.Fprintln(d.text, printed)
		return
	}
	for i := range v.NumField() {
		if field := v.Type().Field(i); field.IsExported() {
			fmt.Fprintf(d.text, "%s ", field.Name)
			d.value(v.Field(i))
		}
	}
}

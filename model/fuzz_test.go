package model_test

import (
	"bytes"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"github.com/eventstorm/storm/model"
	"golang.org/x/tools/txtar"
)

// FuzzLoad: any bytes give a model, and diagnostics whose places are in the
// file; the same bytes give the same diagnostics.
func FuzzLoad(f *testing.F) {
	for _, content := range seeds(f) {
		f.Add(content)
	}
	f.Fuzz(func(t *testing.T, content []byte) {
		before := bytes.Clone(content)
		m, diagnostics := model.Load("fuzz.storm.yaml", content)
		if m == nil {
			t.Fatal("no model")
		}
		if !bytes.Equal(content, before) {
			t.Fatal("the content was changed")
		}
		source := model.NewSource("fuzz.storm.yaml", content)
		for _, d := range diagnostics {
			checkRange(t, d, d.At, source)
			for _, related := range d.Related {
				checkRange(t, d, related.At, source)
			}
		}
		checkLinks(t, m)
		if _, again := model.Load("fuzz.storm.yaml", content); !reflect.DeepEqual(diagnostics, again) {
			t.Fatalf("the diagnostics differ:\n%s\n%s", printed(diagnostics), printed(again))
		}
	})
}

// checkRange checks that a range is in the file, and that its lines and
// columns are those of its offsets.
func checkRange(t *testing.T, d model.Diagnostic, at model.Range, source *model.Source) {
	t.Helper()
	if d.Message == "" || d.Rule == "" {
		t.Errorf("a diagnostic says nothing: %+v", d)
	}
	start, end := at.Start(), at.End()
	if at.IsZero() || start.Offset > end.Offset || start.Line < 1 || start.Column < 1 || end.Offset > len(source.Content) {
		t.Errorf("%s: %s: the range from %+v to %+v is not one of the file", d.Rule, d.Message, start, end)
	}
}

// checkLinks checks what others rely on: nothing that is promised is nil.
func checkLinks(t *testing.T, m *model.Model) {
	t.Helper()
	for i, element := range m.Elements() {
		declaration := element.Declaration()
		if declaration.Context == nil || declaration.Name.Text == "" || declaration.Index != i {
			t.Errorf("an element without context or name, or out of place: %+v", declaration)
		}
		switch element := element.(type) {
		case *model.Command:
			checkFields(t, element.Data)
		case *model.Event:
			checkFields(t, element.Data)
		case *model.Aggregate:
			checkFields(t, element.State)
		}
	}
}

func checkFields(t *testing.T, fields []*model.Field) {
	t.Helper()
	for _, field := range fields {
		if field.Type == nil {
			t.Errorf("the field %q has no type", field.Name.Text)
		}
	}
}

// seeds returns the samples and the files of the test data.
func seeds(f *testing.F) [][]byte {
	f.Helper()
	var contents [][]byte
	samples, err := filepath.Glob("../samples/*/*.storm.yaml")
	if err != nil || len(samples) == 0 {
		f.Fatalf("no samples: %v", err)
	}
	for _, path := range samples {
		content, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		contents = append(contents, content)
	}
	archives, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(archives) == 0 {
		f.Fatalf("no test data: %v", err)
	}
	for _, path := range archives {
		archive, err := txtar.ParseFile(path)
		if err != nil {
			f.Fatal(err)
		}
		for _, file := range archive.Files {
			contents = append(contents, file.Data)
		}
	}
	return contents
}

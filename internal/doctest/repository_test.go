package doctest

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/eventstorm/storm/internal/rulebook"
	"github.com/eventstorm/storm/model"
)

var update = flag.Bool("update", false, "rewrite the output, the tables and the schema in the documents")

// root is the root of the repository, seen from this package.
func root(t *testing.T) string {
	t.Helper()
	path, err := filepath.Abs(filepath.Join("..", ".."))
	if err != nil {
		t.Fatal(err)
	}
	return path
}

// scratch returns a folder with a copy of the samples, in which the commands
// of a document run.
func scratch(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.CopyFS(filepath.Join(dir, "samples"), os.DirFS(filepath.Join(root(t), "samples"))); err != nil {
		t.Fatal(err)
	}
	return dir
}

// eachDocument runs a test on each document of the repository.
func eachDocument(t *testing.T, test func(t *testing.T, d *Document)) {
	documents, err := ReadDocuments(root(t))
	if err != nil {
		t.Fatal(err)
	}
	if len(documents) < 3 {
		t.Fatalf("only %d documents found: this test looks in the wrong place", len(documents))
	}
	for _, d := range documents {
		t.Run(d.Path, func(t *testing.T) { test(t, d) })
	}
}

func report(t *testing.T, problems []Problem) {
	t.Helper()
	for _, problem := range problems {
		t.Error(problem)
	}
}

// settle reports the problems of a document, or with -update writes the
// repaired one and reports what is left.
func settle(t *testing.T, before, repaired *Document, problems []Problem, check func(*Document) []Problem) {
	t.Helper()
	if !*update || before.Text() == repaired.Text() {
		report(t, problems)
		return
	}
	if err := os.WriteFile(filepath.Join(root(t), before.Path), []byte(repaired.Text()), 0o666); err != nil {
		t.Fatal(err)
	}
	report(t, check(repaired))
}

// TestModels: the models in the documents are sound, or broken as they say,
// and their scenarios pass.
func TestModels(t *testing.T) {
	eachDocument(t, func(t *testing.T, d *Document) { report(t, CheckModels(d)) })
}

// TestConsole: the commands in the documents print what is shown.
func TestConsole(t *testing.T) {
	eachDocument(t, func(t *testing.T, d *Document) {
		problems, repaired := CheckConsole(d, scratch(t))
		settle(t, d, repaired, problems, func(d *Document) []Problem {
			left, _ := CheckConsole(d, scratch(t))
			return left
		})
	})
}

// TestScripts: the commands without output work too.
func TestScripts(t *testing.T) {
	eachDocument(t, func(t *testing.T, d *Document) { report(t, CheckScripts(d, root(t), scratch(t))) })
}

// TestMentions: the commands in the prose exist.
func TestMentions(t *testing.T) {
	eachDocument(t, func(t *testing.T, d *Document) { report(t, CheckMentions(d, root(t))) })
}

// TestGenerated: the tables in the documents are what the code says.
func TestGenerated(t *testing.T) {
	eachDocument(t, func(t *testing.T, d *Document) {
		problems, repaired := CheckGenerated(d)
		settle(t, d, repaired, problems, func(d *Document) []Problem {
			left, _ := CheckGenerated(d)
			return left
		})
	})
}

// TestLinks: links lead somewhere.
func TestLinks(t *testing.T) {
	eachDocument(t, func(t *testing.T, d *Document) { report(t, CheckLinks(d, root(t))) })
}

// TestReferenceIsComplete: the reference has a table for each form of the
// language, and an example of each kind of element.
func TestReferenceIsComplete(t *testing.T) {
	content, err := os.ReadFile(filepath.Join(root(t), "docs", "language.md"))
	if err != nil {
		t.Fatal(err)
	}
	for _, form := range model.Grammar() {
		if !bytes.Contains(content, []byte("\n<!-- keys: "+form.Name+" -->\n")) {
			t.Errorf("docs/language.md has no table of the keys of %q: add <!-- keys: %s --> and <!-- end -->", form.Name, form.Name)
		}
	}
}

// TestSchemasAreCurrent: the schemas in docs are what storm schema prints.
func TestSchemasAreCurrent(t *testing.T) {
	for file, schema := range map[string][]byte{schemaFile: model.Schema(), lintSchemaFile: rulebook.LintSchema()} {
		path := filepath.Join(root(t), "docs", file)
		if *update {
			if err := os.WriteFile(path, schema, 0o666); err != nil {
				t.Fatal(err)
			}
		}
		content, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(content, schema) {
			t.Errorf("docs/%s is not the current schema: run go test ./internal/doctest -update", file)
		}
	}
}

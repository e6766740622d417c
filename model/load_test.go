package model_test

import (
	"flag"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"github.com/eventstorm/storm/model"
	"golang.org/x/tools/txtar"
)

var update = flag.Bool("update", false, "rewrite the expected findings")

// TestDiagnostics loads the files of each archive as one model and compares
// what is said of it with the archive's file "findings".
func TestDiagnostics(t *testing.T) {
	archives, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(archives) == 0 {
		t.Fatalf("no test data: %v", err)
	}
	for _, path := range archives {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(path)
			if err != nil {
				t.Fatal(err)
			}
			var sources []*model.Source
			want := -1
			for i, file := range archive.Files {
				if file.Name == "findings" {
					want = i
					continue
				}
				sources = append(sources, model.NewSource(file.Name, file.Data))
			}
			if want < 0 {
				t.Fatal("the archive has no file \"findings\"")
			}
			_, diagnostics := model.LoadSources(sources)
			got := printed(diagnostics)
			if string(archive.Files[want].Data) == got {
				return
			}
			if *update {
				archive.Files[want].Data = []byte(got)
				writeArchive(t, path, archive)
				return
			}
			t.Errorf("findings:\n%s\nwant:\n%s", got, archive.Files[want].Data)
		})
	}
}

// printed returns diagnostics as text: everything they hold.
func printed(diagnostics []model.Diagnostic) string {
	var text strings.Builder
	for _, d := range diagnostics {
		fmt.Fprintf(&text, "%s-%d:%d %s %s: %s\n", d.At, d.At.End().Line, d.At.End().Column, d.Severity, d.Rule, d.Message)
		if d.Hint != "" {
			fmt.Fprintf(&text, "    hint: %s\n", d.Hint)
		}
		for _, related := range d.Related {
			fmt.Fprintf(&text, "    %s: %s\n", related.At, related.Message)
		}
	}
	return text.String()
}

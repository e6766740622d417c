package cli_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/eventstorm/storm/internal/cli"
)

// samples returns the sample models, each as the paths that make it up.
func samples(t *testing.T) [][]string {
	t.Helper()
	root := filepath.Join("..", "..", "samples")
	entries, err := os.ReadDir(root)
	if err != nil {
		t.Fatal(err)
	}
	var found [][]string
	for _, entry := range entries {
		switch {
		case !entry.IsDir():
		case entry.Name() == "eshop-discount": // is added beside another one
			found = append(found, []string{filepath.Join(root, "eshop"), filepath.Join(root, entry.Name())})
		default:
			found = append(found, []string{filepath.Join(root, entry.Name())})
		}
	}
	if len(found) < 8 {
		t.Fatalf("only %d samples found", len(found))
	}
	return found
}

// TestSamples: each command does its job on every sample.
func TestSamples(t *testing.T) {
	folder := t.TempDir()
	commands := []struct {
		arguments string
		shows     string // part of what it prints
	}{
		{"validate", "no findings"},
		{"validate --format json", `"diagnostics": []`},
		{"fmt --check", ""},
		{"list", "event"},
		{"list --format json", `"contexts"`},
		{"simulate", " passed"},
		{"simulate --format json", `"scenarios"`},
		{"diagram --format svg -o -", "</svg>"},
		{"diagram --format mermaid -o -", "flowchart"},
		{"diagram --format dot -o -", "digraph"},
		{"diagram -o " + filepath.Join(folder, "flow.json"), ""},
	}
	for _, paths := range samples(t) {
		for _, command := range commands {
			t.Run(filepath.Base(paths[len(paths)-1])+"/"+command.arguments, func(t *testing.T) {
				if strings.HasPrefix(command.arguments, "simulate") && strings.HasSuffix(paths[0], "workshop") {
					t.Skip("a big picture has no scenarios")
				}
				var output bytes.Buffer
				arguments := append(strings.Fields(command.arguments), paths...)
				code := cli.Main(arguments, strings.NewReader(""), &output, &output)
				if code != 0 || !strings.Contains(output.String(), command.shows) {
					t.Errorf("exit code %d, want 0 and %q in the output:\n%.2000s", code, command.shows, output.String())
				}
			})
		}
	}
}

package doctest

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/eventstorm/storm/internal/cli"
)

// pictures are the drawings that the documents show, by their paths, with the
// command that draws each.
var pictures = map[string][]string{
	"docs/images/payment.svg":       {"diagram", "samples/eshop", "--context", "Payment"},
	"docs/images/workshop.svg":      {"diagram", "samples/workshop"},
	"docs/images/timeline.svg":      {"diagram", "samples/objednavky", "--view", "timeline"},
	"docs/images/run.svg":           {"diagram", "samples/eshop", "--scenario", "The provider is down for good"},
	"docs/images/context.svg":       {"diagram", "samples/eshop", "--view", "context"},
	"docs/images/aggregate.svg":     {"diagram", "samples/eshop", "--view", "aggregate", "--around", "Order"},
	"docs/images/neighbourhood.svg": {"diagram", "samples/eshop", "--around", "OrderStarted"},
	"docs/images/scenario.svg":      {"diagram", "samples/eshop", "--view", "scenario", "--scenario", "The provider is down for good"},
	"docs/images/dark.svg":          {"diagram", "samples/eshop", "--around", "OrderPlaced", "--depth", "1", "--no-legend", "--theme", "dark"},
	"docs/images/print.svg":         {"diagram", "samples/eshop", "--around", "OrderPlaced", "--depth", "1", "--no-legend", "--theme", "print"},
	"docs/images/colour-blind.svg":  {"diagram", "samples/eshop", "--around", "OrderPlaced", "--depth", "1", "--no-legend", "--theme", "colour-blind"},
	"docs/images/walk.svg": {"walk", "samples/eshop", "--snapshot", "116x32", "--snapshot-format", "svg-animated", "--script",
		`3*right 2 enter 4*pgdown 2*right 4 enter enter down enter enter u x "AddBuyerH" enter`},
}

// TestPictures: the pictures in docs are those that storm draws now.
func TestPictures(t *testing.T) {
	root := "../.."
	for path, arguments := range pictures {
		drawn := filepath.Join(t.TempDir(), filepath.Base(path))
		draw(t, arguments, root, drawn)
		want := withoutFolder(t, drawn, root)
		got, err := os.ReadFile(filepath.Join(root, path))
		if err == nil && bytes.Equal(got, want) {
			continue
		}
		if !*update {
			t.Errorf("%s is not what \"storm %s\" draws now; run the test with -update and look at it", path, strings.Join(arguments, " "))
			continue
		}
		if err := os.WriteFile(filepath.Join(root, path), want, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// draw runs the command that draws a picture, with paths below root, and puts
// what it draws into a file.
func draw(t *testing.T, arguments []string, root, into string) {
	t.Helper()
	var output, faults bytes.Buffer
	command := append([]string(nil), arguments...)
	command[1] = filepath.Join(root, command[1])
	prints := command[0] == "walk" // and takes no name of a file
	if !prints {
		command = append(command, "-o", into)
	}
	if code := cli.Main(command, strings.NewReader(""), &output, &faults); code != 0 {
		t.Fatalf("storm %s: exit code %d\n%s%s", strings.Join(arguments, " "), code, output.String(), faults.String())
	}
	if !prints {
		return
	}
	if err := os.WriteFile(into, output.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
}

// withoutFolder returns a drawing as it is drawn in the repository's own
// folder: source places in it are relative to that.
func withoutFolder(t *testing.T, drawn, root string) []byte {
	t.Helper()
	content, err := os.ReadFile(drawn)
	if err != nil {
		t.Fatal(err)
	}
	return bytes.ReplaceAll(content, []byte(filepath.ToSlash(root)+"/"), nil)
}

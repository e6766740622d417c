package tui

import (
	"context"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"

	"github.com/eventstorm/storm/model"
)

// updating reports whether the frames are to be accepted as they are now; the
// flag -update belongs to teatest.
func updating() bool {
	update := flag.Lookup("update")
	return update != nil && update.Value.String() == "true"
}

// keys splits a line of keys.
func keys(line string) []string { return strings.Fields(line) }

func TestFrames(t *testing.T) {
	m := load(t, "testdata/shop.storm.yaml")
	for name, test := range map[string]struct{ scenario, keys string }{
		"board":     {"", ""},
		"event":     {"", "right right right"},
		"follow":    {"", "right enter down enter"},
		"shipping":  {"", "] right"},
		"help":      {"", "?"},
		"find":      {"", "/ o r d e r p"},
		"scenarios": {"", "2 down"},
		"story":     {"A first order", "right right right right right right"},
		"state":     {"A first order", "pgdown pgdown right"},
		"verdict":   {"The card provider is down", "end"},
		"rejected":  {"Nothing to pay", "pgdown pgdown"},
		"play":      {"", "4"},
		"form":      {"", "4 enter down ctrl+u o"},
		"acted":     {"", "4 enter enter down enter enter u down enter enter"},
		"fault":     {"", "4 enter enter x"},
		"findings":  {"", "5"},
		"presenter": {"A first order", "P right"},
		"map":       {"", "m ] right"},
		"filter":    {"", "f down down down enter"},
	} {
		for size, dimensions := range map[string][2]int{"80x24": {80, 24}, "120x40": {120, 40}, "200x60": {200, 60}} {
			if size == "200x60" && !slices.Contains([]string{"board", "story", "acted", "presenter"}, name) {
				continue // they only have more room
			}
			for look, profile := range map[string]colorprofile.Profile{"plain": colorprofile.ASCII, "color": colorprofile.TrueColor} {
				file := strings.Join([]string{name, size, look}, ".")
				t.Run(file, func(t *testing.T) {
					options := optionsFor(profile)
					options.Check = check
					options.Scenario = test.scenario
					frame, err := Frame(context.Background(), m, options, dimensions[0], dimensions[1], keys(test.keys)...)
					if err != nil {
						t.Fatal(err)
					}
					checkFrame(t, frame, dimensions[0], dimensions[1])
					compare(t, filepath.Join("testdata", "frames", file), frame)
				})
			}
		}
	}
}

// check finds something at the first two notes of each context.
func check(loaded Loaded) []model.Diagnostic {
	var found []model.Diagnostic
	for _, context := range loaded.Model.Contexts {
		found = append(found, model.Diagnostic{
			Rule: "handler/policy-name", Severity: model.SeverityWarning, Message: "the policy " + context.Handlers[0].Name.Text + " says nothing of when it acts",
			Hint: "name it after the event it reacts to", At: context.Handlers[0].Name.At,
		}, model.Diagnostic{
			Rule: "command/description", Severity: model.SeverityError, Message: "the command " + context.Commands[0].Name.Text + " has no place", At: context.Commands[0].Name.At,
		})
	}
	return found
}

// compare compares a frame with the accepted one.
func compare(t *testing.T, file, frame string) {
	t.Helper()
	if updating() {
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(frame+"\n"), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if string(want) != frame+"\n" {
		t.Errorf("the frame differs from %s; look at it and run go test ./internal/tui -update\ngot:\n%s\nwant:\n%s", file, frame, want)
	}
}

// styling is the only escape sequence of a frame.
var styling = regexp.MustCompile("\x1b\\[[0-9;]*m")

// checkFrame fails unless a frame fills its size exactly and holds nothing
// that steers a terminal but styles.
func checkFrame(tb testing.TB, frame string, width, height int) {
	tb.Helper()
	lines := strings.Split(frame, "\n")
	if len(lines) != height {
		tb.Fatalf("the frame has %d lines, want %d:\n%s", len(lines), height, frame)
	}
	for i, line := range lines {
		text := styling.ReplaceAllString(line, "")
		if columns := ansi.StringWidthWc(text); columns != width {
			tb.Fatalf("line %d has %d columns, want %d: %q", i+1, columns, width, text)
		}
		for _, r := range text {
			if r < ' ' || r >= 0x7f && r < 0xa0 || r >= 0x202a && r <= 0x202e {
				tb.Fatalf("line %d holds the control character %U: %q", i+1, r, text)
			}
		}
	}
}

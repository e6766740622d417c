package model_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"testing"

	"github.com/eventstorm/storm/model"
)

// TestChecks holds the documentation of each check against what loading does:
// the bad example has its fault and no other, the good one has none.
func TestChecks(t *testing.T) {
	for _, check := range model.Checks() {
		if check.Summary == "" || check.Why == "" || (check.Bad == "") != (check.Good == "") {
			t.Errorf("%s lacks a part of its documentation", check.ID)
		}
		if check.Bad == "" {
			continue
		}
		if found := faults(check.Bad); !slices.Equal(slices.Compact(found), []string{check.ID}) {
			t.Errorf("the bad example of %s has the faults %q", check.ID, found)
		}
		if found := faults(check.Good); len(found) > 0 {
			t.Errorf("the good example of %s has the faults %q", check.ID, found)
		}
	}
}

func faults(text string) []string {
	_, diagnostics := model.Load("example.storm.yaml", []byte(text))
	var found []string
	for _, diagnostic := range diagnostics {
		found = append(found, diagnostic.Rule)
	}
	return found
}

// TestChecksAreComplete looks for the ids in the source of this package.
func TestChecksAreComplete(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	formatting, err := filepath.Glob("format/*.go")
	if err != nil {
		t.Fatal(err)
	}
	known := map[string]bool{}
	for _, check := range model.Checks() {
		known[check.ID] = true
	}
	id := regexp.MustCompile(`(?:Rule: *|refuse\()"([a-z]+/[a-z-]+)"`)
	for _, file := range append(files, formatting...) {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, match := range id.FindAllStringSubmatch(string(text), -1) {
			if !known[match[1]] {
				t.Errorf("%s reports %s, which is not among the checks", file, match[1])
			}
		}
	}
}

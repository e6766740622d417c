package lint

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"testing"
)

// TestStructuralIsComplete looks for the ids in the source of package model.
func TestStructuralIsComplete(t *testing.T) {
	files, err := filepath.Glob("../../model/*.go")
	if err != nil || len(files) == 0 {
		t.Fatalf("no files: %v", err)
	}
	id := regexp.MustCompile(`"((?:expression|model|reference|scenario|syntax|type)/[a-z-]+)"`)
	var found []string
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if matched, _ := filepath.Match("*_test.go", filepath.Base(file)); matched {
			continue
		}
		for _, match := range id.FindAllStringSubmatch(string(text), -1) {
			found = append(found, match[1])
		}
	}
	slices.Sort(found)
	found = slices.DeleteFunc(slices.Compact(found), func(id string) bool {
		return id == "model/expression" || id == "model/value" || id == "model/internal"
	})
	if !slices.Equal(found, structural) {
		t.Errorf("the list has\n%q\nbut the model's source has\n%q", structural, found)
	}
}

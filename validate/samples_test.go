package validate_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/validate"
)

// TestSamples: the samples are clean at their level, by all rules that are on
// by default.
func TestSamples(t *testing.T) {
	folders, err := os.ReadDir("../samples")
	if err != nil {
		t.Fatal(err)
	}
	tried := 0
	for _, folder := range folders {
		paths := []string{filepath.Join("../samples", folder.Name())}
		if !folder.IsDir() || isEmpty(t, paths[0]) {
			continue
		}
		if folder.Name() == "eshop-discount" { // a file beside the eShop
			paths = append(paths, "../samples/eshop")
		}
		tried++
		t.Run(folder.Name(), func(t *testing.T) {
			m, problems, err := model.LoadPaths(paths, nil)
			if err != nil {
				t.Fatal(err)
			}
			for _, found := range append(problems, validate.Run(m, validate.Default(), nil)...) {
				t.Errorf("%s: %s: %s (%s) [%s]", found.At, found.Severity, found.Message, found.Hint, found.Rule)
			}
		})
	}
	if tried < 5 {
		t.Errorf("only %d samples found: this test looks in the wrong place", tried)
	}
}

// isEmpty reports whether a folder holds no model.
func isEmpty(t *testing.T, folder string) bool {
	t.Helper()
	models, err := filepath.Glob(filepath.Join(folder, "*.storm.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	return len(models) == 0
}

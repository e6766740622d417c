package doctest

import (
	"fmt"
	"go/constant"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/eventstorm/storm/runtime"
	"github.com/eventstorm/storm/runtime/kernel"
)

// limits are the rows of the table of limits in docs/language.md, by the
// constant of package model or model/expression that sets the limit.
var limits = map[string]struct {
	row  string
	unit int64
}{
	"MaxFileSize":     {"| a file | %s MiB,", 1 << 20},
	"maxTotalSize":    {"| a model | %s MiB,", 1 << 20},
	"maxFiles":        {"MiB, %s files in a folder |", 1},
	"maxDocuments":    {"| documents in a file | %s |", 1},
	"maxFields":       {"| fields of an element | %s |", 1},
	"maxNameLength":   {"| a name | %s characters,", 1},
	"maxText":         {"| an expression | %s bytes |", 1},
	"maxTypeDepth":    {"| lists of lists in a type | %s |", 1},
	"maxTypesWithin":  {"| types within types | %s |", 1},
	"maxInputDepth":   {"| values within values | %s |", 1},
	"maxAttempts":     {"| attempts of a handler | %s |", 1},
	"maxSyntaxErrors": {"| syntax errors reported of one document | %s |", 1},
}

// TestLimits: the table of limits has the numbers of the code.
func TestLimits(t *testing.T) {
	content, err := os.ReadFile(filepath.Join(root(t), "docs", "language.md"))
	if err != nil {
		t.Fatal(err)
	}
	constants := constantsOf(t, "model", "model/expression")
	for name, limit := range limits {
		size, known := constants[name]
		if !known {
			t.Errorf("there is no constant %s any more: correct the table of limits and this test", name)
			continue
		}
		if row := fmt.Sprintf(limit.row, withCommas(size/limit.unit)); !strings.Contains(string(content), row) {
			t.Errorf("docs/language.md lacks %q (%s)", row, name)
		}
	}
	for _, row := range []string{
		fmt.Sprintf("| messages that follow from one step of a scenario | %s |", withCommas(kernel.DefaultStepBudget)),
		fmt.Sprintf("| messages in the run of one scenario | %s |", withCommas(runtime.MaxMessages)),
	} {
		if !strings.Contains(string(content), row) {
			t.Errorf("docs/language.md lacks %q", row)
		}
	}
}

var constantLine = regexp.MustCompile(`(?m)^\s*(?:const )?([mM]ax\w+)\s*=\s*([^/\n]+)`)

// constantsOf reads the constants for limits from the code of packages, since
// most of them are not exported.
func constantsOf(t *testing.T, packages ...string) map[string]int64 {
	t.Helper()
	constants := map[string]int64{}
	for _, folder := range packages {
		files, err := filepath.Glob(filepath.Join(root(t), filepath.FromSlash(folder), "*.go"))
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			content, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			for _, found := range constantLine.FindAllStringSubmatch(string(content), -1) {
				evaluated, err := types.Eval(token.NewFileSet(), nil, token.NoPos, found[2])
				if err != nil || evaluated.Value == nil {
					continue // made of other constants
				}
				constants[found[1]], _ = constant.Int64Val(evaluated.Value)
			}
		}
	}
	return constants
}

// withCommas writes a number as documents do: 10,000.
func withCommas(number int64) string {
	text := fmt.Sprint(number)
	for at := len(text) - 3; at > 0; at -= 3 {
		text = text[:at] + "," + text[at:]
	}
	return text
}

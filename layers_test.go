package main

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "github.com/eventstorm/storm"

// layers says which of our packages each layer may import, tests included;
// every layer may import itself. Data flows one way: model, then validate,
// refactor, render and runtime beside each other, then internal on top.
var layers = map[string][]string{
	"model":         {},
	"validate":      {"model"},
	"refactor":      {"model"},
	"runtime/trace": {"model"},
	"runtime":       {"model", "runtime/trace"},
	"render":        {"model", "runtime/trace"},
	"internal":      {"model", "validate", "refactor", "runtime", "runtime/trace", "render"},
	"":              {"internal"}, // main
}

// generator writes large models for benchmarks. It imports nothing of ours,
// and so any test may use it.
const generator = "internal/largemodel"

// layerOf returns the layer of a folder or of an import, as a path below the
// module.
func layerOf(folder string) string {
	if folder == "runtime/trace" || strings.HasPrefix(folder, "runtime/trace/") {
		return "runtime/trace"
	}
	first, _, _ := strings.Cut(folder, "/")
	return first
}

func TestLayers(t *testing.T) {
	for file, imports := range importsOfOurs(t) {
		layer := layerOf(folderOf(file))
		allowed, known := layers[layer]
		if !known {
			continue // samples, tools and the like
		}
		for _, imported := range imports {
			if strings.HasSuffix(file, "_test.go") && imported == generator {
				continue
			}
			if other := layerOf(imported); other != layer && !slices.Contains(allowed, other) {
				t.Errorf("%s imports %s: package %q may import of ours only %q", file, imported, layer, allowed)
			}
		}
	}
}

// TestModelDependsOnLittle holds what the design says of the ground: nothing but the
// standard library, YAML and expressions.
func TestModelDependsOnLittle(t *testing.T) {
	allowed := []string{module + "/model", "gopkg.in/yaml.v3", "github.com/expr-lang/expr", "github.com/govalues/decimal"}
	for file, imports := range allImports(t) {
		if layerOf(folderOf(file)) != "model" || strings.HasSuffix(file, "_test.go") {
			continue
		}
		for _, imported := range imports {
			domain, _, _ := strings.Cut(imported, "/")
			if strings.Contains(domain, ".") && !hasPrefix(imported, allowed) {
				t.Errorf("%s imports %s: the model depends on the standard library and %q only", file, imported, allowed)
			}
		}
	}
}

// importsOfOurs returns, by file, the imported packages of this module as
// paths below it.
func importsOfOurs(t *testing.T) map[string][]string {
	ours := map[string][]string{}
	for file, imports := range allImports(t) {
		for _, imported := range imports {
			if below, is := strings.CutPrefix(imported, module+"/"); is {
				ours[file] = append(ours[file], below)
			}
		}
	}
	if len(ours) == 0 {
		t.Fatal("no Go file imports any of our packages: this test looks in the wrong place")
	}
	return ours
}

func allImports(t *testing.T) map[string][]string {
	t.Helper()
	imports := map[string][]string{}
	files := token.NewFileSet()
	err := filepath.WalkDir(".", func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir() && name != "." && (strings.HasPrefix(entry.Name(), ".") || entry.Name() == "testdata"):
			return fs.SkipDir
		case entry.IsDir() || !strings.HasSuffix(name, ".go"):
			return nil
		}
		parsed, err := parser.ParseFile(files, name, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		for _, spec := range parsed.Imports {
			imported, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				return err
			}
			imports[filepath.ToSlash(name)] = append(imports[filepath.ToSlash(name)], imported)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return imports
}

func folderOf(file string) string {
	if folder := path.Dir(file); folder != "." {
		return folder
	}
	return ""
}

func hasPrefix(text string, prefixes []string) bool {
	return slices.ContainsFunc(prefixes, func(prefix string) bool { return strings.HasPrefix(text, prefix) })
}

// TestNoLipGloss: Lip Gloss starts the program tmux when it is initialised in
// a terminal within tmux, and so would every storm command.
func TestNoLipGloss(t *testing.T) {
	listed, err := exec.Command("go", "list", "-deps", ".").Output()
	if err != nil {
		t.Fatalf("listing what storm is built of: %v", err)
	}
	if !strings.Contains(string(listed), module+"/internal/tui") {
		t.Fatal("the list lacks our own packages")
	}
	for _, imported := range strings.Fields(string(listed)) {
		if strings.Contains(imported, "lipgloss") {
			t.Errorf("%s is linked in", imported)
		}
	}
}

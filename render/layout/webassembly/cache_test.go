//go:build !nographviz && !windows && !plan9

package webassembly_test

import (
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestNothingIsReadFromTheSharedFolder starts this test program again with
// folders of its own and looks at what it left in them.
func TestNothingIsReadFromTheSharedFolder(t *testing.T) {
	shared, home := t.TempDir(), t.TempDir()
	planted := filepath.Join(shared, "go-graphviz")
	if err := os.Mkdir(planted, 0o755); err != nil {
		t.Fatal(err)
	}
	output := child(t, "TMPDIR="+shared, "HOME="+home, "XDG_CACHE_HOME="+filepath.Join(home, ".cache"))
	if !strings.Contains(output, "TMPDIR is "+shared) {
		t.Errorf("the temporary folder was not put back:\n%s", output)
	}
	if found := files(t, planted); len(found) > 0 {
		t.Errorf("go-graphviz used the shared folder: %v", found)
	}
	if found := files(t, home); len(found) == 0 {
		t.Error("go-graphviz did not use the private folder")
	}
}

func TestWithoutHomeNothingIsCached(t *testing.T) {
	shared := t.TempDir()
	child(t, "TMPDIR="+shared, "HOME=", "XDG_CACHE_HOME=")
	if found := files(t, shared); len(found) > 0 {
		t.Errorf("the shared folder holds %v", found)
	}
}

// TestFolderOfOthersIsNotUsed makes the private folder writable for all.
func TestFolderOfOthersIsNotUsed(t *testing.T) {
	home := t.TempDir()
	folder := filepath.Join(home, "storm")
	if err := os.Mkdir(folder, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(folder, 0o777); err != nil {
		t.Fatal(err)
	}
	child(t, "TMPDIR="+t.TempDir(), "HOME="+home, "XDG_CACHE_HOME="+home)
	if found := files(t, folder); len(found) > 0 {
		t.Errorf("a folder that others can write to holds %v", found)
	}
}

// TestHelperPrintsTemporaryFolder is what the child runs.
func TestHelperPrintsTemporaryFolder(t *testing.T) {
	if os.Getenv("STORM_TEST_CHILD") == "" {
		t.Skip("only in the child")
	}
	t.Log("TMPDIR is " + os.Getenv("TMPDIR"))
	TestLayout(t)
}

func child(t *testing.T, environment ...string) string {
	t.Helper()
	if testing.Short() {
		t.Skip("compiles Graphviz without a cache, which takes seconds")
	}
	program, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	command := exec.Command(program, "-test.run=TestHelperPrintsTemporaryFolder", "-test.v")
	command.Env = append(os.Environ(), append(environment, "STORM_TEST_CHILD=1")...)
	output, err := command.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, output)
	}
	return string(output)
}

func files(t *testing.T, folder string) []string {
	t.Helper()
	var found []string
	err := filepath.WalkDir(folder, func(path string, entry os.DirEntry, err error) error {
		if err == nil && !entry.IsDir() {
			found = append(found, path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// TestCacheComesFirst holds what the order of initialisation depends on.
func TestCacheComesFirst(t *testing.T) {
	if own := "github.com/eventstorm/storm/render/layout/webassembly/privatecache"; own > "github.com/goccy/go-graphviz" {
		t.Errorf("%s is initialised after go-graphviz", own)
	}
	file, err := parser.ParseFile(token.NewFileSet(), "privatecache/privatecache.go", nil, parser.ImportsOnly)
	if err != nil {
		t.Fatal(err)
	}
	for _, imported := range file.Imports {
		if first, _, _ := strings.Cut(imported.Path.Value, "/"); strings.Contains(first, ".") {
			t.Errorf("privatecache imports %s, so it may be initialised too late", imported.Path.Value)
		}
	}
}

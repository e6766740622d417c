package atomicfile_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/eventstorm/storm/internal/atomicfile"
)

func TestWriteCreatesAFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "flow.svg")
	mustWrite(t, path, "new")
	expectContent(t, path, "new")
	expectAlone(t, filepath.Dir(path), "flow.svg")
}

func TestWriteKeepsTheMode(t *testing.T) {
	path := existing(t, "old", 0o640)
	mustWrite(t, path, "new")
	expectContent(t, path, "new")
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	if info.Mode().Perm() != 0o640 {
		t.Errorf("the mode became %v", info.Mode().Perm())
	}
}

func TestWriteFollowsLinks(t *testing.T) {
	path := existing(t, "old", 0o644)
	link := filepath.Join(t.TempDir(), "link")
	if err := os.Symlink(path, link); err != nil {
		t.Skip("no symbolic links here:", err)
	}
	mustWrite(t, link, "new")
	expectContent(t, path, "new")
	if info, err := os.Lstat(link); err != nil || info.Mode()&os.ModeSymlink == 0 {
		t.Error("the link was replaced by a file")
	}
}

func TestWriteFollowsALinkToAFileToBe(t *testing.T) {
	folder := t.TempDir()
	link := filepath.Join(folder, "link")
	if err := os.Symlink("target", link); err != nil {
		t.Skip("no symbolic links here:", err)
	}
	mustWrite(t, link, "new")
	expectContent(t, filepath.Join(folder, "target"), "new")
}

func TestWriteRefuses(t *testing.T) {
	folder := t.TempDir()
	loop := filepath.Join(folder, "loop")
	if err := os.Symlink(loop, loop); err != nil {
		t.Skip("no symbolic links here:", err)
	}
	for path, want := range map[string]string{
		folder:                             "it is a folder",
		loop:                               "symbolic links",
		filepath.Join(folder, "none", "x"): "no such file or directory",
	} {
		err := atomicfile.Write(path, []byte("new"))
		if err == nil || !strings.Contains(err.Error(), want) || strings.Count(err.Error(), path) != 1 {
			t.Errorf("Write(%q): got %v, want %q once with the path", path, err, want)
		}
	}
	expectAlone(t, folder, "loop")
}

func TestWriteLeavesAReadOnlyFileAlone(t *testing.T) {
	if os.Getuid() == 0 {
		t.Skip("root may write everywhere")
	}
	path := existing(t, "old", 0o444)
	if err := atomicfile.Write(path, []byte("new")); err == nil {
		t.Error("a read-only file was replaced")
	}
	expectContent(t, path, "old")
}

func TestWriteToADevice(t *testing.T) {
	mustWrite(t, os.DevNull, "new")
	if _, err := os.Stat("/dev/full"); err != nil {
		t.Skip("no /dev/full here")
	}
	err := atomicfile.Write("/dev/full", []byte("new"))
	if err == nil || err.Error() != "writing /dev/full: no space left on device" {
		t.Errorf("got %v", err)
	}
}

func existing(t *testing.T, content string, mode os.FileMode) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(path, mode); err != nil {
		t.Fatal(err)
	}
	return path
}

func mustWrite(t *testing.T, path, content string) {
	t.Helper()
	if err := atomicfile.Write(path, []byte(content)); err != nil {
		t.Fatal(err)
	}
}

func expectContent(t *testing.T, path, want string) {
	t.Helper()
	got, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != want {
		t.Errorf("%s holds %q, want %q", path, got, want)
	}
}

// expectAlone checks that nothing but name is in a folder.
func expectAlone(t *testing.T, folder, name string) {
	t.Helper()
	entries, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	if len(entries) != 1 || entries[0].Name() != name {
		t.Errorf("%s holds %v, want %q alone", folder, entries, name)
	}
}

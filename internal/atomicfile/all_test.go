package atomicfile_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/eventstorm/storm/internal/atomicfile"
)

func TestWriteAll(t *testing.T) {
	first, second := existing(t, "old", 0o640), existing(t, "old", 0o600)
	files := []atomicfile.File{{Path: first, Content: []byte("new")}, {Path: second, Content: []byte("newer")}}
	if err := atomicfile.WriteAll(files); err != nil {
		t.Fatal(err)
	}
	expectContent(t, first, "new")
	expectContent(t, second, "newer")
	expectAlone(t, filepath.Dir(first), "file")
}

// TestWriteAllOrNone has a last file that can't be written: the others stay.
func TestWriteAllOrNone(t *testing.T) {
	first := existing(t, "old", 0o640)
	for _, last := range []string{t.TempDir(), filepath.Join(t.TempDir(), "none", "file"), os.DevNull} {
		err := atomicfile.WriteAll([]atomicfile.File{{Path: first, Content: []byte("new")}, {Path: last, Content: []byte("new")}})
		if err == nil || !strings.Contains(err.Error(), last) {
			t.Errorf("writing to %s: %v", last, err)
		}
		expectContent(t, first, "old")
		expectAlone(t, filepath.Dir(first), "file")
	}
}

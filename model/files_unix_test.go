//go:build unix

package model_test

import (
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"github.com/eventstorm/storm/model"
)

// TestWhatIsNoFileIsPassedOver: a pipe in a folder would block the loader.
func TestWhatIsNoFileIsPassedOver(t *testing.T) {
	folder := t.TempDir()
	file := filepath.Join(folder, "a.storm.yaml")
	if err := os.WriteFile(file, []byte("events: [Begun]"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := syscall.Mkfifo(filepath.Join(folder, "b.storm.yaml"), 0o600); err != nil {
		t.Skip("pipes with a name are not to be had here: ", err)
	}
	found, err := model.FindFiles([]string{folder})
	if err != nil || len(found) != 1 || found[0] != file {
		t.Errorf("found %q, %v", found, err)
	}
}

// TestAFileIsReadOnce, by whatever paths it is named.
func TestAFileIsReadOnce(t *testing.T) {
	folder := t.TempDir()
	file, link := filepath.Join(folder, "a.storm.yaml"), filepath.Join(folder, "link.storm.yaml")
	if err := os.WriteFile(file, []byte("events: [Begun]"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(file, link); err != nil {
		t.Fatal(err)
	}
	t.Chdir(folder)
	found, err := model.FindFiles([]string{"a.storm.yaml", folder, "./link.storm.yaml", "-", "-"})
	if err != nil || len(found) != 2 || found[0] != "a.storm.yaml" || found[1] != "-" {
		t.Errorf("found %q, %v", found, err)
	}
}

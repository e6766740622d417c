package cli

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"

	"github.com/eventstorm/storm/internal/atomicfile"
	"github.com/eventstorm/storm/model"
)

// A replacement is what a file held when it was read, and what it is to hold.
type replacement struct {
	path          string
	before, after []byte
}

// replaceUnlessChanged writes all files or none: none when an editor saved one
// of them since it was read, as the work of a person is not overwritten.
func replaceUnlessChanged(replacements []replacement) error {
	files := make([]atomicfile.File, len(replacements))
	for i, file := range replacements {
		if err := file.unchanged(); err != nil {
			return err
		}
		files[i] = atomicfile.File{Path: file.path, Content: file.after}
	}
	return atomicfile.WriteAll(files)
}

// unchanged says why a file is not what it was when it was read, or nil.
func (r replacement) unchanged() error {
	if info, err := os.Stat(r.path); err == nil && !info.Mode().IsRegular() {
		return fmt.Errorf("writing %s: it is no ordinary file; name it as standard input with the path -", r.path)
	}
	now, err := os.ReadFile(r.path)
	if err != nil {
		return fmt.Errorf("reading %s: %w", r.path, causeOf(err))
	}
	if !bytes.Equal(now, r.before) {
		return fmt.Errorf("writing %s: it changed in the meantime; try again", r.path)
	}
	return nil
}

// changedFiles returns the files of a model that differ from what they became.
func changedFiles(before, after []*model.Source) []replacement {
	var changed []replacement
	for i, source := range before {
		if !bytes.Equal(source.Content, after[i].Content) {
			changed = append(changed, replacement{filepath.FromSlash(source.Path), source.Content, after[i].Content})
		}
	}
	return changed
}

// printDifferences prints what became of all files of a model.
func (a *app) printDifferences(before, after []*model.Source) error {
	for i, source := range before {
		if bytes.Equal(source.Content, after[i].Content) {
			continue
		}
		if err := a.printDifference(source, after[i].Content); err != nil {
			return err
		}
	}
	return nil
}

package model

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"sort"
	"strings"
)

// The bounds of what one model may be read from.
const (
	maxFiles     = 10_000
	maxTotalSize = 128 << 20 // bytes
)

// stdinPath is the path that stands for standard input.
const stdinPath = "-"

// LoadPaths reads a model from files and folders; the path "-" is stdin.
// A folder stands for all files below it whose names end in .storm.yaml or
// .storm.yml; hidden folders, vendor, node_modules and links to folders are
// passed over. What can't be read is part of the error, and the model and the
// diagnostics hold what could be read all the same.
func LoadPaths(paths []string, stdin io.Reader) (*Model, []Diagnostic, error) {
	sources, err := ReadPaths(paths, stdin)
	m, diagnostics := LoadSources(sources)
	return m, diagnostics, err
}

// ReadPaths reads the files of a model, each once, without loading them. The
// paths are those of LoadPaths; the error says what could not be read.
func ReadPaths(paths []string, stdin io.Reader) ([]*Source, error) {
	files, err := FindFiles(paths)
	failures := []error{err}
	sources := make([]*Source, 0, len(files))
	total := 0
	for _, file := range files {
		content, err := readFile(file, stdin)
		if err != nil {
			failures = append(failures, err)
			continue
		}
		if total += len(content); total > maxTotalSize {
			failures = append(failures, fmt.Errorf("the files of the model have more than %d MiB together", maxTotalSize>>20))
			break
		}
		sources = append(sources, NewSource(displayPath(file), content))
	}
	return sources, errors.Join(failures...)
}

// displayPath is the path by which diagnostics name a file: the same on all
// systems.
func displayPath(file string) string {
	if file == stdinPath {
		return "<stdin>"
	}
	return filepath.ToSlash(file)
}

// readFile reads no more of a file than shows that it is too large.
func readFile(file string, stdin io.Reader) ([]byte, error) {
	if file == stdinPath {
		content, err := io.ReadAll(io.LimitReader(stdin, MaxFileSize+1))
		if err != nil {
			return nil, fmt.Errorf("reading standard input: %w", err)
		}
		return content, nil
	}
	opened, err := os.Open(file)
	if err != nil {
		return nil, readingError(file, err)
	}
	defer opened.Close()
	info, err := opened.Stat()
	switch {
	case err != nil:
		return nil, readingError(file, err)
	case info.IsDir() || !info.Mode().IsRegular() && info.Mode()&fs.ModeNamedPipe == 0 && info.Mode()&fs.ModeCharDevice == 0:
		return nil, fmt.Errorf("reading %s: not a file", file)
	}
	content, err := readSized(opened, info.Size())
	if err != nil {
		return nil, readingError(file, err)
	}
	return content, nil
}

// readSized reads to the end, or to where a file is too large, into a buffer
// of the expected size, which may turn out wrong.
func readSized(from io.Reader, size int64) ([]byte, error) {
	var content bytes.Buffer
	content.Grow(int(max(0, min(size, MaxFileSize))) + bytes.MinRead)
	_, err := content.ReadFrom(io.LimitReader(from, MaxFileSize+1))
	return content.Bytes(), err
}

// readingError names the file once: a path error already holds it.
func readingError(file string, err error) error {
	var pathError *fs.PathError
	if errors.As(err, &pathError) {
		err = pathError.Err
	}
	return fmt.Errorf("reading %s: %w", file, err)
}

// ErrNoModel is the error for a folder without a model in it.
var ErrNoModel = errors.New("no file named *.storm.yaml or *.storm.yml in it")

// FindFiles returns the files that paths stand for, each once: in the order
// of the paths, those of a folder sorted. A folder that can't be read or holds
// no model is part of the error.
func FindFiles(paths []string) ([]string, error) {
	var (
		files    []string
		failures []error
	)
	seen := fileSet{}
	for _, path := range paths {
		found, err := findFiles(path)
		failures = append(failures, err)
		for _, file := range found {
			if seen.add(file) {
				files = append(files, file)
			}
		}
	}
	return files, errors.Join(failures...)
}

func findFiles(path string) ([]string, error) {
	if path == stdinPath {
		return []string{path}, nil
	}
	path = filepath.Clean(path)
	info, err := os.Stat(path)
	if err != nil {
		return nil, readingError(path, err)
	}
	if !info.IsDir() {
		return []string{path}, nil
	}
	files, err := walkFolder(path)
	if err == nil && len(files) == 0 {
		err = fmt.Errorf("reading %s: %w", path, ErrNoModel)
	}
	return files, err
}

// walkFolder returns the model files below a folder, and joins what could not
// be read.
func walkFolder(root string) ([]string, error) {
	var (
		files    []string
		failures []error
	)
	// The separator makes the walk begin in the folder that a link leads to.
	err := filepath.WalkDir(root+string(filepath.Separator), func(path string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			failures = append(failures, readingError(path, err))
			if entry != nil && entry.IsDir() {
				return fs.SkipDir
			}
		case entry.IsDir():
			if filepath.Clean(path) != root && passedOver(entry.Name()) {
				return fs.SkipDir
			}
		case isModelFile(entry.Name()) && isReadable(path, entry):
			files = append(files, filepath.Clean(path))
			if len(files) > maxFiles {
				return fmt.Errorf("reading %s: more than %d model files in it", root, maxFiles)
			}
		}
		return nil
	})
	sort.Strings(files)
	return files, errors.Join(append(failures, err)...)
}

// isReadable reports whether an entry of a folder is a file, or a link to one
// or to nothing: reading a pipe would wait for somebody who writes.
func isReadable(path string, entry fs.DirEntry) bool {
	if entry.Type()&fs.ModeSymlink == 0 {
		return entry.Type().IsRegular()
	}
	info, err := os.Stat(path)
	return err != nil || info.Mode().IsRegular()
}

func passedOver(folder string) bool {
	return strings.HasPrefix(folder, ".") || folder == "vendor" || folder == "node_modules"
}

func isModelFile(name string) bool {
	return strings.HasSuffix(name, ".storm.yaml") || strings.HasSuffix(name, ".storm.yml")
}

// Package privatecache keeps go-graphviz's cache of machine code out of the
// temporary folder that all users of a machine share.
//
// While it initialises itself, go-graphviz reads compiled code from the
// folder "go-graphviz" in os.TempDir and runs it; whoever made that folder
// first could have put any code there. There is no option to change it. But
// Go initialises packages in the order of their import paths as soon as their
// imports are ready (The Go Programming Language Specification, "Program
// initialization"): this package sorts before go-graphviz and imports nothing
// but the standard library, so its variable is computed first, and points
// TMPDIR to the user's own cache folder until Restore is called.
//
// Nothing here may import a package of ours or of others, and its path must
// sort before github.com/goccy.
package privatecache

import (
	"os"
	"path/filepath"
	"runtime"
)

// variable is what os.TempDir reads. On Windows the temporary folder is the
// user's own already.
const variable = "TMPDIR"

// nowhere can't be made nor opened, so nothing is cached: slow, but safe.
const nowhere = "/dev/null/storm"

var before = redirect()

type setting struct {
	value string
	isSet bool
	moved bool
}

// redirect points the temporary folder to the private one, and returns how
// it was.
func redirect() setting {
	if runtime.GOOS == "windows" || runtime.GOOS == "plan9" {
		return setting{}
	}
	value, isSet := os.LookupEnv(variable)
	if os.Setenv(variable, folder()) != nil {
		return setting{}
	}
	return setting{value: value, isSet: isSet, moved: true}
}

// Restore puts the temporary folder back as it was, and reports whether it
// had been moved. The importer of go-graphviz calls it when that is ready.
func Restore() bool {
	switch {
	case !before.moved:
		return false
	case before.isSet:
		return os.Setenv(variable, before.value) == nil
	default:
		return os.Unsetenv(variable) == nil
	}
}

// folder returns a folder that only the user can write to, or nowhere.
func folder() string {
	base, err := os.UserCacheDir()
	if err != nil || !filepath.IsAbs(base) {
		return nowhere
	}
	path := filepath.Join(base, "storm")
	if os.MkdirAll(path, 0o700) != nil {
		return nowhere
	}
	found, err := os.Lstat(path)
	if err != nil || !found.IsDir() || found.Mode().Perm()&0o022 != 0 {
		return nowhere
	}
	return path
}

package lint

import "path/filepath"

// relative returns a file as seen from a folder, both named from the same
// place, with slashes. What can't be seen from there keeps its name.
func relative(folder, file string) string {
	if filepath.IsAbs(folder) != filepath.IsAbs(file) {
		folder, file = absolute(folder), absolute(file)
	}
	seen, err := filepath.Rel(filepath.FromSlash(folder), filepath.FromSlash(file))
	if err != nil {
		return file
	}
	return filepath.ToSlash(seen)
}

// absolute returns a path from the root, or as it is when the current folder
// is not known.
func absolute(name string) string {
	if full, err := filepath.Abs(name); err == nil {
		return full
	}
	return name
}

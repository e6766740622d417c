package model

import "os"

// fileSet tells files apart, whatever the paths by which they are named: a link
// and what it leads to are one.
type fileSet map[fileKey][]os.FileInfo

// fileKey is what the same file always has in common.
type fileKey struct {
	path string // of what can't be looked at, such as stdin
	size int64
}

// add adds a file and reports whether it was not there yet.
func (s fileSet) add(path string) bool {
	info, err := os.Stat(path)
	if path == stdinPath || err != nil {
		key := fileKey{path: path}
		_, known := s[key]
		s[key] = nil
		return !known
	}
	key := fileKey{size: info.Size()}
	for _, other := range s[key] {
		if os.SameFile(info, other) {
			return false
		}
	}
	s[key] = append(s[key], info)
	return true
}

package render

import (
	"path"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/eventstorm/storm/model"
)

// commonFolder returns the folder that all files of a model are in, with a
// slash at its end, or "". What a drawing says of files starts there, so that
// it does not depend on how, and from where, the model was named.
func commonFolder(m *model.Model) string {
	var common []string
	for number, source := range m.Sources {
		folders := strings.Split(path.Dir(slashed(source.Path)), "/")
		if number == 0 {
			common = folders
		}
		same := 0
		for same < min(len(common), len(folders)) && common[same] == folders[same] {
			same++
		}
		common = common[:same]
	}
	if len(common) == 0 || len(common) == 1 && common[0] == "." {
		return ""
	}
	return strings.Join(common, "/") + "/"
}

func slashed(file string) string { return path.Clean(filepath.ToSlash(file)) }

// file returns the name of the file of a place, seen from the folder of the
// model.
func (s *Scene) file(at model.Range) string {
	if at.IsZero() {
		return ""
	}
	return strings.TrimPrefix(slashed(at.File()), s.folder)
}

// source returns "file:line", or "" when there is no place.
func (s *Scene) source(at model.Range) string {
	if at.IsZero() {
		return ""
	}
	return s.file(at) + ":" + strconv.Itoa(at.Start().Line)
}

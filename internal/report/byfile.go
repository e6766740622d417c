package report

import (
	"cmp"

	"github.com/eventstorm/storm/model"
)

// ofFile is the findings in a file.
type ofFile struct {
	path     string
	findings []*model.Diagnostic
}

// byFile puts findings together by file: those of each file that was read, in
// the order of the model, files without any included, then those of others.
// What is about no file stands under the name of storm.
func byFile(run *Run) []*ofFile {
	var groups []*ofFile
	index := map[string]*ofFile{}
	group := func(path string) *ofFile {
		found := index[path]
		if found == nil {
			found = &ofFile{path: path}
			index[path] = found
			groups = append(groups, found)
		}
		return found
	}
	for _, file := range run.Files {
		group(file)
	}
	for i := range run.Findings {
		d := &run.Findings[i]
		of := group(cmp.Or(d.At.File(), "storm"))
		of.findings = append(of.findings, d)
	}
	return groups
}

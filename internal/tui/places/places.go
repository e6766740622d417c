// Package places finds the element that a place in a file belongs to.
package places

import (
	"sort"

	"github.com/eventstorm/storm/model"
)

// Index knows where the elements of a model are declared. It is made once for
// a model.
type Index struct {
	files map[string][]declared // by path, in the order of their offsets
}

type declared struct {
	offset  int
	column  int
	line    int
	element model.Declared
}

// New reads a model through.
func New(m *model.Model) *Index {
	x := &Index{files: map[string][]declared{}}
	for _, element := range m.Elements() {
		at := element.Declaration().Name.At
		if at.IsZero() {
			continue
		}
		start := at.Start()
		x.files[at.File()] = append(x.files[at.File()], declared{start.Offset, start.Column, start.Line, element})
	}
	for _, all := range x.files {
		sort.SliceStable(all, func(i, j int) bool { return all[i].offset < all[j].offset })
	}
	return x
}

// At returns the element in whose declaration a place stands: the last one
// that begins before it, unless the place stands further out than its name.
// It returns nil for what belongs to no element, such as a relation.
func (x *Index) At(at model.Range) model.Declared {
	if at.IsZero() {
		return nil
	}
	all := x.files[at.File()]
	start := at.Start()
	i := sort.Search(len(all), func(i int) bool { return all[i].offset > start.Offset }) - 1
	if i < 0 {
		return nil
	}
	if found := all[i]; start.Line == found.line || start.Column > found.column {
		return found.element
	}
	return nil
}

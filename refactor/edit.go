package refactor

import (
	"fmt"
	"slices"

	"github.com/eventstorm/storm/model"
)

// Apply returns sources with the edits made: those without an edit as they
// are, the others anew. An edit is a piece of bytes, so line ends, byte order
// marks and all that stands around it stay. Edits may come in any order; that
// two overlap, or that one is of another source, is an error.
func Apply(sources []*model.Source, edits []model.Edit) ([]*model.Source, error) {
	changed, err := apply(sources, edits)
	if err != nil {
		return nil, err
	}
	return changed.after, nil
}

// sorted returns edits in the order of their places. Repetitions are dropped.
func sorted(edits []model.Edit) ([]model.Edit, error) {
	edits = slices.Clone(edits)
	slices.SortStableFunc(edits, func(a, b model.Edit) int {
		switch {
		case a.At.Before(b.At):
			return -1
		case b.At.Before(a.At):
			return 1
		default:
			return 0
		}
	})
	edits = slices.Compact(edits)
	for i := 1; i < len(edits); i++ {
		if overlap(edits[i-1].At, edits[i].At) {
			return nil, fmt.Errorf("two changes are of the same place, %s", edits[i].At)
		}
	}
	return edits, nil
}

// overlap reports whether two ranges, in order, have bytes in common or begin
// at the same place.
func overlap(first, second model.Range) bool {
	if first.Source() != second.Source() {
		return false
	}
	start, end := first.Offsets()
	other, _ := second.Offsets()
	return other < end || other == start
}

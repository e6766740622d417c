package refactor

import (
	"slices"

	"github.com/eventstorm/storm/model"
)

// intervals are ranges of one source that do not touch each other, in order.
// The nil pointer has none.
type intervals struct{ all []interval }

// An interval is a range in bytes, its end included: what is inserted at the
// end of a text touches it.
type interval struct{ start, end int }

func intervalOf(at model.Range) interval {
	start, end := at.Offsets()
	return interval{start, end}
}

// find returns the index of the first interval that does not end before one.
func (s *intervals) find(wanted interval) int {
	index, _ := slices.BinarySearchFunc(s.all, wanted, func(each, wanted interval) int {
		if each.end < wanted.start {
			return -1
		}
		return 1
	})
	return index
}

// touches reports whether a range has a byte or an end in common with one of
// the intervals.
func (s *intervals) touches(at model.Range) bool {
	if s == nil {
		return false
	}
	wanted := intervalOf(at)
	index := s.find(wanted)
	return index < len(s.all) && s.all[index].start <= wanted.end
}

// add adds a range that touches none.
func (s *intervals) add(at model.Range) {
	added := intervalOf(at)
	s.all = slices.Insert(s.all, s.find(added), added)
}

package lint

import (
	"slices"
	"strings"

	"github.com/eventstorm/storm/model"
)

// unread is the lines with something that the loader could not read, sorted,
// by source.
type unread struct {
	lines    map[*model.Source][]int
	outlines outlines
}

func newUnread(loaded []model.Diagnostic) *unread {
	u := &unread{lines: map[*model.Source][]int{}, outlines: outlines{}}
	for i := range loaded {
		if d := &loaded[i]; strings.HasPrefix(d.Rule, "syntax/") && !d.At.IsZero() {
			u.lines[d.At.Source()] = append(u.lines[d.At.Source()], d.At.Start().Line)
		}
	}
	for _, lines := range u.lines {
		slices.Sort(lines)
	}
	return u
}

// explains reports whether a notice misses something in what could not be read
// in full, which the loader has reported.
func (u *unread) explains(notice *model.Diagnostic) bool {
	lines := u.lines[notice.At.Source()]
	if len(lines) == 0 || notice.Rule != noEffect && notice.Rule != invalidOwnRule {
		return false
	}
	first := notice.At.Start().Line
	at, _ := slices.BinarySearch(lines, first)
	return at < len(lines) && lines[at] <= u.outlines.of(notice.At.Source()).last(first)
}

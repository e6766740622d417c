package refactor

import (
	"fmt"
	"sort"

	"github.com/eventstorm/storm/model"
)

// A shift is sources before and after edits: it knows where each place of the
// former is in the latter.
type shift struct {
	after []*model.Source
	files map[*model.Source]*changedFile // by what it was
}

// A changedFile is a source after edits, which are pieces of its former bytes.
type changedFile struct {
	after  *model.Source
	pieces []piece // in order, without overlaps
}

// A piece is a text in the place of bytes.
type piece struct {
	start, end int // byte offsets before
	text       string
	moved      int // how far the pieces before it moved its start
}

// apply makes edits.
func apply(sources []*model.Source, edits []model.Edit) (*shift, error) {
	edits, err := sorted(edits)
	if err != nil {
		return nil, err
	}
	s := &shift{files: make(map[*model.Source]*changedFile, len(sources))}
	for _, source := range sources {
		s.files[source] = new(changedFile)
	}
	for _, edit := range edits {
		file, known := s.files[edit.At.Source()]
		if !known {
			return nil, fmt.Errorf("a change is of %q, which is not one of the files", edit.At.File())
		}
		file.add(edit)
	}
	for _, source := range sources {
		file := s.files[source]
		if file.after = source; len(file.pieces) > 0 {
			file.after = model.NewSource(source.Path, file.replace(source.Content))
		}
		s.after = append(s.after, file.after)
	}
	return s, nil
}

func (f *changedFile) add(edit model.Edit) {
	added := piece{text: edit.Text}
	added.start, added.end = edit.At.Offsets()
	if count := len(f.pieces); count > 0 {
		added.moved = f.pieces[count-1].movedAfter()
	}
	f.pieces = append(f.pieces, added)
}

// movedAfter returns how far what stands behind a piece has moved.
func (p piece) movedAfter() int { return p.moved + len(p.text) - (p.end - p.start) }

func (f *changedFile) replace(content []byte) []byte {
	last := f.pieces[len(f.pieces)-1]
	changed := make([]byte, 0, len(content)+last.movedAfter())
	from := 0
	for _, piece := range f.pieces {
		changed = append(changed, content[from:piece.start]...)
		changed = append(changed, piece.text...)
		from = piece.end
	}
	return append(changed, content[from:]...)
}

// place returns where a range is after the edits. One that begins or ends
// within a replaced text takes in the whole new text; one behind an insertion
// moves on.
func (s *shift) place(at model.Range) model.Range {
	file, known := s.files[at.Source()]
	if !known {
		return at
	}
	start, end := at.Offsets()
	from, to := file.offset(start, false), file.offset(end, true)
	return file.after.Range(from, max(from, to))
}

// offset returns where an offset is after the edits; isEnd says that it is the
// end of a range.
func (f *changedFile) offset(offset int, isEnd bool) int {
	next := sort.Search(len(f.pieces), func(i int) bool { return f.pieces[i].end > offset })
	switch {
	case next < len(f.pieces) && f.pieces[next].start < offset && isEnd:
		return f.pieces[next].start + f.pieces[next].moved + len(f.pieces[next].text)
	case next < len(f.pieces) && f.pieces[next].start < offset:
		return f.pieces[next].start + f.pieces[next].moved
	case next > 0:
		return offset + f.pieces[next-1].movedAfter()
	default:
		return offset
	}
}

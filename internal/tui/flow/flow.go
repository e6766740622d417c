package flow

import (
	"github.com/eventstorm/storm/internal/tui/sticky"
	"github.com/eventstorm/storm/model"
)

// Note is one sticky note on the wall.
type Note struct {
	Element  model.Declared // nil for a hotspot
	Hotspot  *model.Hotspot // nil for all others
	Sort     sticky.Sort
	Text     string
	From     string // the context of an echo whose home is in another lane
	Echo     bool   // its home is elsewhere
	Hotspots int    // that hang on it
	Parent   *Note
	Children []*Note
	Lane     *Lane
	Column   int // in the lane, from 0
	Row      int // of the whole wall, from 0

	hotspots []*Note // below it
}

// Lane is the notes of one bounded context.
type Lane struct {
	Context  *model.Context
	Title    string  // the name of the context
	Notes    []*Note // row by row, each from left to right
	FirstRow int     // of the whole wall
	Rows     int
	Columns  int
}

// Flow is the whole wall.
type Flow struct {
	Model *model.Model
	Lanes []*Lane
	Notes []*Note // lane by lane
	Rows  int

	contexts int // that are shown
	homes    map[model.Declared]*Note
	places   map[model.Declared][]*Note
}

// New arranges a model.
func New(m *model.Model) *Flow {
	return Of(m, func(*model.Context) bool { return true })
}

// Of arranges the contexts of a model that are shown.
func Of(m *model.Model, shown func(*model.Context) bool) *Flow {
	f := &Flow{Model: m, homes: map[model.Declared]*Note{}, places: map[model.Declared][]*Note{}}
	for _, context := range InOrder(m) {
		if !shown(context) {
			continue
		}
		f.contexts++
		if lane := newLane(context, f.Rows); lane != nil {
			f.Lanes = append(f.Lanes, lane)
			f.Notes = append(f.Notes, lane.Notes...)
			f.Rows += lane.Rows
		}
	}
	f.index()
	return f
}

// index notes where each element stands: its home, or its first echo when it
// has none.
func (f *Flow) index() {
	for _, note := range f.Notes {
		if note.Element == nil {
			continue
		}
		f.places[note.Element] = append(f.places[note.Element], note)
		home := f.homes[note.Element]
		if home == nil || home.Echo && !note.Echo {
			f.homes[note.Element] = note
		}
	}
}

// Home returns the note of an element. A command handler stands with its
// command; nil: the element is not on the wall, as a type.
func (f *Flow) Home(element model.Declared) *Note {
	if home := f.homes[element]; home != nil {
		return home
	}
	if handler, ok := element.(*model.Handler); ok && handler.Command != nil {
		return f.homes[handler.Command]
	}
	return nil
}

// OfHotspot returns the note of a hotspot; nil when its context is not shown.
func (f *Flow) OfHotspot(hotspot *model.Hotspot) *Note {
	for _, note := range f.Notes {
		if note.Hotspot == hotspot {
			return note
		}
	}
	return nil
}

// Near returns the note of an element that stands nearest to another note: an
// aggregate has one for each of its commands. It is the home when from is nil.
func (f *Flow) Near(element model.Declared, from *Note) *Note {
	home := f.Home(element)
	if home == nil || from == nil {
		return home
	}
	best, shortest := home, -1
	for _, place := range f.places[home.Element] {
		if place.Echo && !home.Echo {
			continue
		}
		if way := distance(place, from); shortest < 0 || way < shortest {
			best, shortest = place, way
		}
	}
	return best
}

func distance(a, b *Note) int {
	return abs(a.Row-b.Row) + abs(a.Column-b.Column)
}

func abs(n int) int { return max(n, -n) }

// Contexts returns how many contexts are shown, those without notes included.
func (f *Flow) Contexts() int { return f.contexts }

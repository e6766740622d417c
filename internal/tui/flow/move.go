package flow

// Direction is a way from one note to another.
type Direction uint8

// The directions.
const (
	Left Direction = iota
	Right
	Up
	Down
)

// Step returns the note that lies in a direction, or the note itself at the
// end of the wall. Right leads along the flow where it goes on.
func (f *Flow) Step(from *Note, direction Direction) *Note {
	switch direction {
	case Left:
		if from.Parent != nil && from.Parent.Column < from.Column {
			return from.Parent
		}
	case Right:
		if len(from.Children) > 0 {
			return from.Children[0]
		}
	}
	best, shortest := from, -1
	for _, note := range f.Notes {
		if way, ok := walk(from, note, direction); ok && (shortest < 0 || way < shortest) {
			best, shortest = note, way
		}
	}
	return best
}

// walk returns how far another note is in a direction; sideways is farther
// than ahead.
func walk(from, to *Note, direction Direction) (int, bool) {
	rows, columns := to.Row-from.Row, to.Column-from.Column
	switch direction {
	case Left:
		return -columns + 8*abs(rows), columns < 0 && rows == 0
	case Right:
		return columns + 8*abs(rows), columns > 0 && rows == 0
	case Up:
		return -rows + 3*abs(columns), rows < 0
	default:
		return rows + 3*abs(columns), rows > 0
	}
}

// First returns the first note of a lane counted from another one: 0 is the
// lane itself, 1 the next, -1 the one before; the nearest that exists.
func (f *Flow) First(from *Note, lanes int) *Note {
	for i, lane := range f.Lanes {
		if lane == from.Lane {
			return f.Lanes[min(max(i+lanes, 0), len(f.Lanes)-1)].Notes[0]
		}
	}
	return from
}

// Position returns the place of a note among all, counted from 1.
func (f *Flow) Position(note *Note) int {
	for i := range f.Notes {
		if f.Notes[i] == note {
			return i + 1
		}
	}
	return 0
}

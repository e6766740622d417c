package flow

import (
	"sort"

	"github.com/eventstorm/storm/model"
)

// newLane arranges one context from a row on; nil when it has no notes.
func newLane(context *model.Context, firstRow int) *Lane {
	lane := &Lane{Context: context, Title: context.Name.Text, FirstRow: firstRow}
	b := newBuilder(context)
	var taken contour
	row := 0
	for _, root := range b.roots() {
		takes := arrange(root)
		row = taken.fit(takes, row)
		taken = taken.add(takes, row)
		lane.place(root, 0, firstRow+row)
	}
	row = firstRow + taken.rows()
	for _, loose := range b.loose(max(minimumColumns, lane.Columns)) {
		for column, note := range loose {
			lane.place(note, column, row)
		}
		row += rowsOf(loose)
	}
	lane.Rows = row - firstRow
	if len(lane.Notes) == 0 {
		return nil
	}
	sort.SliceStable(lane.Notes, func(i, j int) bool {
		a, b := lane.Notes[i], lane.Notes[j]
		return a.Row < b.Row || a.Row == b.Row && a.Column < b.Column
	})
	return lane
}

// minimumColumns is how many loose notes stand in a row of a narrow lane.
const minimumColumns = 4

// rowsOf returns how many rows a row of loose notes takes with its hotspots.
func rowsOf(notes []*Note) int {
	rows := 1
	for _, note := range notes {
		rows = max(rows, 1+len(note.hotspots))
	}
	return rows
}

// arrange says in which row each note of a tree stands, counted from that of
// its parent, and returns what the tree takes. The first child stands beside
// its parent, the others as high up as they don't touch the trees of those
// before them (after Reingold and Tilford, "Tidier Drawings of Trees").
func arrange(note *Note) contour {
	var taken contour
	last := 0
	for i, child := range note.Children {
		takes := arrange(child)
		if i == 0 {
			taken = takes
			continue
		}
		last = taken.fit(takes, last+1)
		child.Row = last
		taken = taken.add(takes, last)
	}
	// the line to the last child runs beside the note, down to its row
	return append(taken, extent{0, max(1+len(note.hotspots), last+1)})
}

// place puts a note that was arranged into a row, with its hotspots below and
// its children to the right.
func (l *Lane) place(note *Note, column, row int) {
	l.add(note, column, row)
	for i, hotspot := range note.hotspots {
		hotspot.Parent = note
		l.add(hotspot, column, row+1+i)
	}
	for _, child := range note.Children {
		child.Parent = note
		l.place(child, column+1, row+child.Row)
	}
}

func (l *Lane) add(note *Note, column, row int) {
	note.Lane, note.Column, note.Row = l, column, row
	l.Columns = max(l.Columns, column+1)
	l.Notes = append(l.Notes, note)
}

package flow

import (
	"sort"

	"github.com/eventstorm/storm/model"
)

// newLane arranges one context from a row on; nil when it has no notes.
func newLane(context *model.Context, firstRow int) *Lane {
	lane := &Lane{Context: context, Title: context.Name.Text, FirstRow: firstRow}
	b := newBuilder(context)
	row := firstRow
	for _, root := range b.roots() {
		row += lane.place(root, 0, row)
	}
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

// place puts a note with its hotspots below and its children to the right,
// and returns the rows it takes.
func (l *Lane) place(note *Note, column, row int) int {
	l.add(note, column, row)
	for i, hotspot := range note.hotspots {
		hotspot.Parent = note
		l.add(hotspot, column, row+1+i)
	}
	used := 0
	for _, child := range note.Children {
		child.Parent = note
		used += l.place(child, column+1, row+used)
	}
	return max(used, 1+len(note.hotspots))
}

func (l *Lane) add(note *Note, column, row int) {
	note.Lane, note.Column, note.Row = l, column, row
	l.Columns = max(l.Columns, column+1)
	l.Notes = append(l.Notes, note)
}

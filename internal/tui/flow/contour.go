package flow

import "slices"

// A contour is which rows a part of a lane takes in each of its columns, from
// the first row up to, not including, the end. The rightmost column comes
// first, so that a column is put before them all by appending one.
type contour []extent

type extent struct{ first, end int }

// column returns the extent of a column counted from the left.
func (c contour) column(i int) *extent { return &c[len(c)-1-i] }

// rows returns how many rows it takes in all.
func (c contour) rows() int {
	rows := 0
	for _, each := range c {
		rows = max(rows, each.end)
	}
	return rows
}

// fit returns the first row, from a row on, in which another contour stands
// clear below this one.
func (c contour) fit(other contour, row int) int {
	for i := range min(len(c), len(other)) {
		row = max(row, c.column(i).end-other.column(i).first)
	}
	return row
}

// add returns the contour with another one in a row that is clear of it.
func (c contour) add(other contour, row int) contour {
	for i := range min(len(c), len(other)) {
		c.column(i).end = other.column(i).end + row
	}
	if farther := len(other) - len(c); farther > 0 {
		c = slices.Concat(other[:farther], c)
		for i := range farther {
			c[i] = extent{c[i].first + row, c[i].end + row}
		}
	}
	return c
}

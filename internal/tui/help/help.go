// Package help is the page that tells the keys, from their bindings, and what
// the notes mean.
package help

import (
	"charm.land/bubbles/v2/key"

	"github.com/eventstorm/storm/internal/tui/canvas"
	"github.com/eventstorm/storm/internal/tui/sticky"
)

// Section is the keys of one pane.
type Section struct {
	Title    string
	Bindings []key.Binding
}

// The measures of the page, in columns.
const (
	keyWidth      = 11
	columnWidth   = 36
	legendWidth   = 22
	legendColumns = 3
)

// Height returns how many lines the page takes in an area of a width.
func Height(sections []Section, width int) int {
	heights := make([]int, columns(width))
	for _, section := range sections {
		column := lowest(heights)
		heights[column] += len(lines(section)) + 1
	}
	highest := 0
	for _, height := range heights {
		highest = max(highest, height)
	}
	return highest + legendRows(width) + 1
}

// View draws the page.
func View(area canvas.Area, sections []Section, styles *sticky.Styles) {
	heights := make([]int, columns(area.Width()))
	for _, section := range sections {
		column := lowest(heights)
		page := area.Sub(column*columnWidth, heights[column], columnWidth-2, area.Height())
		heights[column] += draw(page, section, styles)
	}
	bottom := 0
	for _, height := range heights {
		bottom = max(bottom, height)
	}
	legend(area.Sub(0, bottom, area.Width(), area.Height()-bottom), styles)
}

func columns(width int) int { return max(1, width/columnWidth) }

// lowest returns the column that ends first.
func lowest(heights []int) int {
	best := 0
	for i := range heights {
		if heights[i] < heights[best] {
			best = i
		}
	}
	return best
}

// lines returns the bindings that have a help text.
func lines(section Section) []key.Help {
	var all []key.Help
	for _, binding := range section.Bindings {
		if help := binding.Help(); help.Key != "" && binding.Enabled() {
			all = append(all, help)
		}
	}
	return append([]key.Help{{Desc: section.Title}}, all...)
}

// draw draws a section and returns the lines it takes with the one after it.
func draw(area canvas.Area, section Section, styles *sticky.Styles) int {
	all := lines(section)
	area.WriteCut(0, 0, all[0].Desc, styles.Title.With(canvas.Underline))
	for i, line := range all[1:] {
		x := area.WriteCut(0, i+1, line.Key, styles.Key)
		area.WriteCut(max(keyWidth, x+1), i+1, line.Desc, canvas.Plain)
	}
	return len(all) + 1
}

func legendRows(width int) int {
	across := min(legendColumns, max(1, width/legendWidth))
	return (len(sticky.Legend()) + 1 + across - 1) / across // and the sign of an echo
}

// legend draws a little note of each sort.
func legend(area canvas.Area, styles *sticky.Styles) {
	area.WriteCut(0, 0, "The notes", styles.Title.With(canvas.Underline))
	rows := legendRows(area.Width())
	for i, sort := range sticky.Legend() {
		cell := area.Sub(i/rows*legendWidth, 1+i%rows, legendWidth, 1)
		style := styles.Paper(sort)
		if !styles.Colored {
			style = canvas.Plain
		}
		cell.Write(0, 0, " "+sort.Sign()+" ", style)
		cell.WriteCut(4, 0, sort.String(), styles.Ink(sort))
	}
	last := len(sticky.Legend())
	cell := area.Sub(last/rows*legendWidth, 1+last%rows, legendWidth, 1)
	cell.Write(0, 0, "┆↪┆", styles.Quiet)
	cell.WriteCut(4, 0, "stands elsewhere", canvas.Plain)
}

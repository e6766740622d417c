package detail

import (
	"strings"

	"github.com/eventstorm/storm/internal/tui/canvas"
	"github.com/eventstorm/storm/internal/tui/sheet"
	"github.com/eventstorm/storm/internal/tui/sticky"
)

// nameWidth is the widest column of names.
const nameWidth = 26

// compose sets the text of a sheet for the width of an area.
func compose(area canvas.Area, s *sheet.Sheet, styles *sticky.Styles) []canvas.Line {
	var lines []canvas.Line
	description := s.Description
	if s.Sort == sticky.Hotspot {
		description = s.Name
	}
	if description != "" {
		for _, line := range area.Wrap(description, area.Width()) {
			lines = append(lines, canvas.Text(line, canvas.Plain))
		}
	}
	for _, block := range s.Blocks {
		lines = append(lines, canvas.Text(block.Heading, styles.Quiet))
		width := columnOf(area, block)
		for _, line := range block.Lines {
			lines = append(lines, composeLine(area, line, width, styles)...)
		}
	}
	if len(lines) == 0 {
		lines = append(lines, canvas.Text("no description yet", styles.Quiet))
	}
	return lines
}

// columnOf returns the width of the column of names of a block.
func columnOf(area canvas.Area, block sheet.Block) int {
	width := 0
	for _, line := range block.Lines {
		width = max(width, area.Measure(line.Name))
	}
	return min(width, nameWidth, area.Width()/2)
}

// indentation of the lines under a heading.
const indentation = 2

func composeLine(area canvas.Area, line sheet.Line, width int, styles *sticky.Styles) []canvas.Line {
	indent := strings.Repeat(" ", indentation)
	set := canvas.Line{{Text: indent}}
	if line.Bad {
		set = append(set, canvas.Span{Text: sticky.Hotspot.Sign() + " ", Style: styles.Ink(sticky.Hotspot)})
	}
	style := canvas.Plain
	continued := indentation + 2
	if line.Name != "" {
		name := area.Cut(line.Name, max(width, 1))
		set = append(set, canvas.Span{Text: name, Style: styles.Strong})
		if line.Text != "" || line.Note != "" {
			set = append(set, canvas.Span{Text: strings.Repeat(" ", max(0, width-area.Measure(name))+2)})
		}
		continued = indentation + width + 2
	}
	if line.Text != "" {
		set = append(set, canvas.Span{Text: line.Text, Style: style})
	}
	if line.Note != "" {
		if line.Text != "" {
			set = append(set, canvas.Span{Text: "  "})
		}
		set = append(set, canvas.Span{Text: line.Note, Style: styles.Quiet})
	}
	return area.WrapLine(set, area.Width(), continued)
}

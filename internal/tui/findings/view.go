package findings

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/eventstorm/storm/internal/tui/canvas"
	"github.com/eventstorm/storm/internal/tui/sticky"
	"github.com/eventstorm/storm/model"
)

// headLines are those above the list.
const headLines = 2

// View draws the list on one area and the chosen finding on another.
func (p *Pane) View(list, detail canvas.Area) {
	list.WriteCut(1, 0, p.Summary(), p.styles.Title)
	if len(p.all) == 0 {
		text := "the rules of storm validate are content with this model."
		if !p.known {
			text = "a moment."
		}
		for i, line := range list.Wrap(text, list.Width()-2) {
			list.Write(1, headLines+i, line, p.styles.Quiet)
		}
		return
	}
	body := list.Sub(0, headLines, list.Width(), list.Height()-headLines)
	p.page = body.Height()
	p.first = max(0, min(p.cursor-body.Height()/2, len(p.all)-body.Height()))
	for y := range min(body.Height(), len(p.all)-p.first) {
		p.line(body.Sub(0, y, body.Width(), 1), p.first+y)
	}
	p.detail(detail)
}

func (p *Pane) line(area canvas.Area, at int) {
	found := &p.all[at]
	look := canvas.Plain
	if at == p.cursor {
		look = p.styles.Resting
		if p.focused {
			look = p.styles.Cursor
			area.Fill(look)
		}
	}
	area.Write(1, 0, sticky.Badge(found.Severity), p.styles.Finding(found.Severity).With(look))
	area.WriteCut(3, 0, found.Message, look)
}

// detail tells a finding in full: the place, the message, the lines of the
// file, what to do.
func (p *Pane) detail(area canvas.Area) {
	found := p.Chosen()
	if found == nil {
		return
	}
	area = area.Sub(1, 0, area.Width()-2, area.Height())
	y := 0
	write := func(text string, style canvas.Style) {
		for _, line := range area.Wrap(text, area.Width()) {
			area.Write(0, y, line, style)
			y++
		}
	}
	write(found.Severity.String()+" · "+found.Rule, p.styles.Finding(found.Severity))
	y++
	write(found.Message, p.styles.Strong)
	y++
	if !found.At.IsZero() {
		write(found.At.String(), p.styles.Quiet)
		y = p.excerpt(area, found.At, y) + 1
	}
	if found.Hint != "" {
		write("→ "+found.Hint, p.styles.Good)
		y++
	}
	for _, related := range found.Related {
		write(fmt.Sprintf("%s: %s", related.At, related.Message), p.styles.Quiet)
	}
}

// around is how many lines of the file stand before and after the one at
// fault.
const around = 2

// excerpt draws the lines around a place and returns the line after them.
func (p *Pane) excerpt(area canvas.Area, at model.Range, y int) int {
	source := at.Source()
	start, end := at.Start(), at.End()
	width := len(strconv.Itoa(start.Line + around))
	for number := max(1, start.Line-around); number <= min(source.LineCount(), start.Line+around); number++ {
		x := area.Write(0, y, fmt.Sprintf("%*d │ ", width, number), p.styles.Quiet)
		line := strings.ReplaceAll(source.Line(number), "\t", " ")
		if number != start.Line {
			area.WriteCut(x, y, line, p.styles.Quiet)
			y++
			continue
		}
		runes := []rune(line)
		from := min(start.Column-1, len(runes))
		to := len(runes)
		if end.Line == start.Line {
			to = max(from, min(end.Column-1, len(runes)))
		}
		area.WriteLine(x, y, canvas.Line{
			{Text: string(runes[:from])},
			{Text: string(runes[from:to]), Style: p.styles.Bad.With(canvas.Underline)},
			{Text: string(runes[to:])},
		})
		y++
	}
	return y
}

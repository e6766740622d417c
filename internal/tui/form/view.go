package form

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"github.com/eventstorm/storm/internal/tui/canvas"
)

// The measures of a form.
const (
	widestName  = 26
	widestValue = 34
	footLines   = 2 // what is wrong, in full
)

func ordinal(number int) string { return strconv.Itoa(number) + "." }

// mostDescribed is how many lines a description gets; the form is to be filled
// in.
const mostDescribed = 4

// description returns the lines above the fields.
func (p *Pane) description(method ansi.Method, width int) []string {
	if p.Content.Description == "" {
		return nil
	}
	lines := canvas.Wrap(method, p.Content.Description, width)
	if len(lines) > mostDescribed {
		lines = lines[:mostDescribed]
		lines[mostDescribed-1] = canvas.Cut(method, lines[mostDescribed-1], width-1) + "…"
	}
	return append(lines, "")
}

// Height returns how many lines the form wants in so many columns.
func (p *Pane) Height(method ansi.Method, width int) int {
	return len(p.description(method, width)) + max(1, len(p.lines())) + footLines
}

// View draws the form, the field that has the cursor in sight.
func (p *Pane) View(area canvas.Area) {
	description := p.description(area.Method(), area.Width())
	for y, line := range description {
		area.WriteCut(0, y, line, p.styles.Quiet)
	}
	p.head = len(description)
	body := area.Sub(0, p.head, area.Width(), area.Height()-p.head-footLines)
	lines := p.lines()
	if len(lines) == 0 {
		body.WriteCut(0, 0, "it carries no data", p.styles.Quiet)
	}
	at, names := 0, 0
	for i, each := range lines {
		if each.field == p.cursor {
			at = i
		}
		names = max(names, 2*each.depth+area.Measure(each.name))
	}
	names = min(names, widestName, area.Width()/3)
	p.page = body.Height()
	p.first = max(0, min(at-body.Height()/2, len(lines)-body.Height()))
	for y := range min(body.Height(), len(lines)-p.first) {
		p.line(body.Sub(0, y, body.Width(), 1), lines[p.first+y], names)
	}
	if hidden := len(lines) - p.first - body.Height(); hidden > 0 {
		body.WriteRight(body.Height()-1, fmt.Sprintf("▾ %d more", hidden), p.styles.Quiet)
	}
	p.foot(area.Sub(0, area.Height()-footLines, area.Width(), footLines))
}

// line draws a field: its name, its value, and its type or what is wrong.
func (p *Pane) line(area canvas.Area, each line, names int) {
	f := each.field
	_, problem := f.value()
	chosen := f == p.cursor
	if chosen {
		area.Fill(p.styles.Cursor)
	}
	look := canvas.Plain
	if chosen {
		look = p.styles.Cursor
		area.Write(0, 0, "›", p.styles.Key.With(look))
	}
	name := area.Sub(2+2*each.depth, 0, max(0, names-2*each.depth), 1)
	style := p.styles.Strong
	if !f.present && (f.isRecord() || f.isList()) {
		style = p.styles.Quiet
	}
	name.WriteCut(0, 0, each.name, style.With(look))
	x := 2 + names + 2
	room := min(widestValue, area.Width()-x-2)
	x = p.value(area.Sub(x, 0, room, 1), f, look, chosen) + x
	note, noteStyle := p.note(f), p.styles.Quiet
	if problem != "" {
		note, noteStyle = "✗ "+shortProblem(problem), p.styles.Bad
	}
	at := max(x+2, min(2+names+2+widestValue/2, area.Width()-area.Measure(note)-1))
	if area.Width()-at > 3 {
		area.WriteCut(at, 0, note, noteStyle.With(look))
	}
}

// value draws what a field holds, and returns the columns it takes.
func (p *Pane) value(area canvas.Area, f *field, look canvas.Style, chosen bool) int {
	switch {
	case f.isRecord() || f.isList():
		return area.WriteCut(0, 0, contents(f), p.styles.Quiet.With(look))
	case f.isChoice():
		text := f.text
		if text == "" {
			text = "—"
		}
		if chosen {
			return area.WriteCut(0, 0, "‹ "+text+" ›", look)
		}
		return area.WriteCut(0, 0, text, look)
	case !chosen && f.text == "":
		return area.WriteCut(0, 0, "—", p.styles.Quiet.With(look))
	case !chosen:
		return area.WriteCut(0, 0, f.text, look)
	}
	return p.typed(area, f, look)
}

// typed draws a text with the caret in sight.
func (p *Pane) typed(area canvas.Area, f *field, look canvas.Style) int {
	before, after := f.text[:f.caret], f.text[f.caret:]
	for area.Measure(before) > area.Width()-2 && before != "" {
		before = before[len(firstOf(before)):]
	}
	x := area.Write(0, 0, before, look)
	under := firstOf(after)
	if under == "" {
		return area.Write(x, 0, " ", look.With(canvas.Reverse))
	}
	x = area.Write(x, 0, under, look.With(canvas.Reverse))
	return area.WriteCut(x, 0, after[len(under):], look)
}

// firstOf returns the first character of a text with its marks.
func firstOf(text string) string {
	for i := range text {
		if i > 0 {
			return text[:i]
		}
	}
	return text
}

// contents says what a record or list holds.
func contents(f *field) string {
	switch {
	case !f.present:
		return "— not given"
	case f.isRecord():
		return ""
	case len(f.children) == 0:
		return "empty"
	case len(f.children) == 1:
		return "1 item"
	default:
		return strconv.Itoa(len(f.children)) + " items"
	}
}

// note says what belongs into a field.
func (p *Pane) note(f *field) string {
	text := f.of.String()
	if f.of.Name != "" && f.of.Optional && !strings.HasSuffix(text, "?") {
		text += "?"
	}
	if f.of.Optional {
		text = strings.TrimSuffix(text, "?") + ", optional"
	}
	return text
}

// shortProblem is what is wrong without what to write instead.
func shortProblem(problem string) string {
	short, _, _ := strings.Cut(problem, ";")
	short, _, _ = strings.Cut(short, ". ")
	return short
}

// foot says in full what is wrong with the field at the cursor, or how much is
// wrong elsewhere.
func (p *Pane) foot(area canvas.Area) {
	if p.cursor == nil {
		return
	}
	text := ""
	if _, problem := p.cursor.value(); problem != "" {
		text = problem
	} else if wrong := len(p.whole.problems()); wrong > 0 && p.asked {
		text = fmt.Sprintf("%d more to correct", wrong)
	}
	if text == "" {
		return
	}
	lines := area.Wrap("✗ "+text, area.Width())
	for y := range min(area.Height(), len(lines)) {
		area.Write(0, y, lines[y], p.styles.Bad)
	}
}

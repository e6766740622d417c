package detail

import (
	"fmt"
	"strings"

	"github.com/eventstorm/storm/internal/tui/canvas"
	"github.com/eventstorm/storm/internal/tui/sheet"
	"github.com/eventstorm/storm/internal/tui/sticky"
)

// sideBySide is the width from which on text and links stand side by side.
const sideBySide = 76

// View draws the pane.
func (p *Pane) View(area canvas.Area) {
	if p.sheet == nil || area.IsEmpty() {
		return
	}
	p.title(area)
	body := area.Sub(0, 1, area.Width(), area.Height()-1)
	if len(p.sheet.Links) == 0 {
		p.text(body.Sub(1, 0, body.Width()-2, body.Height()))
		return
	}
	if area.Width() >= sideBySide {
		half := body.Width() / 2
		p.text(body.Sub(1, 0, half-2, body.Height()))
		for y := range body.Height() {
			body.Write(half, y, "│", p.styles.Quiet)
		}
		p.links(body.Sub(half+2, 0, body.Width()-half-3, body.Height()))
		return
	}
	links := min(len(p.sheet.Links), body.Height()/2)
	inner := body.Sub(1, 0, body.Width()-2, body.Height())
	text := min(len(compose(inner, p.sheet, p.styles)), body.Height()-links-1)
	p.text(inner.Sub(0, 0, inner.Width(), text))
	p.links(inner.Sub(0, text+1, inner.Width(), body.Height()-text-1))
}

// title draws the line at the top: what the element is and where.
func (p *Pane) title(area canvas.Area) {
	line := strings.Repeat("─", area.Width())
	if p.focused {
		line = strings.Repeat("━", area.Width())
	}
	area.Write(0, 0, line, p.styles.Quiet)
	s := p.sheet
	x := 2
	if p.styles.Colored {
		x = area.WriteCut(x, 0, " "+s.Sort.Sign()+" "+s.Sort.String()+" ", p.styles.Paper(s.Sort))
	} else {
		x = area.WriteCut(x, 0, " "+s.Sort.Sign()+" "+s.Sort.String(), p.styles.Quiet)
	}
	name := s.Name
	if s.Sort == sticky.Hotspot {
		name = ""
	}
	x = area.WriteCut(x, 0, " "+name+" ", p.styles.Title)
	if s.Context != "" {
		area.WriteCut(x, 0, "in "+s.Context+" ", p.styles.Quiet)
	}
}

// text draws what there is to say, from the line it is scrolled to.
func (p *Pane) text(area canvas.Area) {
	lines := compose(area, p.sheet, p.styles)
	p.lines, p.page = len(lines), area.Height()
	p.scroll = max(0, min(p.scroll, p.lines-p.page))
	for y := range area.Height() {
		if p.scroll+y < len(lines) {
			area.WriteLine(0, y, lines[p.scroll+y])
		}
	}
	if below := p.lines - p.page - p.scroll; below > 0 {
		p.moreText(area, fmt.Sprintf(" ▾ %d more", below))
	}
}

func (p *Pane) moreText(area canvas.Area, text string) {
	area = area.Sub(area.Width()-area.Measure(text), area.Height()-1, area.Measure(text), 1)
	area.Fill(canvas.Plain)
	area.Write(0, 0, text, p.styles.Quiet)
}

// links draws the links, the chosen one in sight.
func (p *Pane) links(area canvas.Area) {
	links := p.sheet.Links
	first := 0
	if p.cursor >= area.Height() {
		first = p.cursor - area.Height() + 1
	}
	x, y := area.Corner()
	p.listed = listed{x, y, first, area.Height()}
	width := 0
	for _, link := range links {
		width = max(width, area.Measure(link.Word))
	}
	for y := range area.Height() {
		if first+y < len(links) {
			p.link(area.Sub(0, y, area.Width(), 1), links[first+y], width, first+y == p.cursor)
		}
	}
	if hidden := len(links) - first - area.Height(); hidden > 0 {
		p.moreText(area, fmt.Sprintf(" ▾ %d more", hidden))
	}
}

func (p *Pane) link(area canvas.Area, link sheet.Link, width int, chosen bool) {
	sort := sticky.SortOf(link.Target)
	name := link.Target.Declaration().Name.Text
	if context := link.Target.Declaration().Context; context.Name.Text != p.sheet.Context {
		name = link.Target.Declaration().QualifiedName()
	}
	area.Write(width-area.Measure(link.Word), 0, link.Word, p.styles.Quiet)
	x := area.WriteCut(width+1, 0, sort.Sign()+" "+name, p.styles.Ink(sort))
	if link.Note != "" {
		area.WriteCut(x+1, 0, link.Note, p.styles.Quiet)
	}
	if !chosen || !p.focused {
		return
	}
	if p.styles.Colored {
		area.Write(width, 0, "›", p.styles.Strong)
	}
	name = area.Cut(sort.Sign()+" "+name, area.Width()-width-1)
	area.Sub(width+1, 0, area.Measure(name), 1).Paint(p.styles.Ink(sort).With(canvas.Bold, canvas.Reverse))
}

package presenter

import (
	"fmt"
	"strings"

	"github.com/eventstorm/storm/internal/tui/canvas"
	"github.com/eventstorm/storm/internal/tui/sticky"
)

// View draws the turn in the middle of the area, and how far the story is.
func (p *Pane) View(area canvas.Area) {
	if p.at >= len(p.slides) {
		return
	}
	slide := &p.slides[p.at]
	page := p.compose(slide, area.Sub(0, 0, area.Width(), area.Height()-2))
	top := max(0, (area.Height()-2-page.height())/2)
	p.card(area.Sub((area.Width()-page.width)/2, top, page.width, page.card()), slide, &page)
	style := p.styles.Strong
	if slide.Trouble {
		style = p.styles.Bad
	}
	below := area.Sub(0, top+page.card()+1, area.Width(), area.Height()-2-top-page.card()-1)
	for i, line := range page.sentence {
		below.Write((area.Width()-area.Measure(line))/2, i, line, style)
	}
	p.progress(area)
}

// card draws the name on paper of its sort.
func (p *Pane) card(area canvas.Area, slide *Slide, page *page) {
	style := p.styles.Paper(slide.Sort)
	if slide.Sort == sticky.Scenario {
		style = p.styles.Strong
	}
	area.Fill(style)
	if !p.styles.Colored && slide.Sort != sticky.Scenario {
		line := strings.Repeat("─", area.Width())
		area.Write(0, 0, line, p.styles.Quiet)
		area.Write(0, area.Height()-1, line, p.styles.Quiet)
		style = canvas.Bold
	}
	if slide.Sort != sticky.Scenario {
		label := " " + slide.Sort.Sign() + " " + slide.Sort.String() + " "
		area.Write(1, 0, label, style)
	}
	for i, line := range page.name {
		area.Write((area.Width()-area.Measure(line))/2, page.margin.above+i, line, style.With(canvas.Bold))
	}
}

// progress draws how far the story is.
func (p *Pane) progress(area canvas.Area) {
	text := fmt.Sprintf("%d of %d", p.at+1, len(p.slides))
	width := min(area.Width()-area.Measure(text)-8, 60)
	done := 0
	if len(p.slides) > 1 {
		done = width * p.at / (len(p.slides) - 1)
	}
	x := (area.Width() - width - area.Measure(text) - 2) / 2
	x = area.Write(x, area.Height()-1, strings.Repeat("━", done), p.styles.Strong)
	x = area.Write(x, area.Height()-1, strings.Repeat("─", width-done), p.styles.Quiet)
	area.Write(x+2, area.Height()-1, text, p.styles.Quiet)
}

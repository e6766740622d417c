package tui

import (
	"fmt"
	"strings"

	"github.com/eventstorm/storm/internal/report"
	"github.com/eventstorm/storm/internal/tui/canvas"
)

// A tab is the name of a screen in the line at the top.
type tab struct {
	screen screen
	text   string
	x      int // of its first column
	width  int
}

// tabs lays out the names of the screens.
func (p *program) tabs(area canvas.Area) []tab {
	x := 1 + area.Measure(area.Cut(p.modelName(), area.Width()/4)) + 3
	var tabs []tab
	for _, each := range []struct {
		screen screen
		name   string
	}{
		{screenFlow, "1 board"}, {screenScenarios, "2 scenarios"}, {screenStory, "3 story"},
		{screenPlay, "4 play"}, {screenFindings, p.findingsTab()},
	} {
		width := area.Measure(each.name)
		tabs = append(tabs, tab{each.screen, each.name, x, width})
		x += width + 2
	}
	return tabs
}

// findingsTab names the screen of the findings with their number.
func (p *program) findingsTab() string {
	if count := p.findings.Count(); count > 0 {
		return fmt.Sprintf("5 findings (%d)", count)
	}
	return "5 findings"
}

// bar draws the line at the top: the model, the screens, where one is.
func (p *program) bar(area canvas.Area) {
	area.Fill(p.styles.Bar)
	x := area.Write(1, 0, area.Cut(p.modelName(), area.Width()/4), p.styles.BarName)
	x = area.Write(x+1, 0, "│", p.styles.Bar)
	for _, tab := range p.tabs(area) {
		style := p.styles.Bar
		if tab.screen == p.screen || tab.screen == screenStory && p.screen == screenPresenter {
			style = p.styles.BarName.With(canvas.Underline)
		}
		x = area.Write(tab.x, 0, tab.text, style)
	}
	where, position := p.where()
	room := area.Width() - x - 3 - area.Measure(position)
	if room < 0 {
		position = ""
	}
	if _, name, found := strings.Cut(where, crumb); found && area.Measure(where) > room {
		where = name
	}
	area.Sub(0, 0, area.Width()-1, 1).WriteRight(0, area.Cut(where, room)+position, p.styles.Bar)
}

// played says how the play began, or, where it began with nothing, what was
// done last; and how many steps were done.
func (p *program) played() (crumbs, position string) {
	now, start := p.deeds.Now, p.deeds.Now.Start()
	if now == start {
		return start.Title, ""
	}
	position = " · " + report.Plural(now.Depth(), "step")
	if start.Opening.IsPlain() {
		return now.Title, position
	}
	return start.Title, position
}

// crumb stands between the parts of the breadcrumb.
const crumb = " › "

// where is the breadcrumb: context and element, and the position, which is
// shown if there is any room.
func (p *program) where() (crumbs, position string) {
	switch p.screen {
	case screenFlow:
		note := p.board.Chosen()
		if note == nil {
			return "", ""
		}
		if note.Lane.Title != "" {
			crumbs = note.Lane.Title + crumb
		}
		if sheet := p.details.Sheet(); sheet != nil {
			crumbs += sheet.Name
		}
		position = fmt.Sprintf(" · %d of %d", p.flow.Position(note), len(p.flow.Notes))
		if p.narrowed.any() {
			position += " · filtered"
		}
		return crumbs, position
	case screenStory, screenPresenter:
		if p.player.Position() >= len(p.tale.trace.Steps) {
			return p.tale.title, " · the end"
		}
		return p.tale.title, fmt.Sprintf(" · step %d of %d", p.player.Position()+1, len(p.tale.trace.Steps))
	case screenPlay:
		if p.deeds.Now == nil {
			return "", ""
		}
		return p.played()
	case screenFindings:
		return p.findings.Summary(), ""
	default:
		return p.model.Description.Text, ""
	}
}

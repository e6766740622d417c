package tui

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"github.com/eventstorm/storm/internal/terminal"
	"github.com/eventstorm/storm/internal/tui/canvas"
)

// View draws a frame.
func (p *program) View() tea.View {
	view := tea.NewView(p.frame())
	view.AltScreen = true
	view.MouseMode = tea.MouseModeCellMotion
	view.WindowTitle = terminal.VisibleLine("storm: " + p.modelName())
	return view
}

func (p *program) modelName() string {
	if p.model.Name.Text != "" {
		return p.model.Name.Text
	}
	return "a model"
}

// frame draws everything.
func (p *program) frame() string {
	if p.size.width == 0 || p.size.height == 0 {
		return ""
	}
	sheet := canvas.New(p.size.width, p.size.height, p.method)
	area := sheet.Area()
	if p.size.tooSmall() {
		p.apologize(area)
		return sheet.String()
	}
	if p.screen != screenPresenter {
		p.bar(p.size.bar.of(area))
	}
	p.body(area)
	p.hints(p.size.hints.of(area))
	p.onTop(area)
	return sheet.String()
}

// body draws the panes of the screen.
func (p *program) body(area canvas.Area) {
	main, side := p.size.main.of(area), p.size.side.of(area)
	switch p.screen {
	case screenFlow:
		p.board.View(main)
		p.divide(area)
		p.details.View(side)
	case screenScenarios:
		p.stories.View(main)
		p.divide(area)
		p.outline.View(side)
	case screenStory:
		p.storyBoard.View(p.size.board.of(area))
		p.divideStory(area)
		p.player.View(main, side)
	case screenPlay:
		p.playView(area)
	case screenFindings:
		p.findings.View(main, side)
		if p.findings.Count() > 0 {
			p.divide(area)
			p.rule(area, "")
		}
	case screenPresenter:
		p.presenter.View(main)
	}
}

// playView draws what can be done, what was done, and what came of it.
func (p *program) playView(area canvas.Area) {
	p.choices.View(p.size.main.of(area))
	p.tree.View(p.size.board.of(area))
	for y := range p.size.main.height {
		area.Write(p.size.main.width, p.size.main.y+y, "│", p.styles.Quiet)
	}
	p.rule(area, " what came of it ")
	area.Write(p.size.main.width, p.size.rule.y, "├", p.styles.Quiet)
	if p.size.extra.width > 0 {
		p.acted.View(p.size.side.of(area), p.size.extra.of(area))
		for y := range p.size.extra.height {
			area.Write(p.size.extra.x-2, p.size.extra.y+y, "│", p.styles.Quiet)
		}
		area.Write(p.size.extra.x-2, p.size.rule.y, "┬", p.styles.Quiet)
		return
	}
	p.acted.View(p.size.side.of(area), canvas.Area{})
}

// apologize says that the window is too small, in whatever room there is.
func (p *program) apologize(area canvas.Area) {
	text := fmt.Sprintf("this window has %d × %d characters; the board needs %d × %d. make it a little larger, or press q to quit",
		p.size.width, p.size.height, minimumWidth, minimumHeight)
	lines := area.Wrap(text, area.Width())
	top := max(0, (area.Height()-len(lines))/2)
	for i, line := range lines {
		area.Write(max(0, (area.Width()-area.Measure(line))/2), top+i, line, p.styles.Strong)
	}
}

// divide draws the line between panes that stand side by side.
func (p *program) divide(area canvas.Area) {
	side := p.size.side
	if side.x == 0 {
		return
	}
	for y := range side.height {
		area.Write(side.x-1, side.y+y, "│", p.styles.Quiet)
	}
}

// divideStory draws the lines between the board, the facts and the details.
func (p *program) divideStory(area canvas.Area) {
	side := p.size.side
	p.rule(area, p.status())
	for y := range side.height {
		area.Write(side.x-2, side.y+y, "│", p.styles.Quiet)
	}
	area.Write(side.x-2, p.size.rule.y, "┬", p.styles.Quiet)
}

// rule draws the line between panes that stand one above the other, with a
// word on it.
func (p *program) rule(area canvas.Area, text string) {
	rule := p.size.rule.of(area)
	rule.Write(0, 0, strings.Repeat("─", rule.Width()), p.styles.Quiet)
	rule.WriteCut(2, 0, text, p.styles.Strong)
}

package tui

import (
	tea "charm.land/bubbletea/v2"

	"github.com/eventstorm/storm/internal/tui/board"
	"github.com/eventstorm/storm/internal/tui/canvas"
	"github.com/eventstorm/storm/internal/tui/intent"
)

// A drag is the board held by the mouse.
type drag struct {
	board *board.Pane
	x, y  int // of the pointer, when it moved last
}

// wheel scrolls what lies under the pointer.
func (p *program) wheel(mouse tea.Mouse) {
	columns, lines := 0, 0
	switch mouse.Button {
	case tea.MouseWheelUp:
		lines = -3
	case tea.MouseWheelDown:
		lines = 3
	case tea.MouseWheelLeft:
		columns = -8
	case tea.MouseWheelRight:
		columns = 8
	}
	if mouse.Mod.Contains(tea.ModShift) {
		columns, lines = 8*lines/3, 0
	}
	at := func(r rectangle) bool { return r.contains(mouse.X, mouse.Y) }
	switch {
	case p.overlay != overlayNone:
	case p.screen == screenFlow && at(p.size.main):
		p.board.Scroll(columns, lines)
	case p.screen == screenFlow:
		p.details.Scroll(lines)
	case p.screen == screenStory && at(p.size.board):
		p.storyBoard.Scroll(columns, lines)
	case p.screen == screenStory:
		p.player.Scroll(lines)
	case p.screen == screenPlay && at(p.size.main):
		p.choices.Scroll(sign(lines))
	case p.screen == screenPlay:
		p.acted.Scroll(lines)
	case p.screen == screenFindings:
		p.findings.SetCursor(p.findings.Cursor() + sign(lines))
	case p.screen == screenScenarios && at(p.size.side):
		p.outline.Scroll(lines)
	}
}

func sign(n int) int { return max(-1, min(n, 1)) }

// click chooses what lies under the pointer; a click on what is chosen opens
// it.
func (p *program) click(mouse tea.Mouse) tea.Cmd {
	if mouse.Button != tea.MouseLeft || p.size.tooSmall() {
		return nil
	}
	p.message = ""
	if p.overlay != overlayNone {
		return p.clickOverlay(mouse)
	}
	if p.size.bar.contains(mouse.X, mouse.Y) {
		return p.clickBar(mouse.X)
	}
	switch p.screen {
	case screenFlow:
		return p.clickFlow(mouse)
	case screenScenarios:
		return p.clickPane(mouse, p.stories.Click)
	case screenFindings:
		return p.clickPane(mouse, p.findings.Click)
	case screenStory:
		return p.clickStory(mouse)
	case screenPlay:
		return p.clickPlay(mouse)
	case screenPresenter:
		p.presenter.Next()
		p.chosen()
	}
	return nil
}

// clickOverlay hands a click to what lies on top; outside of it closes it.
func (p *program) clickOverlay(mouse tea.Mouse) tea.Cmd {
	box := p.overlayBox()
	if !box.contains(mouse.X, mouse.Y) || p.overlay == overlayHelp {
		p.overlay = overlayNone
		return nil
	}
	y := mouse.Y - box.y - 1
	switch p.overlay {
	case overlayMenu:
		return p.carryOut(p.menu.Click(y))
	case overlayForm:
		p.form.Click(y)
	case overlayFind:
		return p.carryOut(p.find.Click(y))
	}
	return nil
}

// clickBar goes to the screen whose name lies under the pointer.
func (p *program) clickBar(x int) tea.Cmd {
	for _, tab := range p.tabs(canvas.New(p.size.width, 1, p.method).Area()) {
		if x >= tab.x && x < tab.x+tab.width {
			return p.goTo(tab.screen)
		}
	}
	return nil
}

func (p *program) clickFlow(mouse tea.Mouse) tea.Cmd {
	main := p.size.main
	if !main.contains(mouse.X, mouse.Y) {
		if p.size.side.contains(mouse.X, mouse.Y) {
			p.pane = 1
			return p.carryOut(p.details.Click(mouse.X, mouse.Y))
		}
		return nil
	}
	p.pane = 0
	note := p.board.NoteAt(mouse.X-main.x, mouse.Y-main.y)
	switch {
	case note == nil:
		p.drag = &drag{p.board, mouse.X, mouse.Y}
	case note == p.board.Chosen():
		p.inspect()
	default:
		p.drag = &drag{p.board, mouse.X, mouse.Y}
		p.board.Choose(note)
		p.showNote()
	}
	return nil
}

// dragged moves the board with the pointer.
func (p *program) dragged(mouse tea.Mouse) {
	if p.drag == nil || p.overlay != overlayNone {
		return
	}
	p.drag.board.Scroll(p.drag.x-mouse.X, p.drag.y-mouse.Y)
	p.drag.x, p.drag.y = mouse.X, mouse.Y
}

func (p *program) clickStory(mouse tea.Mouse) tea.Cmd {
	switch {
	case p.size.board.contains(mouse.X, mouse.Y):
		p.drag = &drag{p.storyBoard, mouse.X, mouse.Y}
		if note := p.storyBoard.NoteAt(mouse.X-p.size.board.x, mouse.Y-p.size.board.y); note != nil {
			p.pane = 1
			p.storyBoard.Choose(note)
		}
		return nil
	case p.size.main.contains(mouse.X, mouse.Y):
		p.pane = 0
		p.playing.stop()
		return p.carryOut(p.player.Click(mouse.Y - p.size.main.y))
	}
	return nil
}

func (p *program) clickPlay(mouse tea.Mouse) tea.Cmd {
	switch {
	case p.size.main.contains(mouse.X, mouse.Y):
		p.pane = 0
		return p.carryOut(p.choices.Click(mouse.Y - p.size.main.y))
	case p.size.board.contains(mouse.X, mouse.Y):
		p.pane = 1
		return p.carryOut(p.tree.Click(mouse.Y - p.size.board.y))
	case p.size.side.contains(mouse.X, mouse.Y):
		p.pane = 2
		return p.carryOut(p.acted.Click(mouse.Y - p.size.side.y))
	}
	return nil
}

// clickPane hands a click to the first pane of a screen.
func (p *program) clickPane(mouse tea.Mouse, click func(y int) intent.Intent) tea.Cmd {
	if !p.size.main.contains(mouse.X, mouse.Y) {
		return nil
	}
	p.pane = 0
	cmd := p.carryOut(click(mouse.Y - p.size.main.y))
	if p.screen == screenScenarios {
		p.showScenario()
	}
	return cmd
}

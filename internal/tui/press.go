package tui

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"github.com/eventstorm/storm/internal/tui/intent"
)

// press handles a key: what lies on top gets it first.
func (p *program) press(msg tea.KeyPressMsg) tea.Cmd {
	p.message = ""
	defer p.arrange()
	switch {
	case msg.String() == "ctrl+c":
		return tea.Quit
	case p.overlay == overlayFind:
		p.carryOut(p.find.Update(msg))
		return nil
	case p.overlay == overlayHelp:
		p.overlay = overlayNone
		if key.Matches(msg, p.keys.Quit) {
			return tea.Quit
		}
		return nil
	case p.pressAnywhere(msg):
		return nil
	case key.Matches(msg, p.keys.Quit):
		return tea.Quit
	}
	p.carryOut(p.pressPane(msg))
	return nil
}

// pressAnywhere handles the keys that work everywhere, and reports whether it
// was one.
func (p *program) pressAnywhere(msg tea.KeyPressMsg) bool {
	switch {
	case key.Matches(msg, p.keys.Help):
		p.overlay = overlayHelp
	case key.Matches(msg, p.keys.Find):
		p.overlay = overlayFind
		p.find.Reset()
	case key.Matches(msg, p.keys.NextPane):
		p.aside = !p.aside
	case key.Matches(msg, p.keys.Flow):
		p.screen, p.aside = screenFlow, false
	case key.Matches(msg, p.keys.Scenarios):
		p.screen, p.aside = screenScenarios, false
	case key.Matches(msg, p.keys.Story):
		p.story()
	case key.Matches(msg, p.keys.Back):
		p.back()
	case key.Matches(msg, p.keys.Leave):
		p.leave()
	default:
		return false
	}
	return true
}

// pressPane hands a key to the pane that has the focus.
func (p *program) pressPane(msg tea.KeyPressMsg) intent.Intent {
	switch {
	case p.screen == screenFlow && p.aside:
		return p.details.Update(msg)
	case p.screen == screenFlow:
		return p.board.Update(msg)
	case p.screen == screenScenarios && p.aside:
		return p.outline.Update(msg)
	case p.screen == screenScenarios:
		return p.stories.Update(msg)
	case p.aside:
		return p.storyBoard.Update(msg)
	default:
		return p.player.Update(msg)
	}
}

// story goes to the story being told, if there is one.
func (p *program) story() {
	if p.told == nil {
		p.message = "choose a scenario first, with Enter"
		p.screen, p.aside = screenScenarios, false
		return
	}
	p.screen, p.aside = screenStory, false
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
	switch {
	case p.overlay != overlayNone:
	case p.screen == screenFlow && p.size.main.contains(mouse.X, mouse.Y):
		p.board.Scroll(columns, lines)
	case p.screen == screenFlow:
		p.details.Scroll(lines)
	case p.screen == screenStory && p.size.board.contains(mouse.X, mouse.Y):
		p.storyBoard.Scroll(columns, lines)
	case p.screen == screenStory:
		p.player.Scroll(lines)
	case p.size.side.contains(mouse.X, mouse.Y):
		p.outline.Scroll(lines)
	}
}

// click chooses the note under the pointer.
func (p *program) click(mouse tea.Mouse) {
	main := p.size.main
	if p.overlay != overlayNone || p.screen != screenFlow || mouse.Button != tea.MouseLeft {
		return
	}
	if !main.contains(mouse.X, mouse.Y) {
		p.aside = p.size.side.contains(mouse.X, mouse.Y)
		return
	}
	p.aside = false
	if note := p.board.NoteAt(mouse.X-main.x, mouse.Y-main.y); note != nil {
		p.board.Choose(note)
		p.showNote()
	}
}

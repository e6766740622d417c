package tui

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"github.com/eventstorm/storm/internal/tui/intent"
)

// press handles a key: what lies on top gets it first.
func (p *program) press(msg tea.KeyPressMsg) tea.Cmd {
	p.message = ""
	switch {
	case msg.String() == "ctrl+c":
		return tea.Quit
	case key.Matches(msg, p.keys.Suspend):
		return tea.Suspend
	case p.busy && p.screen == screenPlay && len(p.ahead) < mostAhead:
		p.ahead = append(p.ahead, msg)
		return nil
	case p.overlay == overlayHelp:
		return p.pressHelp(msg)
	case p.overlay != overlayNone:
		return p.carryOut(p.pressOverlay(msg))
	}
	if cmd, done := p.pressAnywhere(msg); done {
		return cmd
	}
	if cmd, done := p.pressScreen(msg); done {
		return cmd
	}
	return p.carryOut(p.pressPane(msg))
}

// mostAhead is how many keys may be pressed while something is being done.
const mostAhead = 64

// pressAhead presses the keys that were pressed while something was being
// done.
func (p *program) pressAhead() tea.Cmd {
	var cmds []tea.Cmd
	for len(p.ahead) > 0 && !p.busy {
		next := p.ahead[0]
		p.ahead = p.ahead[1:]
		cmds = append(cmds, p.press(next))
	}
	return tea.Batch(cmds...)
}

// pressHelp scrolls the help where it is longer than the screen; all other keys
// close it.
func (p *program) pressHelp(msg tea.KeyPressMsg) tea.Cmd {
	below := p.helpLines() - (p.overlayBox().height - 2)
	switch by := helpScroll(msg); {
	case by != 0 && below > 0:
		p.scrolled = max(0, min(p.scrolled+by, below))
	case key.Matches(msg, p.keys.Quit):
		return tea.Quit
	default:
		p.overlay = overlayNone
	}
	return nil
}

// helpScroll returns by how many lines a key scrolls.
func helpScroll(msg tea.KeyPressMsg) int {
	switch msg.String() {
	case "down", "j":
		return 1
	case "up", "k":
		return -1
	case "pgdown", "space":
		return 8
	case "pgup":
		return -8
	default:
		return 0
	}
}

// pressOverlay hands a key to what lies on top.
func (p *program) pressOverlay(msg tea.KeyPressMsg) intent.Intent {
	switch p.overlay {
	case overlayFind:
		return p.find.Update(msg)
	case overlayMenu:
		return p.menu.Update(msg)
	default:
		return p.form.Update(msg)
	}
}

// paste hands text to what is being typed.
func (p *program) paste(text string) {
	switch p.overlay {
	case overlayFind:
		p.find.Type(text)
	case overlayMenu:
		p.menu.Type(text)
	case overlayForm:
		p.form.Type(text)
	}
}

// pressAnywhere handles the keys that work everywhere, and reports whether it
// was one.
func (p *program) pressAnywhere(msg tea.KeyPressMsg) (tea.Cmd, bool) {
	switch {
	case key.Matches(msg, p.keys.Quit):
		return tea.Quit, true
	case key.Matches(msg, p.keys.Help):
		p.overlay, p.scrolled = overlayHelp, 0
	case key.Matches(msg, p.keys.Find):
		p.overlay = overlayFind
		p.find.Reset()
	case key.Matches(msg, p.keys.NextPane):
		p.nextPane(msg)
	case key.Matches(msg, p.keys.Back):
		p.back()
	case key.Matches(msg, p.keys.Forward):
		p.forward()
	case key.Matches(msg, p.keys.Leave):
		p.leave()
	case key.Matches(msg, p.keys.Edit):
		return p.edit(), true
	default:
		screen, is := p.screenOf(msg)
		if !is {
			return nil, false
		}
		return p.goTo(screen), true
	}
	return nil, true
}

// nextPane gives the focus to the next pane, or to the one before.
func (p *program) nextPane(msg tea.KeyPressMsg) {
	count := panesOf(p.screen)
	step := 1
	if msg.Mod.Contains(tea.ModShift) {
		step = count - 1
	}
	p.pane = (p.pane + step) % count
}

// screenOf returns the screen that a key stands for.
func (p *program) screenOf(msg tea.KeyPressMsg) (screen, bool) {
	for _, each := range []struct {
		binding key.Binding
		screen  screen
	}{
		{p.keys.Flow, screenFlow}, {p.keys.Scenarios, screenScenarios}, {p.keys.Story, screenStory},
		{p.keys.Play, screenPlay}, {p.keys.Findings, screenFindings}, {p.keys.Present, screenPresenter},
	} {
		if key.Matches(msg, each.binding) {
			return each.screen, true
		}
	}
	return 0, false
}

// goTo goes to a screen.
func (p *program) goTo(screen screen) tea.Cmd {
	if screen != p.screen {
		p.remember()
	}
	switch screen {
	case screenStory, screenPresenter:
		return p.toStory(screen)
	case screenPlay:
		p.show(screenPlay)
		return p.begin(nil)
	default:
		p.show(screen)
		return nil
	}
}

// show brings a screen up, its first pane with the focus.
func (p *program) show(screen screen) {
	p.screen, p.pane, p.overlay = screen, 0, overlayNone
	if screen != screenStory && screen != screenPresenter {
		p.playing.stop()
	}
}

// pressScreen handles the keys of a screen that belong to none of its panes.
func (p *program) pressScreen(msg tea.KeyPressMsg) (tea.Cmd, bool) {
	switch p.screen {
	case screenFlow:
		return p.pressFlow(msg)
	case screenScenarios:
		if key.Matches(msg, p.stories.Keys.Continue) && p.stories.Chosen() != nil {
			return p.carryOut(intent.Begin{Scenario: p.stories.Chosen().Scenario}), true
		}
	case screenStory, screenPresenter:
		return p.pressStory(msg)
	case screenPlay:
		return p.pressPlay(msg)
	}
	return nil, false
}

// pressPane hands a key to the pane that has the focus.
func (p *program) pressPane(msg tea.KeyPressMsg) intent.Intent {
	switch {
	case p.screen == screenFlow && p.pane == 1:
		return p.details.Update(msg)
	case p.screen == screenFlow:
		return p.board.Update(msg)
	case p.screen == screenScenarios && p.pane == 1:
		return p.outline.Update(msg)
	case p.screen == screenScenarios:
		return p.stories.Update(msg)
	case p.screen == screenStory && p.pane == 1:
		return p.storyBoard.Update(msg)
	case p.screen == screenStory:
		return p.player.Update(msg)
	case p.screen == screenPresenter:
		return p.presenter.Update(msg)
	case p.screen == screenFindings:
		return p.findings.Update(msg)
	case p.pane == 2:
		return p.acted.Update(msg)
	case p.pane == 1:
		return p.tree.Update(msg)
	default:
		return p.choices.Update(msg)
	}
}

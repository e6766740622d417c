package tui

import (
	"charm.land/bubbles/v2/key"

	"github.com/eventstorm/storm/internal/tui/canvas"
	"github.com/eventstorm/storm/internal/tui/help"
)

// hints draws the line at the bottom: a message, or the keys that one needs
// first.
func (p *program) hints(area canvas.Area) {
	switch {
	case p.message != "":
		area.WriteCut(1, 0, p.message, p.styles.Strong)
		return
	case p.broken != "" && p.overlay == overlayNone:
		area.WriteCut(1, 0, p.broken, p.styles.Bad)
		return
	}
	always := p.keys.Hints()
	if p.overlay != overlayNone {
		always = nil // the keys are typed
	}
	if panesOf(p.screen) == 1 && len(always) > 0 {
		always = always[1:] // there is no other pane
	}
	room := area.Width() - 2 + len(separator) // none after the last
	for _, binding := range always {
		room -= widthOf(area, binding)
	}
	shown := []key.Binding{}
	for _, binding := range p.paneHints() {
		if width := widthOf(area, binding); width <= room {
			room -= width
			shown = append(shown, binding)
		}
	}
	x := 1
	for i, binding := range append(shown, always...) {
		if i > 0 {
			x = area.Write(x, 0, separator, p.styles.Quiet)
		}
		x = area.Write(x, 0, binding.Help().Key, p.styles.Key)
		x = area.Write(x+1, 0, binding.Help().Desc, p.styles.Quiet)
	}
}

const separator = " · "

// widthOf returns the columns of a hint with the separator.
func widthOf(area canvas.Area, binding key.Binding) int {
	return area.Measure(binding.Help().Key+" "+binding.Help().Desc) + len(separator) - 1
}

// paneHints are the keys that matter now.
func (p *program) paneHints() []key.Binding {
	switch p.overlay {
	case overlayFind:
		return p.find.Keys.Hints()
	case overlayMenu:
		return p.menu.Keys.Hints()
	case overlayForm:
		return p.form.Hints()
	case overlayHelp:
		if p.helpLines() > p.overlayBox().height-2 {
			return []key.Binding{hint("↑↓", "scroll"), hint("Esc", "close")}
		}
		return []key.Binding{hint("any key", "closes this page")}
	}
	switch p.screen {
	case screenFlow:
		if p.pane == 0 {
			return p.board.Keys.Hints()
		}
		return p.details.Keys.Hints()
	case screenScenarios:
		if p.pane == 0 {
			return p.stories.Keys.Hints()
		}
		return p.details.Keys.Hints()
	case screenStory:
		return p.storyHints()
	case screenPresenter:
		leave := key.NewBinding(key.WithKeys("esc"), key.WithHelp("Esc", "leave"))
		return []key.Binding{hint("→ ←", "turn by turn"), hint("Space", "let it run"), leave}
	case screenFindings:
		return append(p.findings.Keys.Hints(), hint("e", "edit"))
	default:
		return p.playHints()
	}
}

func hint(keys, description string) key.Binding {
	return key.NewBinding(key.WithKeys(keys), key.WithHelp(keys, description))
}

func (p *program) storyHints() []key.Binding {
	if p.pane == 1 {
		return p.board.Keys.Hints()[:1]
	}
	run := "run"
	if p.playing.on {
		run = "stop"
	}
	return []key.Binding{hint("→ ←", "step"), hint("Space", run), hint("b", "stop at…"), hint("f", "jump"), hint("p", "play on"), hint("P", "large")}
}

func (p *program) playHints() []key.Binding {
	do := "do it"
	switch p.pane {
	case 1:
		do = "act here"
	case 2:
		do = "next"
	}
	return []key.Binding{hint("Enter", do), hint("u", "undo"), hint("x", "fault"), hint("s", "save"), hint("m", "mode"), hint("v", "watch")}
}

// helpSections are the keys that matter on this screen.
func (p *program) helpSections() []help.Section {
	var sections []help.Section
	switch p.screen {
	case screenFlow, screenScenarios:
		switch {
		case p.pane == 1:
			sections = append(sections, help.Section{Title: "In the details", Bindings: p.details.Keys.Bindings()})
		case p.screen == screenFlow:
			sections = append(sections, help.Section{Title: "On the board", Bindings: p.board.Keys.Bindings()})
		default:
			sections = append(sections, help.Section{Title: "In the list", Bindings: p.stories.Keys.Bindings()})
		}
	case screenStory:
		sections = append(sections,
			help.Section{Title: "In a story", Bindings: append(p.player.Keys.Bindings(), p.playing.Keys.Bindings()...)})
	case screenPresenter:
		sections = append(sections,
			help.Section{Title: "In large letters", Bindings: append(p.presenter.Keys.Bindings(), p.playing.Keys.Bindings()[:2]...)})
	case screenPlay:
		sections = append(sections,
			help.Section{Title: "In the play", Bindings: append(p.choices.Keys.Bindings(), p.playKeys.Bindings()...)})
	case screenFindings:
		sections = append(sections, help.Section{Title: "In the findings", Bindings: p.findings.Keys.Bindings()})
	}
	return append(sections, help.Section{Title: "Everywhere", Bindings: p.keys.Bindings()})
}

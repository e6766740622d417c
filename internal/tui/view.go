package tui

import (
	"fmt"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"github.com/eventstorm/storm/internal/terminal"
	"github.com/eventstorm/storm/internal/tui/canvas"
	"github.com/eventstorm/storm/internal/tui/help"
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
	p.bar(p.size.bar.of(area))
	switch p.screen {
	case screenFlow:
		p.board.View(p.size.main.of(area))
		p.divide(area)
		p.details.View(p.size.side.of(area))
	case screenScenarios:
		p.stories.View(p.size.main.of(area))
		p.divide(area)
		p.outline.View(p.size.side.of(area))
	case screenStory:
		p.storyBoard.View(p.size.board.of(area))
		p.divide(area)
		p.player.View(p.size.main.of(area), p.size.side.of(area))
	}
	p.hints(p.size.hints.of(area))
	p.onTop(area)
	return sheet.String()
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
	if p.screen == screenStory {
		p.size.rule.of(area).Write(0, 0, strings.Repeat("─", p.size.rule.width), p.styles.Quiet)
		for y := range side.height {
			area.Write(side.x-2, side.y+y, "│", p.styles.Quiet)
		}
		area.Write(side.x-2, p.size.rule.y, "┬", p.styles.Quiet)
		return
	}
	if side.x == 0 {
		return
	}
	for y := range side.height {
		area.Write(side.x-1, side.y+y, "│", p.styles.Quiet)
	}
}

// bar draws the line at the top: the model, the screens, where one is.
func (p *program) bar(area canvas.Area) {
	area.Fill(p.styles.Bar)
	x := area.WriteCut(1, 0, p.modelName(), p.styles.BarName)
	x = area.Write(x+1, 0, "│", p.styles.Bar)
	tabs := []struct {
		name   string
		screen screen
		shown  bool
	}{{"1 board", screenFlow, true}, {"2 scenarios", screenScenarios, true}, {"3 story", screenStory, p.told != nil}}
	for _, tab := range tabs {
		style := p.styles.Bar
		if tab.screen == p.screen {
			style = p.styles.BarName.With(canvas.Underline)
		}
		if tab.shown {
			x = area.Write(x+1, 0, tab.name, style)
			x++
		}
	}
	where, position := p.where()
	room := area.Width() - x - 3 - area.Measure(position)
	area.Sub(0, 0, area.Width()-1, 1).WriteRight(0, area.Cut(where, room)+position, p.styles.Bar)
}

// where is the breadcrumb: context and element, and the position, which is
// shown in any case.
func (p *program) where() (crumbs, position string) {
	switch p.screen {
	case screenFlow:
		note := p.board.Chosen()
		if note == nil {
			return "", ""
		}
		if note.Lane.Title != "" {
			crumbs = note.Lane.Title + " › "
		}
		if sheet := p.details.Sheet(); sheet != nil {
			crumbs += sheet.Name
		}
		return crumbs, fmt.Sprintf(" · %d of %d", p.flow.Position(note), len(p.flow.Notes))
	case screenStory:
		if p.player.Position() >= len(p.player.Trace().Steps) {
			return p.told.Name.Text, " · the end"
		}
		return p.told.Name.Text, fmt.Sprintf(" · step %d of %d", p.player.Position()+1, len(p.player.Trace().Steps))
	default:
		return p.model.Description.Text, ""
	}
}

// hints draws the line at the bottom: a message, or the keys that one needs
// first.
func (p *program) hints(area canvas.Area) {
	if p.message != "" {
		area.WriteCut(1, 0, p.message, p.styles.Strong)
		return
	}
	always := p.keys.Hints()
	if p.overlay == overlayFind {
		always = nil // the keys are typed
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

func (p *program) paneHints() []key.Binding {
	switch {
	case p.overlay == overlayFind:
		return p.find.Keys.Hints()
	case p.screen == screenFlow && !p.aside, p.screen == screenStory && p.aside:
		return p.board.Keys.Hints()
	case p.screen == screenScenarios && !p.aside:
		return p.stories.Keys.Hints()
	case p.screen == screenStory:
		return p.player.Keys.Hints()
	default:
		return p.details.Keys.Hints()
	}
}

// onTop draws the help or the search over the rest.
func (p *program) onTop(area canvas.Area) {
	switch p.overlay {
	case overlayHelp:
		sections := p.helpSections()
		place := p.size.box
		place.height = min(place.height, help.Height(sections, place.width-4)+2)
		help.View(p.box(place.of(area), "Help"), sections, p.styles)
	case overlayFind:
		p.find.View(p.box(p.size.box.of(area), "Find"))
	}
}

// box draws an empty box with a title and returns its inside.
func (p *program) box(box canvas.Area, title string) canvas.Area {
	box.Fill(canvas.Plain)
	line := strings.Repeat("─", box.Width()-2)
	box.Write(0, 0, "╭"+line+"╮", p.styles.Frame)
	for y := 1; y < box.Height()-1; y++ {
		box.Write(0, y, "│", p.styles.Frame)
		box.Write(box.Width()-1, y, "│", p.styles.Frame)
	}
	box.Write(0, box.Height()-1, "╰"+line+"╯", p.styles.Frame)
	box.Write(2, 0, " "+title+" ", p.styles.Title)
	return box.Sub(2, 1, box.Width()-4, box.Height()-2)
}

// helpSections are the keys that matter on this screen.
func (p *program) helpSections() []help.Section {
	var sections []help.Section
	switch p.screen {
	case screenFlow:
		sections = append(sections,
			help.Section{Title: "On the board", Bindings: p.board.Keys.Bindings()},
			help.Section{Title: "In the details", Bindings: p.details.Keys.Bindings()})
	case screenScenarios:
		sections = append(sections,
			help.Section{Title: "In the list", Bindings: p.stories.Keys.Bindings()},
			help.Section{Title: "In the details", Bindings: p.details.Keys.Bindings()})
	case screenStory:
		sections = append(sections, help.Section{Title: "In a story", Bindings: p.player.Keys.Bindings()})
	}
	return append(sections, help.Section{Title: "Everywhere", Bindings: p.keys.Bindings()})
}

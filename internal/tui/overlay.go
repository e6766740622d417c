package tui

import (
	"fmt"
	"strings"

	"github.com/eventstorm/storm/internal/tui/canvas"
	"github.com/eventstorm/storm/internal/tui/help"
)

// onTop draws what lies over the rest.
func (p *program) onTop(area canvas.Area) {
	if p.overlay == overlayNone {
		return
	}
	box := p.overlayBox().of(area)
	switch p.overlay {
	case overlayHelp:
		p.helpView(p.box(box, "Help"))
	case overlayFind:
		p.find.View(p.box(box, "Find"))
	case overlayMenu:
		p.menu.View(p.box(box, p.menu.Title))
	case overlayForm:
		p.form.View(p.box(box, p.form.Content.Title))
	}
}

// helpLines returns how long the help is.
func (p *program) helpLines() int { return help.Height(p.helpSections(), p.size.page.width-4) }

// helpView draws the part of the help that is in sight.
func (p *program) helpView(area canvas.Area) {
	lines := p.helpLines()
	help.View(area.Sub(0, -p.scrolled, area.Width(), lines), p.helpSections(), p.styles)
	if below := lines - area.Height() - p.scrolled; below > 0 {
		text := fmt.Sprintf(" ▾ %d more ", below)
		corner := area.Sub(area.Width()-area.Measure(text), area.Height()-1, area.Measure(text), 1)
		corner.Fill(canvas.Plain)
		corner.Write(0, 0, text, p.styles.Strong)
	}
}

// overlayBox returns the place of what lies on top: as high as it needs.
func (p *program) overlayBox() rectangle {
	box := p.size.box
	wanted := box.height
	switch p.overlay {
	case overlayHelp:
		box = p.size.page
		wanted = p.helpLines() + 2
	case overlayMenu:
		wanted = p.menu.Height() + 2
	case overlayForm:
		wanted = p.form.Height(p.method, box.width-4) + 2
	}
	box.height = min(box.height, max(wanted, 7))
	return box
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
	box.Write(2, 0, box.Cut(" "+title+" ", box.Width()-4), p.styles.Title)
	return box.Sub(2, 1, box.Width()-4, box.Height()-2)
}

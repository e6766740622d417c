package tui

import (
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
		help.View(p.box(box, "Help"), p.helpSections(), p.styles)
	case overlayFind:
		p.find.View(p.box(box, "Find"))
	case overlayMenu:
		p.menu.View(p.box(box, p.menu.Title))
	case overlayForm:
		p.form.View(p.box(box, p.form.Content.Title))
	}
}

// overlayBox returns the place of what lies on top: as high as it needs.
func (p *program) overlayBox() rectangle {
	box := p.size.box
	wanted := box.height
	switch p.overlay {
	case overlayHelp:
		box = p.size.page
		wanted = help.Height(p.helpSections(), box.width-4) + 2
	case overlayMenu:
		wanted = p.menu.Height() + 2
	case overlayForm:
		wanted = p.form.Height() + 2
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

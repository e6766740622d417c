package board

import (
	"github.com/eventstorm/storm/internal/tui/canvas"
	"github.com/eventstorm/storm/internal/tui/flow"
	"github.com/eventstorm/storm/internal/tui/sticky"
)

// badge marks a note that has findings, in the corner that its sign is not in.
func (p *Pane) badge(paper canvas.Area, note *flow.Note, fromRight bool) {
	severity, has := p.badges[note.Element]
	if !has || note.Element == nil || note.Echo {
		return
	}
	style := p.styles.Finding(severity)
	if p.hasPaper(note) {
		style = p.styles.Badge(severity)
	}
	x := noteWidth - 1
	if fromRight {
		x = 0
	}
	paper.Write(x, 0, sticky.Badge(severity), style)
}

// filtered reports whether a note is not among those that are shown in full.
func (p *Pane) filtered(note *flow.Note) bool { return p.filter != nil && !p.filter(note) }

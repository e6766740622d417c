package tui

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"github.com/eventstorm/storm/model"
)

// pressFlow handles the keys of the board that concern more than its pane.
func (p *program) pressFlow(msg tea.KeyPressMsg) (tea.Cmd, bool) {
	if p.pane != 0 {
		return nil, false
	}
	keys := p.board.Keys
	switch {
	case key.Matches(msg, keys.Filter):
		p.openMenu("Show on the board", p.narrowItems)
	case key.Matches(msg, keys.Play):
		return p.playNote(), true
	case key.Matches(msg, keys.Map):
		p.board.ToggleMap()
	case key.Matches(msg, keys.NextFinding):
		p.nextFinding(1)
	case key.Matches(msg, keys.PreviousFinding):
		p.nextFinding(-1)
	default:
		return nil, false
	}
	return nil, true
}

// playNote goes to the play, with the form of the chosen note's command or
// event.
func (p *program) playNote() tea.Cmd {
	if note := p.board.Chosen(); note != nil {
		switch note.Element.(type) {
		case *model.Command, *model.Event:
			p.awaited = note.Element
		}
	}
	cmd := p.goTo(screenPlay)
	if p.deeds.Now != nil {
		p.showTake()
	}
	return cmd
}

// nextFinding goes to the next note that has a finding.
func (p *program) nextFinding(by int) {
	notes, from := p.flow.Notes, p.flow.Position(p.board.Chosen())-1
	for i := 1; i <= len(notes); i++ {
		note := notes[((from+by*i)%len(notes)+len(notes))%len(notes)]
		if _, has := p.narrowed.badges[note.Element]; has && note.Element != nil && !note.Echo {
			p.remember()
			p.board.Choose(note)
			p.showNote()
			return
		}
	}
	p.message = "no note has a finding"
}

package tui

import (
	tea "charm.land/bubbletea/v2"

	"github.com/eventstorm/storm/internal/tui/intent"
	"github.com/eventstorm/storm/internal/tui/sheet"
	"github.com/eventstorm/storm/model"
)

// carryOut does what a pane asked for.
func (p *program) carryOut(asked intent.Intent) tea.Cmd {
	switch asked := asked.(type) {
	case intent.Choose:
		p.chosen()
	case intent.Inspect:
		p.inspect()
	case intent.Open:
		return p.open(asked.Element)
	case intent.Question:
		p.openHotspot(asked.Hotspot)
	case intent.Explain:
		p.explain(asked.Term)
	case intent.Locate:
		return p.locate(asked.At)
	case intent.Play:
		p.remember()
		p.play(asked.Scenario)
	case intent.Leave:
		p.leave()
	case intent.Picked:
		return p.picked(asked)
	case intent.Narrow:
		p.narrow(asked)
	default:
		return p.act(asked)
	}
	return nil
}

// picked carries out the item of a menu.
func (p *program) picked(asked intent.Picked) tea.Cmd {
	if !asked.Keeps {
		p.overlay = overlayNone
		return p.carryOut(asked.Intent)
	}
	cmd := p.carryOut(asked.Intent)
	if p.remenu != nil {
		p.menu.SetItems(p.remenu())
	}
	return cmd
}

// chosen follows what was chosen in the pane that has the focus.
func (p *program) chosen() {
	switch p.screen {
	case screenFlow:
		p.showNote()
	case screenScenarios:
		p.showScenario()
	case screenStory:
		if p.pane == 0 {
			p.tell()
		}
	case screenPresenter:
		p.player.Seek(p.presenter.Position())
		p.tell()
	}
}

// inspect moves to the links of the chosen note; from an echo to its home.
func (p *program) inspect() {
	pane := p.board
	if p.screen == screenStory {
		pane = p.storyBoard
	}
	note := pane.Chosen()
	if note == nil {
		return
	}
	if p.screen == screenStory {
		p.remember()
		p.show(screenFlow)
		p.board.Choose(p.flow.Home(note.Element))
		p.showNote()
	}
	home := p.flow.Home(note.Element)
	if note.Echo && home != nil && home != note && !home.Echo {
		p.open(note.Element)
		return
	}
	p.pane = 1
}

// locate shows what stands at a place of a file.
func (p *program) locate(at model.Range) tea.Cmd {
	element := p.places.At(at)
	if element == nil {
		p.message = "it belongs to no note; e opens the file at " + at.String()
		return nil
	}
	return p.open(element)
}

// open shows an element wherever it is: on the board, in the details alone
// when it has no note, or in the list of scenarios.
func (p *program) open(element model.Declared) tea.Cmd {
	fromFind := p.overlay == overlayFind || p.screen == screenFindings
	p.overlay = overlayNone
	p.remember()
	if scenario, ok := element.(*model.Scenario); ok {
		p.show(screenScenarios)
		p.stories.Choose(scenario)
		p.showScenario()
		return nil
	}
	p.unhide(element.Declaration().Context)
	note := p.flow.Home(element)
	aside := note == nil || p.pane == 1 && !fromFind && p.screen == screenFlow
	p.show(screenFlow)
	if note != nil {
		p.board.Choose(note)
		aside = aside || note.Element != element // a command handler stands with its command
	}
	if aside {
		p.pane = 1
	}
	p.details.Show(sheet.Of(element, p.index))
	return nil
}

// openHotspot shows a hotspot on the board.
func (p *program) openHotspot(hotspot *model.Hotspot) {
	p.overlay = overlayNone
	p.remember()
	p.unhide(hotspot.Context)
	p.show(screenFlow)
	if note := p.flow.OfHotspot(hotspot); note != nil {
		p.board.Choose(note)
	}
	p.details.Show(sheet.OfHotspot(hotspot))
}

// explain shows a term, which has no note, in the details.
func (p *program) explain(term *model.Term) {
	p.overlay = overlayNone
	p.remember()
	p.show(screenFlow)
	p.pane = 1
	p.details.Show(sheet.OfTerm(term))
}

// leave closes what lies on top, gives the focus back, or goes back.
func (p *program) leave() {
	switch {
	case p.overlay != overlayNone:
		p.overlay = overlayNone
	case p.screen == screenPresenter:
		p.show(screenStory)
	case p.pane != 0:
		p.pane = 0
		if p.screen == screenFlow {
			p.showNote()
		}
	case p.screen == screenStory && p.tale != nil && p.tale.take != nil:
		p.show(screenPlay)
	case p.screen == screenStory:
		p.show(screenScenarios)
	default:
		p.back()
	}
}

// showNote shows the details of the chosen note.
func (p *program) showNote() {
	note := p.board.Chosen()
	switch {
	case note == nil:
	case note.Hotspot != nil:
		p.details.Show(sheet.OfHotspot(note.Hotspot))
	default:
		p.details.Show(sheet.Of(note.Element, p.index))
	}
}

// showScenario shows the chosen scenario beside the list.
func (p *program) showScenario() {
	if run := p.stories.Chosen(); run != nil {
		p.outline.Show(sheet.Of(run.Scenario, p.index))
	}
}

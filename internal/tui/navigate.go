package tui

import (
	"github.com/eventstorm/storm/internal/tui/flow"
	"github.com/eventstorm/storm/internal/tui/intent"
	"github.com/eventstorm/storm/internal/tui/sheet"
	"github.com/eventstorm/storm/model"
)

// A place is where a person was: a screen, a note, an element in the details,
// a link.
type place struct {
	screen screen
	aside  bool
	note   *flow.Note
	sheet  *sheet.Sheet
	link   int
	chosen *model.Scenario
}

// farthest is how many places are remembered.
const farthest = 200

// carryOut does what a pane asked for.
func (p *program) carryOut(asked intent.Intent) {
	switch asked := asked.(type) {
	case intent.Choose:
		p.chosen()
	case intent.Inspect:
		p.inspect()
	case intent.Open:
		p.open(asked.Element)
	case intent.Play:
		p.remember()
		p.play(asked.Scenario)
	case intent.Leave:
		p.leave()
	}
}

// chosen follows what was chosen in the pane that has the focus.
func (p *program) chosen() {
	switch p.screen {
	case screenFlow:
		p.showNote()
	case screenScenarios:
		p.showScenario()
	case screenStory:
		if !p.aside {
			p.tell()
		}
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
		p.screen = screenFlow
		p.board.Choose(note)
		p.showNote()
	}
	home := p.flow.Home(note.Element)
	if note.Echo && home != nil && home != note && !home.Echo {
		p.open(note.Element)
		return
	}
	p.aside = true
}

// open shows an element wherever it is: on the board, in the details alone
// when it has no note, or in the list of scenarios.
func (p *program) open(element model.Declared) {
	fromFind := p.overlay == overlayFind
	p.overlay = overlayNone
	p.remember()
	if scenario, ok := element.(*model.Scenario); ok {
		p.screen, p.aside = screenScenarios, false
		p.stories.Choose(scenario)
		p.showScenario()
		return
	}
	note := p.flow.Home(element)
	p.aside = note == nil || p.aside && !fromFind && p.screen != screenStory
	p.screen = screenFlow
	if note != nil {
		p.board.Choose(note)
		if note.Element != element { // a command handler stands with its command
			p.aside = true
		}
	}
	p.details.Show(sheet.Of(element, p.index))
}

// leave closes what lies on top, gives the focus back, or goes back.
func (p *program) leave() {
	switch {
	case p.overlay != overlayNone:
		p.overlay = overlayNone
	case p.aside:
		p.aside = false
		p.showNote()
	case p.screen == screenStory:
		p.screen = screenScenarios
	default:
		p.back()
	}
}

// remember puts down where the person is.
func (p *program) remember() {
	here := place{screen: p.screen, aside: p.aside, note: p.board.Chosen(), sheet: p.details.Sheet(), link: p.details.Cursor()}
	if run := p.stories.Chosen(); run != nil {
		here.chosen = run.Scenario
	}
	p.history = append(p.history, here)
	if len(p.history) > farthest {
		p.history = p.history[1:]
	}
}

// back returns to where the person was before.
func (p *program) back() {
	if len(p.history) == 0 {
		p.message = "this is where you began"
		return
	}
	there := p.history[len(p.history)-1]
	p.history = p.history[:len(p.history)-1]
	p.screen, p.aside = there.screen, there.aside
	if p.screen == screenStory && p.told == nil {
		p.screen = screenScenarios
	}
	p.board.Choose(there.note)
	p.details.Show(there.sheet)
	p.details.SetCursor(there.link)
	if there.chosen != nil {
		p.stories.Choose(there.chosen)
		p.showScenario()
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

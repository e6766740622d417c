package tui

import (
	"github.com/eventstorm/storm/internal/tui/sheet"
	"github.com/eventstorm/storm/model"
)

// A place is where a person was: a screen, an element, a link.
type place struct {
	screen   screen
	pane     int
	element  model.Declared // of the chosen note, nil for a hotspot
	position int            // of that note among all
	sheet    *sheet.Sheet
	link     int
	scenario *model.Scenario
	finding  int
}

// trail is where a person was, as a browser remembers it.
type trail struct {
	behind, ahead []place
}

// farthest is how many places are remembered.
const farthest = 200

// here is where the person is.
func (p *program) here() place {
	here := place{screen: p.screen, pane: p.pane, sheet: p.details.Sheet(), link: p.details.Cursor(), finding: p.findings.Cursor()}
	if note := p.board.Chosen(); note != nil {
		here.element, here.position = note.Element, p.flow.Position(note)
	}
	if run := p.stories.Chosen(); run != nil {
		here.scenario = run.Scenario
	}
	return here
}

// remember puts down where the person is, before going elsewhere.
func (p *program) remember() {
	p.path.behind = append(p.path.behind, p.here())
	p.path.ahead = nil
	if len(p.path.behind) > farthest {
		p.path.behind = p.path.behind[1:]
	}
}

// back returns to where the person was before.
func (p *program) back() {
	last := len(p.path.behind) - 1
	if last < 0 {
		p.message = "this is where you began; q quits"
		return
	}
	there := p.path.behind[last]
	p.path.ahead = append(p.path.ahead, p.here())
	p.path.behind = p.path.behind[:last]
	p.visit(there)
}

// forward undoes going back.
func (p *program) forward() {
	last := len(p.path.ahead) - 1
	if last < 0 {
		p.message = "there is nothing further"
		return
	}
	there := p.path.ahead[last]
	p.path.behind = append(p.path.behind, p.here())
	p.path.ahead = p.path.ahead[:last]
	p.visit(there)
}

// visit goes to a place.
func (p *program) visit(there place) {
	p.show(there.screen)
	p.pane = there.pane
	if (p.screen == screenStory || p.screen == screenPresenter) && p.tale == nil {
		p.show(screenScenarios)
	}
	if p.screen == screenPlay && p.deeds.Now == nil {
		p.show(screenFlow)
	}
	if there.position > 0 && there.position <= len(p.flow.Notes) && p.flow.Notes[there.position-1].Element == there.element {
		p.board.Choose(p.flow.Notes[there.position-1])
	} else if there.element != nil {
		p.board.Choose(p.flow.Home(there.element))
	}
	p.details.Show(there.sheet)
	p.details.SetCursor(there.link)
	p.findings.SetCursor(there.finding)
	if there.scenario != nil {
		p.stories.Choose(there.scenario)
		p.showScenario()
	}
}

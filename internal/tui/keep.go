package tui

import (
	tea "charm.land/bubbletea/v2"

	"github.com/eventstorm/storm/internal/play"
	"github.com/eventstorm/storm/model"
)

// exchange puts another model in the place of the one shown, and goes to where
// the person was.
func (p *program) exchange(loaded Loaded) tea.Cmd {
	before, was := p.scene, p.here()
	position := before.player.Position()
	p.scene = p.newScene(loaded)
	p.drag = nil
	p.keepBoard(before)
	p.keepScenario(was)
	p.path = trail{}
	finding := was.finding
	p.findings.SetCursor(finding)
	p.keepTale(before, position)
	cmds := []tea.Cmd{p.prepare(), p.keepPlay(before)}
	if p.overlay == overlayMenu || p.overlay == overlayForm {
		p.overlay = overlayNone
	}
	if p.deeds.Now == nil && p.screen == screenPlay && !p.busy {
		cmds = append(cmds, p.begin(nil))
	}
	return tea.Batch(cmds...)
}

// keepBoard chooses the notes that were chosen, and what was hidden.
func (p *program) keepBoard(before *scene) {
	p.narrowed = before.narrowed.in(p.model)
	p.rearrange()
	if note := before.board.Chosen(); note != nil && note.Element != nil {
		if element := p.again(note.Element); element != nil {
			p.board.Choose(p.flow.Home(element))
		}
	}
	p.board.MoveTo(before.board.Corner())
	if before.board.HasMap() {
		p.board.ToggleMap()
	}
	p.showNote()
	if shown := before.details.Sheet(); shown != nil && shown.Element != nil {
		if element := p.again(shown.Element); element != nil {
			p.details.Show(p.sheetOf(element))
			p.details.SetCursor(before.details.Cursor())
		}
	}
}

// keepScenario chooses the scenario that was chosen.
func (p *program) keepScenario(was place) {
	if was.scenario == nil {
		return
	}
	if again, is := p.again(was.scenario).(*model.Scenario); is {
		p.stories.Choose(again)
	}
	p.showScenario()
}

// keepTale goes on with what was being told, on the board as it is now. What
// the scenario or the play does in the model as it is now takes its place as
// soon as it has been run.
func (p *program) keepTale(before *scene, position int) {
	if before.tale == nil {
		return
	}
	was := *before.tale
	was.take = nil
	if was.scenario == nil {
		p.kept = &kept{nil, position}
	} else if again, is := p.again(was.scenario).(*model.Scenario); is {
		was.scenario = again
		p.kept = &kept{again, position}
	} else {
		was.scenario = nil
	}
	p.begins(&was, position)
}

// kept is a tale that is told again when its run has ended.
type kept struct {
	scenario *model.Scenario // nil: the play
	position int
}

// againMsg is all that was done, in the model as it is now.
type againMsg struct {
	scene *scene
	deeds play.Tree
	err   error
}

// keepPlay does again all that was done, as far as the model still has it.
func (p *program) keepPlay(before *scene) tea.Cmd {
	if before.deeds.Now == nil || p.stage == nil {
		return nil
	}
	p.busy = true
	ctx, scene, stage, deeds := p.ctx, p.scene, p.stage, before.deeds
	return func() tea.Msg {
		again, err := stage.Again(ctx, deeds)
		return againMsg{scene, again, err}
	}
}

// did shows what was done again.
func (p *program) did(msg againMsg) {
	if msg.scene != p.scene {
		return
	}
	p.busy = false
	if msg.err != nil || msg.deeds.Now == nil {
		return
	}
	p.deeds = msg.deeds
	p.showTake()
	if kept := p.kept; kept != nil && kept.scenario == nil {
		p.kept = nil
		p.retell(kept.position)
	}
}

// again returns the element of the model as it is now that has the sort and
// name of another one, or nil.
func (p *program) again(element model.Declared) model.Declared { return play.Again(p.model, element) }

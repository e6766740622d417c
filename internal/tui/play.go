package tui

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"github.com/eventstorm/storm/internal/play"
	"github.com/eventstorm/storm/internal/tui/intent"
	"github.com/eventstorm/storm/internal/tui/player"
	"github.com/eventstorm/storm/model"
)

// act does what the panes of stories and plays asked for.
func (p *program) act(asked intent.Intent) tea.Cmd {
	switch asked := asked.(type) {
	case intent.Jump:
		p.jump(asked.Position)
	case intent.Break:
		p.playing.breaks.toggle(asked)
	case intent.Begin:
		p.remember()
		p.show(screenPlay)
		if asked.Scenario == nil {
			return p.reopenEmpty()
		}
		return p.begin(asked.Scenario)
	case intent.Try:
		p.try(asked.Choice)
	case intent.Submit:
		return p.submit(asked.Data)
	case intent.Return:
		p.goBack(asked.Take)
	case intent.Inject:
		return p.reopen(p.deeds.Now.Opening.With(asked.Fault))
	case intent.Mend:
		opening := p.deeds.Now.Opening
		opening.Faults = nil
		return p.reopen(opening)
	case intent.Dispatch:
		opening := p.deeds.Now.Opening
		opening.Dispatch = asked.Mode
		return p.reopen(opening)
	}
	return nil
}

// tookMsg says what came of something that was done.
type tookMsg struct {
	scene *scene
	take  *play.Take
	err   error
}

// perform returns the command that does something in the play.
func (p *program) perform(do func(stage *play.Stage) (*play.Take, error)) tea.Cmd {
	if p.stage == nil {
		p.message = errNoSimulator.Error()
		return nil
	}
	if p.busy {
		return nil
	}
	p.busy = true
	scene, stage := p.scene, p.stage
	return func() tea.Msg {
		take, err := do(stage)
		return tookMsg{scene, take, err}
	}
}

// begin begins a play where there is none: with nothing, or with what a
// scenario does.
func (p *program) begin(scenario *model.Scenario) tea.Cmd {
	if scenario == nil {
		if p.deeds.Now != nil {
			return nil
		}
		return p.reopenEmpty()
	}
	ctx, opening := p.ctx, play.Opening{From: scenario, Faults: scenario.Faults}
	return p.perform(func(stage *play.Stage) (*play.Take, error) { return stage.Replay(ctx, opening, scenario.When) })
}

// reopenEmpty goes to a beginning with nothing.
func (p *program) reopenEmpty() tea.Cmd {
	ctx := p.ctx
	return p.perform(func(stage *play.Stage) (*play.Take, error) { return stage.Open(ctx, play.Opening{}) })
}

// reopen does the same steps again from another opening.
func (p *program) reopen(opening play.Opening) tea.Cmd {
	ctx, steps := p.ctx, p.deeds.Now.Steps()
	return p.perform(func(stage *play.Stage) (*play.Take, error) { return stage.Replay(ctx, opening, steps) })
}

// took puts a take into the tree and goes there.
func (p *program) took(msg tookMsg) tea.Cmd {
	if msg.scene != p.scene {
		return nil // of a model that is not shown any more
	}
	p.busy = false
	if msg.err != nil {
		p.ahead, p.message = nil, "it could not be done: "+msg.err.Error()
		return nil
	}
	p.deeds.Add(msg.take)
	p.showTake()
	return p.pressAhead()
}

// showTake shows where the play is.
func (p *program) showTake() {
	p.choices.Show(p.deeds.Now)
	p.tree.Show(p.deeds.Openings, p.deeds.Now)
	p.acted.Load(p.deeds.Now.Trace)
	p.acted.Since = p.deeds.Now.First
	p.acted.Seek(firstTold(p.deeds.Now))
	if p.awaited != nil {
		if p.choices.Choose(p.awaited) {
			p.try(*p.choices.Chosen())
		}
		p.awaited = nil
	}
}

// firstTold returns the first fact of the last step that tells something: that
// a transaction began does not.
func firstTold(take *play.Take) int {
	for i := take.First; i < len(take.Trace.Steps); i++ {
		if player.IsTold(take.Trace.Steps[i].Fact) {
			return i
		}
	}
	return take.First
}

// goBack goes to a point of the play.
func (p *program) goBack(take *play.Take) {
	p.deeds.Now = take
	p.showTake()
}

// pressPlay handles the keys of the play that belong to none of its panes.
func (p *program) pressPlay(msg tea.KeyPressMsg) (tea.Cmd, bool) {
	if p.deeds.Now == nil {
		return nil, true
	}
	switch {
	case key.Matches(msg, p.playKeys.Back):
		if p.deeds.Now.Parent != nil {
			p.goBack(p.deeds.Now.Parent)
		} else {
			p.message = "this is the beginning"
		}
	case key.Matches(msg, p.playKeys.Break):
		p.openMenu("What shall go wrong?", p.faultItems)
	case key.Matches(msg, p.playKeys.Mode):
		p.openMenu("Dispatch events", p.modeItems)
	case key.Matches(msg, p.playKeys.Save):
		p.askName()
	case key.Matches(msg, p.playKeys.Anew):
		p.openMenu("Begin with", p.openingItems)
	case key.Matches(msg, p.playKeys.Watch):
		p.remember()
		p.watchTake()
		p.show(screenStory)
	default:
		return nil, false
	}
	return nil, true
}

// watchTake puts what was done into the player, at what came last.
func (p *program) watchTake() {
	position := p.deeds.Now.First
	if p.screen == screenPlay && p.pane == 2 {
		position = p.acted.Position()
	}
	p.begins(&tale{title: "what I did", description: p.deeds.Now.Title, take: p.deeds.Now, trace: p.deeds.Now.Trace}, position)
}

// retell puts what was done again into the player, at a position.
func (p *program) retell(position int) {
	p.watchTake()
	p.jump(position)
}

package tui

import (
	"errors"

	tea "charm.land/bubbletea/v2"

	"github.com/eventstorm/storm/internal/tui/flow"
	"github.com/eventstorm/storm/internal/tui/player"
	"github.com/eventstorm/storm/internal/tui/stories"
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/runtime/trace"
)

// ranMsg says how the run of a scenario ended.
type ranMsg struct {
	scenario *model.Scenario
	trace    *trace.Trace
	err      error
}

// errNoSimulator is why scenarios can only be read.
var errNoSimulator = errors.New("scenarios can't be run here")

// runNext returns the command that runs the next scenario: the wanted one
// first. It returns nil when all have been run.
func (p *program) runNext() tea.Cmd {
	next := p.waiting()
	if next == nil {
		return nil
	}
	scenario, simulate, ctx := next.Scenario, p.simulate, p.ctx
	return func() tea.Msg {
		if simulate == nil {
			return ranMsg{scenario: scenario, err: errNoSimulator}
		}
		t, err := simulate(ctx, scenario)
		return ranMsg{scenario: scenario, trace: &t, err: err}
	}
}

// waiting returns a run that has not been made yet, or nil.
func (p *program) waiting() *stories.Run {
	var first *stories.Run
	for _, run := range p.runs {
		if run.Trace != nil || run.Err != nil {
			continue
		}
		if run.Scenario == p.wanted {
			return run
		}
		if first == nil {
			first = run
		}
	}
	return first
}

// ran takes down how a run ended, and begins the next one.
func (p *program) ran(msg ranMsg) tea.Cmd {
	if run := p.runOf(msg.scenario); run != nil {
		run.Trace, run.Err = msg.trace, msg.err
	}
	if p.wanted == msg.scenario {
		p.play(msg.scenario)
	}
	p.arrange()
	return p.runNext()
}

func (p *program) runOf(scenario *model.Scenario) *stories.Run {
	for _, run := range p.runs {
		if run.Scenario == scenario {
			return run
		}
	}
	return nil
}

// play opens the story of a scenario, as soon as it has been run.
func (p *program) play(scenario *model.Scenario) {
	p.stories.Choose(scenario)
	p.showScenario()
	run := p.runOf(scenario)
	p.wanted = nil
	switch {
	case run == nil:
	case run.Err != nil:
		p.screen, p.aside = screenScenarios, false
		p.message = "it could not be run: " + run.Err.Error()
	case run.Trace == nil:
		p.wanted = scenario
		p.message = "it is being run"
	default:
		p.told = scenario
		p.player.Load(run.Trace)
		p.path = p.trail(run.Trace)
		p.screen, p.aside = screenStory, false
		p.tell()
	}
}

// trail finds the note that acts in each step: of several notes of an element
// the one nearest to where the story is.
func (p *program) trail(t *trace.Trace) []*flow.Note {
	notes := make([]*flow.Note, len(t.Steps))
	var last *flow.Note
	for i, element := range player.Acted(t, p.names) {
		if element == nil {
			continue
		}
		if note := p.flow.Near(element, last); note != nil {
			notes[i], last = note, note
		}
	}
	return notes
}

// tell shows on the board what the story has come to.
func (p *program) tell() {
	story := p.storyOf(p.player.Position())
	p.storyBoard.SetStory(story)
}

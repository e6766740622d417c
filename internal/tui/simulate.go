package tui

import (
	"errors"

	tea "charm.land/bubbletea/v2"

	"github.com/eventstorm/storm/internal/tui/stories"
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/runtime"
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
	scenario, stage, ctx := next.Scenario, p.stage, p.ctx
	return func() tea.Msg {
		if stage == nil {
			return ranMsg{scenario: scenario, err: errNoSimulator}
		}
		t, err := stage.Runner().Run(ctx, scenario, runtime.Options{})
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
	run := p.runOf(msg.scenario)
	if run == nil {
		return nil // of a model that is not shown any more
	}
	run.Trace, run.Err = msg.trace, msg.err
	if kept := p.kept; kept != nil && kept.scenario == msg.scenario && msg.err == nil {
		p.kept = nil
		p.begins(&tale{title: msg.scenario.Name.Text, description: msg.scenario.Description.Text, scenario: msg.scenario, trace: msg.trace}, kept.position)
	}
	if p.wanted == msg.scenario {
		p.play(msg.scenario)
	}
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
		p.show(screenScenarios)
		p.message = "it could not be run: " + run.Err.Error()
	case run.Trace == nil:
		p.wanted = scenario
		p.message = "it is being run"
	default:
		p.begins(&tale{title: scenario.Name.Text, description: scenario.Description.Text, scenario: scenario, trace: run.Trace}, 0)
		p.show(screenStory)
	}
}

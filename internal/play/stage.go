package play

import (
	"context"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/runtime"
	"github.com/eventstorm/storm/runtime/trace"
)

// Runner runs scenarios of one model; *runtime.Simulator is one.
type Runner interface {
	Run(ctx context.Context, scenario *model.Scenario, options runtime.Options) (trace.Trace, error)
}

// Runners makes the runner of a model, with what is overridden in it.
type Runners func(m *model.Model, overrides runtime.Overrides) Runner

// Simulate is Runners of package runtime.
func Simulate(m *model.Model, overrides runtime.Overrides) Runner { return runtime.New(m, overrides) }

// Stage is a model that can be played. It is immutable and safe for concurrent
// use.
type Stage struct {
	Model   *model.Model
	runners Runners
	plain   Runner
	samples *Samples
	guards  map[trace.Place]bool // of conditions that look at the command
}

// NewStage prepares a model.
func NewStage(m *model.Model, runners Runners) *Stage {
	return &Stage{
		Model: m, runners: runners, plain: runners(m, runtime.Overrides{}), samples: NewSamples(m), guards: guardsOnCommands(m),
	}
}

// Samples returns the values that the model's own examples suggest.
func (s *Stage) Samples() *Samples { return s.samples }

// Runner returns the runner of the model as it is.
func (s *Stage) Runner() Runner { return s.plain }

func (s *Stage) runner(o Opening) Runner {
	if o.Dispatch == nil {
		return s.plain
	}
	return s.runners(s.Model, runtime.Overrides{Dispatch: o.Dispatch})
}

// Open begins a play. The error is that of the context.
func (s *Stage) Open(ctx context.Context, opening Opening) (*Take, error) {
	return s.take(ctx, &Take{Opening: opening, Title: opening.String()})
}

// Do does one more thing after a take and returns what came of it; the take
// does not change. The error is that of the context.
func (s *Stage) Do(ctx context.Context, after *Take, step *model.Step) (*Take, error) {
	return s.take(ctx, &Take{Opening: after.Opening, Parent: after, Step: step, Title: StepText(step), First: len(after.Trace.Steps)})
}

// Replay does the same steps from another opening and returns the last take;
// the others are its parents. The error is that of the context.
func (s *Stage) Replay(ctx context.Context, opening Opening, steps []*model.Step) (*Take, error) {
	take, err := s.Open(ctx, opening)
	for _, step := range steps {
		if err != nil {
			return nil, err
		}
		parent := take
		if take, err = s.Do(ctx, parent, step); err == nil {
			parent.Children = append(parent.Children, take)
		}
	}
	return take, err
}

func (s *Stage) take(ctx context.Context, t *Take) (*Take, error) {
	runner := s.runner(t.Opening)
	happened, err := runner.Run(ctx, s.scenario(t.Opening, t.Steps()), runtime.Options{Unsettled: true})
	if err != nil {
		return nil, err
	}
	t.Trace = &happened
	t.Choices, err = s.choices(ctx, runner, t)
	return t, err
}

// scenario is what was done as a scenario that expects nothing.
func (s *Stage) scenario(opening Opening, steps []*model.Step) *model.Scenario {
	made := &model.Scenario{Element: model.Element{Kind: model.KindScenario, Name: model.Name{Text: "what I did"}, Context: s.home(opening, steps)}}
	if opening.From != nil {
		made.Given = opening.From.Given
	}
	made.Faults, made.When = opening.Faults, steps
	return made
}

// home returns the context that a play belongs to: that of what it began with,
// or of the first thing done.
func (s *Stage) home(opening Opening, steps []*model.Step) *model.Context {
	if opening.From != nil {
		return opening.From.Context
	}
	for _, step := range steps {
		switch {
		case step.Command != nil:
			return step.Command.Context
		case step.Event != nil:
			return step.Event.Context
		case step.Timer != nil:
			return step.Timer.Process.Context
		}
	}
	if len(s.Model.Contexts) > 0 {
		return s.Model.Contexts[0]
	}
	return &model.Context{}
}

package runtime

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/expression"
	"github.com/eventstorm/storm/model/value"
	"github.com/eventstorm/storm/runtime/kernel"
	"github.com/eventstorm/storm/runtime/trace"
)

// Epoch returns the moment at which the virtual clock of every run stands at
// first: what now() answers before time passes.
func Epoch() time.Time { return time.Date(2026, time.January, 1, 0, 0, 0, 0, time.UTC) }

// errInterrupted says that the context of a run was cancelled.
var errInterrupted = errors.New("the run was interrupted")

// MaxMessages is how many messages the run of one scenario may handle.
const MaxMessages = 100_000

// Options say how a scenario is run. The zero Options are useful.
type Options struct {
	// Observe gets every step as it happens, in order.
	Observe func(trace.Step)
	// StepBudget is how many messages may follow from one step of the scenario;
	// less than 1 means kernel.DefaultStepBudget.
	StepBudget int
	// Seed draws the order in which channels without an order deliver what is
	// due at once; 0 keeps the order of publication.
	Seed uint64
	// Decide gets each guard, invariant and condition that is computed, with how
	// it turned out. What is given computes none.
	Decide func(e *model.Expression, held bool)
	// Faults are injected besides those of the scenario.
	Faults []*model.Fault
	// Unsettled leaves what waits for another attempt waiting after the last
	// step, so that the run with one more step begins with the same facts.
	Unsettled bool
}

// Run runs a scenario of the model that was given to New. What goes wrong in
// the model is in the trace; the error says that the context was cancelled,
// and the trace holds what had happened until then.
func (s *Simulator) Run(ctx context.Context, scenario *model.Scenario, options Options) (trace.Trace, error) {
	r, err := s.begin(ctx, scenario, options)
	if err != nil {
		return trace.Trace{}, err
	}
	r.given(&scenario.Given)
	r.decide = options.Decide
	if err := r.when(scenario.When, !options.Unsettled); err != nil {
		return r.result, err
	}
	r.expect(scenario)
	return r.result, nil
}

// run is one scenario on its way: what handlers need besides the kernel.
type run struct {
	simulator   *Simulator
	dispatcher  *kernel.Dispatcher
	environment expression.Environment
	identifiers identifiers
	faults      *faultPlan
	tables      []table              // of read models
	told        map[model.Range]bool // faults of the model that are facts already
	result      trace.Trace
	observe     func(trace.Step)
	decide      func(*model.Expression, bool) // nil while things are given, and when nobody asked
	stack       []value.Value                 // of variables
	state       [2]value.Value                // variables of short evaluations
	context     *model.Context                // of the scenario
	within      []*model.Context              // that take part; empty: all
	mismatches  []trace.Mismatch              // of the setup
}

func (s *Simulator) begin(ctx context.Context, scenario *model.Scenario, options Options) (*run, error) {
	faults := append(append([]*model.Fault(nil), scenario.Faults...), options.Faults...)
	r := &run{
		simulator: s, tables: make([]table, len(s.readModels)), observe: options.Observe, context: scenario.Context,
		within: scenario.Within,
	}
	r.result = trace.Trace{Scenario: scenario.Name.Text, Context: scenario.Context.Name.Text, Place: placeOf(scenario.Name.At)}
	r.faults = plan(faults, func() time.Duration { return r.dispatcher.Now() })
	how := kernel.Options{Observe: r.record, Interrupt: interrupt(ctx), StepBudget: options.StepBudget, RunBudget: MaxMessages, Seed: options.Seed, Services: r}
	if len(scenario.Within) > 0 {
		how.Reaches = r.takesPart
	}
	r.faults.inject(&how)
	dispatcher, err := kernel.NewDispatcher(s.registry, how)
	if err != nil {
		return nil, err
	}
	r.dispatcher = dispatcher
	r.environment.Clock = r
	r.environment.Identifiers = &r.identifiers
	return r, interrupt(ctx)()
}

// takesPart reports whether the scenario includes a context.
func (r *run) takesPart(context string) bool {
	return len(r.within) == 0 || slices.ContainsFunc(r.within, func(each *model.Context) bool { return each.Name.Text == context })
}

// interrupt asks the context of a run whether it shall go on.
func interrupt(ctx context.Context) func() error {
	return func() error {
		if err := ctx.Err(); err != nil {
			return fmt.Errorf("%w: %w", errInterrupted, err)
		}
		return nil
	}
}

// Now is the virtual time, for expressions.
func (r *run) Now() time.Time { return Epoch().Add(r.dispatcher.Now()) }

func (r *run) record(step trace.Step) {
	r.result.Steps = append(r.result.Steps, step)
	r.identifiers.follow(&step)
	if r.observe != nil {
		r.observe(step)
	}
}

// runOf returns the run that a unit of work belongs to.
func runOf(work *kernel.UnitOfWork) *run { return work.Services().(*run) }

func (r *run) table(of *readModel) *table { return &r.tables[of.index] }

// push returns variables for one handler, all missing; pop gives them back.
func (r *run) push(count int) []value.Value {
	base := len(r.stack)
	for range count {
		r.stack = append(r.stack, value.Null())
	}
	return r.stack[base : base+count : base+count]
}

func (r *run) pop(count int) { r.stack = r.stack[:len(r.stack)-count] }

// mismatch notes that the scenario cannot be run as it is written.
func (r *run) mismatch(at model.Range, summary, suggestion string) {
	r.mismatches = append(r.mismatches, trace.Mismatch{
		Kind: trace.MismatchSetup, Summary: summary, Suggestion: suggestion, Place: placeOf(at),
	})
}

// placeOfError returns the place of an error that has one.
func placeOfError(err error) trace.Place {
	var placed kernel.Placed
	if errors.As(err, &placed) {
		return placed.Place()
	}
	return trace.Place{}
}

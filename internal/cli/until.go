package cli

import (
	"context"
	"fmt"
	"strconv"
	"time"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/value"
	"github.com/eventstorm/storm/runtime"
	"github.com/eventstorm/storm/runtime/trace"
)

// until is where a run is ended before its time: after a number of steps, or
// at a moment of its clock. The zero until is never.
type until struct {
	steps int
	after time.Duration
}

// String implements pflag.Value.
func (u *until) String() string {
	switch {
	case u.steps > 0:
		return strconv.Itoa(u.steps)
	case u.after > 0:
		return value.NewDuration(u.after).String()
	default:
		return ""
	}
}

// Set implements pflag.Value.
func (u *until) Set(text string) error {
	if count, err := strconv.Atoi(text); err == nil && count > 0 {
		*u = until{steps: count}
		return nil
	}
	length, err := value.Parse(text, value.BuiltIn(value.Duration))
	if err != nil || length.Duration() <= 0 {
		return fmt.Errorf("expected a number of steps such as 20, or a duration such as 90s or 2h, not %q", text)
	}
	*u = until{after: length.Duration()}
	return nil
}

// Type implements pflag.Value; help shows it for the value.
func (u *until) Type() string { return "steps|duration" }

// beyond reports whether a step is not shown any more.
func (u *until) beyond(step *trace.Step) bool {
	return u.steps > 0 && step.Seq > u.steps || u.after > 0 && step.At > u.after
}

// run runs a scenario and ends it where until says; then cut is true, and what
// the scenario expects was not checked.
func (u *until) run(ctx context.Context, simulator *runtime.Simulator, scenario *model.Scenario, options runtime.Options) (t trace.Trace, cut bool, err error) {
	if *u == (until{}) {
		t, err = simulator.Run(ctx, scenario, options)
		return t, false, err
	}
	limited, stop := context.WithCancel(ctx)
	defer stop()
	first := 0 // of the steps that are cut off
	options.Observe = func(step trace.Step) {
		if first == 0 && u.beyond(&step) {
			first = step.Seq
			stop()
		}
	}
	t, err = simulator.Run(limited, scenario, options)
	if first == 0 || ctx.Err() != nil {
		return t, false, err
	}
	t.Steps, t.Outcome, t.Mismatches = t.Steps[:first-1], trace.OutcomeRan, nil
	return t, true, nil
}

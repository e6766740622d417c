package play

import (
	"slices"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/runtime"
	"github.com/eventstorm/storm/runtime/trace"
)

// ReconcileText says what a reconciling batch does.
const ReconcileText = "A batch compares what happened with what was handled, and starts again or makes up for what was not."

// lost returns the batches that would find something to do: of the contexts
// whose events were not all handled, when anything went wrong at all.
func (r *rehearsal) lost() ([]Choice, error) {
	if !slices.ContainsFunc(r.take.Trace.Steps, func(s trace.Step) bool { return loses(s.Fact) }) {
		return nil, nil
	}
	var all []Choice
	for _, context := range r.stage.Model.Contexts {
		finds, err := r.finds(context)
		if err != nil {
			return nil, err
		}
		if finds {
			all = append(all, Choice{Reconcile: context})
		}
	}
	return all, nil
}

// loses reports whether something may be lost by a fact.
func loses(fact trace.Fact) bool {
	switch fact.(type) {
	case *trace.ApplicationCrashed, *trace.HandlerFailed, *trace.MessageLost, *trace.DeadLettered:
		return true
	default:
		return false
	}
}

// finds reports whether a batch would find anything in a context.
func (r *rehearsal) finds(context *model.Context) (bool, error) {
	steps := append(slices.Clip(r.steps), Reconcile(context))
	tried, err := r.runner.Run(r.ctx, r.stage.scenario(r.take.Opening, steps), runtime.Options{Unsettled: true, StepBudget: lookAhead})
	if err != nil {
		return false, err
	}
	for i := min(len(r.take.Trace.Steps), len(tried.Steps)); i < len(tried.Steps); i++ {
		if reconciled, is := tried.Steps[i].Fact.(*trace.Reconciled); is && reconciled.Found > 0 {
			return true, nil
		}
	}
	return false, nil
}

package runtime

import (
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/runtime/trace"
)

// advice is what to do about a name that a scenario expects and that did not
// come.
type advice struct {
	text string
	step *trace.Step // that made the difference, if one did
}

func (r *run) nobodyTold(actor string) advice {
	found := r.handler(func(h *model.Handler) bool {
		for _, each := range h.Notifies {
			if each.Actor != nil && r.isNamed(each.Actor.QualifiedName(), actor) {
				return true
			}
		}
		return false
	})
	if found == nil {
		return advice{text: "no handler tells " + actor + ": add notifies: [" + actor + "] to one"}
	}
	return r.aboutHandler(found, r.nameOf(found)+" tells "+actor+": send what leads there, and see its condition")
}

func (r *run) toldToo(step *trace.Step) string {
	fact := step.Fact.(*trace.Notified)
	return shortName(fact.Handler, r.context) + " tells " + shortName(fact.Actor, r.context) + ": expect it too, or give the notification a condition (when:)"
}

func (r *run) nothingMadeUp(command string) advice {
	found := r.handler(func(h *model.Handler) bool {
		return h.Compensates != nil && h.Compensates.Command != nil && r.isNamed(h.Compensates.Command.QualifiedName(), command)
	})
	if found == nil {
		return advice{text: "no handler compensates with " + command + ": add compensates: " + command + " to one"}
	}
	return advice{text: r.nameOf(found) + " compensates with it when it gives up: let it fail, by faults: [{at: " + r.nameOf(found) + ", fails: always}]"}
}

func (r *run) madeUpToo(step *trace.Step) string {
	return shortName(step.Fact.(*trace.CompensationSent).Handler, r.context) + " gave up: expect it too, or mend why it failed"
}

func (r *run) neverGaveUp(name string) advice {
	found := r.handler(func(h *model.Handler) bool { return r.isNamed(h.QualifiedName(), name) })
	if found != nil && found.Compensates != nil {
		return advice{text: name + " compensates when it gives up: expect compensated instead"}
	}
	if found != nil && found.Command != nil {
		if failed := r.failureOf(found.QualifiedName()); failed != nil {
			return advice{name + " failed, and whoever sent " + found.Command.Name.Text + " knows: only what came over a queue is given up", failed}
		}
	}
	return advice{text: name + " gave nothing up: let it fail, by faults: [{at: " + name + ", fails: always}]"}
}

// failureOf returns the last step that tells of the failure of a handler, nil
// when none does.
func (r *run) failureOf(handler string) *trace.Step {
	for index := len(r.result.Steps) - 1; index >= 0; index-- {
		if fact, is := r.result.Steps[index].Fact.(*trace.HandlerFailed); is && fact.Handler == handler {
			return &r.result.Steps[index]
		}
	}
	return nil
}

func (r *run) gaveUpToo(step *trace.Step) string {
	name := step.Fact.(*trace.DeadLettered).Handler
	text := "expect it too, or give " + shortName(name, r.context) + " more attempts (retry:)"
	if r.handler(func(h *model.Handler) bool { return h.QualifiedName() == name }) == nil {
		return text // a process compensates nothing
	}
	return text + " or a compensates"
}

func (r *run) neverLeft(name string) advice {
	for _, context := range r.simulator.contexts {
		for _, each := range context.Events {
			if !r.isNamed(each.QualifiedName(), name) {
				continue
			}
			general := r.suggestion(each, r.lastTrouble())
			if found := r.handler(func(h *model.Handler) bool { return publishes(h, each) }); found != nil {
				return r.aboutHandler(found, general)
			}
			return advice{text: general}
		}
	}
	return advice{text: name + " is not in the model: correct its name"}
}

func leftToo(*trace.Step) string {
	return "expect it too, or see the publishes of the handler that sent it"
}

func (r *run) neverLost(name string) advice {
	return advice{text: name + " was not lost, or not that often: without an outbox (outbox: false) a crash loses what waits (faults: crashes: after-commit)"}
}

func lostToo(*trace.Step) string {
	return "expect it too, or let the context have its outbox"
}

func publishes(h *model.Handler, event *model.Event) bool {
	for _, each := range h.Publishes {
		if each.Event == event {
			return true
		}
	}
	return false
}

// aboutHandler says what kept a handler from acting, or else what is said in
// general.
func (r *run) aboutHandler(h *model.Handler, otherwise string) advice {
	name := h.QualifiedName()
	for index := len(r.result.Steps) - 1; index >= 0; index-- {
		step := &r.result.Steps[index]
		switch fact := step.Fact.(type) {
		case *trace.HandlerFailed:
			if fact.Handler == name {
				return advice{r.aboutFailure(fact), step}
			}
		case *trace.HandlerSkipped:
			if fact.Handler == name {
				return advice{"see the condition of " + r.nameOf(h), step}
			}
		case *trace.MessageLost:
			if fact.Delivery.Receiver == name {
				return advice{"let its context have its outbox, or expect the loss", step}
			}
		}
	}
	return advice{text: otherwise}
}

// handler returns the first handler of the model that is as wanted, or nil.
func (r *run) handler(is func(*model.Handler) bool) *model.Handler {
	for _, context := range r.simulator.contexts {
		for _, each := range context.Handlers {
			if is(each) {
				return each
			}
		}
	}
	return nil
}

func (r *run) nameOf(h *model.Handler) string { return shortName(h.QualifiedName(), r.context) }

// isNamed reports whether a name as the scenario writes it is that of an
// element.
func (r *run) isNamed(qualified, written string) bool {
	return qualified == written || shortName(qualified, r.context) == written
}

package validate

import (
	"iter"

	"github.com/eventstorm/storm/model"
)

// effectsOf yields all messages that the handlers and processes of a context
// send on, each with who sends it, in declared order.
func effectsOf(c *model.Context) iter.Seq2[model.Declared, *model.Effect] {
	return func(yield func(model.Declared, *model.Effect) bool) {
		for _, handler := range c.Handlers {
			for effect := range handlerEffects(handler) {
				if !yield(handler, effect) {
					return
				}
			}
		}
		for _, process := range c.Processes {
			for step := range stepsOf(process) {
				for effect := range inOrder(step.sends, step.publishes) {
					if !yield(process, effect) {
						return
					}
				}
			}
		}
	}
}

// handlerEffects yields the messages that a handler sends on, the compensating
// command last.
func handlerEffects(h *model.Handler) iter.Seq[*model.Effect] {
	var last []*model.Effect
	if h.Compensates != nil {
		last = []*model.Effect{h.Compensates}
	}
	return inOrder(h.Raises, h.Sends, h.Publishes, last)
}

// inOrder yields the effects of one list after the other.
func inOrder(lists ...[]*model.Effect) iter.Seq[*model.Effect] {
	return func(yield func(*model.Effect) bool) {
		for _, list := range lists {
			for _, effect := range list {
				if !yield(effect) {
					return
				}
			}
		}
	}
}

// publishedIn yields the events that a context publishes.
func publishedIn(c *model.Context) iter.Seq[*model.Effect] {
	return func(yield func(*model.Effect) bool) {
		for _, handler := range c.Handlers {
			for _, effect := range handler.Publishes {
				if !yield(effect) {
					return
				}
			}
		}
		for _, process := range c.Processes {
			for step := range stepsOf(process) {
				for _, effect := range step.publishes {
					if !yield(effect) {
						return
					}
				}
			}
		}
	}
}

// target returns the element that an effect names, or nil when unresolved.
func target(effect *model.Effect) *model.Element {
	switch {
	case effect.Event != nil:
		return &effect.Event.Element
	case effect.Command != nil:
		return &effect.Command.Element
	default:
		return nil
	}
}

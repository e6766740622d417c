package cli

import (
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/runtime"
)

// asModelled is the mode that leaves the dispatch to the model.
const asModelled = "as-modelled"

// modes returns the words for how events are dispatched.
func modes() []string {
	words := []string{asModelled}
	for _, mode := range dispatches() {
		words = append(words, mode.String())
	}
	return words
}

func dispatches() []model.Dispatch {
	return []model.Dispatch{model.DispatchImmediate, model.DispatchBeforeCommit, model.DispatchAfterCommit}
}

// overridesOf returns what a mode changes in a model.
func overridesOf(mode string) runtime.Overrides {
	for _, dispatch := range dispatches() {
		if dispatch.String() == mode {
			return runtime.Overrides{Dispatch: &dispatch}
		}
	}
	return runtime.Overrides{}
}

package flow

import (
	"slices"

	"github.com/eventstorm/storm/model"
)

// InOrder returns the contexts in the order in which one reads them: first
// where most begins, which is where people send most commands, and then along
// what the contexts tell each other. Contexts of one weight stay in the order
// of the model.
func InOrder(m *model.Model) []*model.Context {
	contexts := slices.Clone(m.Contexts)
	slices.SortStableFunc(contexts, func(a, b *model.Context) int { return weight(b) - weight(a) })
	return contexts
}

// weight is how much begins in a context: what people may send counts most,
// then all that happens there.
func weight(context *model.Context) int {
	begins := 0
	for _, command := range context.Commands {
		if len(command.Actors) > 0 {
			begins++
		}
	}
	return 4*begins + len(context.Events)
}

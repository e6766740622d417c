package validate

import (
	"sync"

	"github.com/eventstorm/storm/model"
)

// facts are what several rules need to know about a model, worked out when the
// first of them asks.
type facts struct {
	flow      func() *flow                   // what leads to what
	loops     func() []circle                // those without a condition
	started   func() []bool                  // the nodes of the flow that something leads to
	rehearsed func() []bool                  // those that some scenario leads to; nil when that can't be told
	mentioned func() map[typeName]bool       // the types that something names
	given     func() map[*model.Element]bool // what scenarios take as given
	misspelt  func() *misspelt               // what mentions that name nothing may mean
}

func newFacts(m *model.Model) *facts {
	f := new(facts)
	f.flow = sync.OnceValue(func() *flow { return newFlow(m, f.misspelt().meant) })
	f.loops = sync.OnceValue(func() []circle {
		return f.flow().circles(func(edge flowEdge) bool { return !edge.guarded })
	})
	f.started = sync.OnceValue(func() []bool { return f.flow().reach(f.flow().roots(m)) })
	f.rehearsed = sync.OnceValue(func() []bool { return f.flow().rehearsed(m) })
	f.mentioned = sync.OnceValue(func() map[typeName]bool { return mentionedTypes(m) })
	f.given = sync.OnceValue(func() map[*model.Element]bool { return givenElements(m) })
	f.misspelt = sync.OnceValue(func() *misspelt { return meantElements(m) })
	return f
}

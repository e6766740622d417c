package validate

import (
	"sync"

	"github.com/eventstorm/storm/model"
)

// facts are what several rules need to know about a model, each worked out when
// the first of them asks. They are safe for concurrent use.
type facts struct {
	elements  func() []*model.Element // by their index
	inContext func() map[*model.Context][]*model.Element
	flow      func() *flow    // what leads to what
	loops     func() []circle // those without a condition
	started   func() []bool   // the nodes of the flow that something leads to
	loose     func() []bool   // those that something unresolved leads to
	rehearsed func() []bool   // those that some scenario leads to; nil when that can't be told
	mentioned func() map[typeName]bool
	unknown   func() map[*model.Context][]string // the types of fields that do not exist
	given     func() []bool                      // by index, what scenarios take as given
	misspelt  func() *misspelt
	spellings func() *spellings
	namesakes func() map[namesake]int // how many names have a spelling; asked for when there is a finding
}

func newFacts(m *model.Model) *facts {
	f := new(facts)
	f.elements = sync.OnceValue(func() []*model.Element { return elementsOf(m.Elements()) })
	f.inContext = sync.OnceValue(func() map[*model.Context][]*model.Element { return elementsByContext(f.elements()) })
	f.flow = sync.OnceValue(func() *flow { return newFlow(m, f.elements(), f.misspelt().meant) })
	f.loops = sync.OnceValue(func() []circle {
		return f.flow().circles(func(edge flowEdge) bool { return !edge.guarded })
	})
	f.started = sync.OnceValue(func() []bool { return f.flow().reach(f.flow().roots(m)) })
	f.loose = sync.OnceValue(func() []bool { return f.flow().reach(f.flow().looseEnds()) })
	f.rehearsed = sync.OnceValue(func() []bool { return f.flow().rehearsed(m) })
	f.mentioned = sync.OnceValue(func() map[typeName]bool { return mentionedTypes(m) })
	f.unknown = sync.OnceValue(func() map[*model.Context][]string { return unknownTypes(m) })
	f.given = sync.OnceValue(func() []bool { return givenElements(m, len(f.elements())) })
	f.misspelt = sync.OnceValue(func() *misspelt { return meantElements(m) })
	f.namesakes = sync.OnceValue(func() map[namesake]int { return namesakesOf(m) })
	f.spellings = sync.OnceValue(func() *spellings { return newSpellings(m, len(f.elements()), f.inContext()) })
	return f
}

// elementsByContext cuts the elements of a model, which stand context by
// context, into those of each.
func elementsByContext(elements []*model.Element) map[*model.Context][]*model.Element {
	by := map[*model.Context][]*model.Element{}
	for start := 0; start < len(elements); {
		end := start + 1
		for end < len(elements) && elements[end].Context == elements[start].Context {
			end++
		}
		by[elements[start].Context] = elements[start:end]
		start = end
	}
	return by
}

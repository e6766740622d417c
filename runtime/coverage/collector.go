package coverage

import (
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/runtime/trace"
)

// Collector counts how often the points of a model are reached. It is not
// safe for concurrent use.
type Collector struct {
	points    []*Point
	elements  map[element]*Point
	decisions map[*model.Expression]*decision
}

// element names what a point is about that is no decision.
type element struct {
	kind Kind
	name string
}

// decision is the two points of a guard, an invariant or a condition.
type decision struct{ held, not *Point }

// New returns a collector for the points of some contexts of a model.
func New(contexts []*model.Context) *Collector {
	c := &Collector{elements: map[element]*Point{}, decisions: map[*model.Expression]*decision{}}
	for _, context := range contexts {
		c.declare(context)
	}
	return c
}

// Decide counts how a guard, an invariant or a condition turned out. It fits
// the Decide of runtime.Options.
func (c *Collector) Decide(e *model.Expression, held bool) {
	switch found := c.decisions[e]; {
	case found == nil:
	case held:
		found.held.Reached++
	default:
		found.not.Reached++
	}
}

// Add counts what a run reached besides.
func (c *Collector) Add(t *trace.Trace) {
	committed := map[int]bool{0: true}
	for i := range t.Steps {
		if _, is := t.Steps[i].Fact.(*trace.TransactionCommitted); is {
			committed[t.Steps[i].Transaction] = true
		}
	}
	for i := range t.Steps {
		c.fact(&t.Steps[i], committed[t.Steps[i].Transaction])
	}
}

// fact counts one step. What remains is not rolled back.
func (c *Collector) fact(step *trace.Step, remains bool) {
	switch fact := step.Fact.(type) {
	case *trace.CommandReceived:
		c.reach(Command, fact.Command)
		c.reach(Handler, fact.Handler)
	case *trace.HandlerStarted:
		c.reach(Handler, fact.Handler)
	case *trace.EventRaised:
		if remains {
			c.reach(Event, fact.Event)
		}
	case *trace.EventReceived:
		c.reach(Event, fact.Event)
	case *trace.IntegrationEventPublished:
		c.reach(Event, fact.Event)
	case *trace.ProcessStarted:
		if remains && step.Transaction > 0 { // others are given
			c.reach(Process, fact.Process)
		}
	case *trace.TimerFired:
		c.reach(Timer, fact.Timer)
	case *trace.ReadModelChanged:
		if remains && !fact.Given {
			c.reach(ReadModel, fact.ReadModel)
		}
	}
}

func (c *Collector) reach(kind Kind, name string) {
	if p := c.elements[element{kind, name}]; p != nil {
		p.Reached++
	}
}

package coverage

import (
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/runtime/trace"
)

// Collector counts how often the points of a model are reached. It is not
// safe for concurrent use.
type Collector struct {
	points   []*Point
	index    map[key]*Point
	handlers map[string]*behaviour // by qualified name; of processes and timers too
}

// behaviour is what a handler decides by.
type behaviour struct {
	name       string
	short      string // as scenarios may write it
	guards     []*model.Expression
	conditions []condition
	first      []*model.Expression // computed before any guard or condition
}

// condition is the when of a handler, or of what a process does on a message.
type condition struct {
	on         string // the message; empty: any
	expression *model.Expression
}

// New returns a collector for the points of some contexts of a model.
func New(contexts []*model.Context) *Collector {
	c := &Collector{index: map[key]*Point{}, handlers: map[string]*behaviour{}}
	for _, context := range contexts {
		c.declare(context)
	}
	return c
}

func (c *Collector) declare(context *model.Context) {
	for _, each := range context.Commands {
		c.point(Point{Kind: Command, Element: each.QualifiedName(), Missing: "was never sent", At: each.Name.At}, false)
	}
	for _, each := range context.Handlers {
		c.handler(each)
	}
	for _, each := range context.Events {
		c.point(Point{Kind: Event, Element: each.QualifiedName(), Missing: "never happened", At: each.Name.At}, false)
	}
	for _, each := range context.Processes {
		c.process(each)
	}
	for _, each := range context.ReadModels {
		if len(each.Projections) > 0 {
			c.point(Point{Kind: ReadModel, Element: each.QualifiedName(), Missing: "never changed", At: each.Name.At}, false)
		}
	}
}

func (c *Collector) handler(from *model.Handler) {
	name := from.QualifiedName()
	c.point(Point{Kind: Handler, Element: name, Missing: "never ran", At: from.Name.At}, false)
	b := &behaviour{name: name, short: from.Name.Text}
	for _, read := range from.Reads {
		if read.Key != nil {
			b.first = append(b.first, read.Key)
		}
	}
	if from.Event != nil && from.When != nil {
		c.decision(Condition, b, from.When, "did not hold")
		b.conditions = append(b.conditions, condition{expression: from.When})
	}
	if from.Command != nil {
		if from.Idempotent != nil {
			b.first = append(b.first, from.Idempotent)
		}
		for _, each := range from.Requires {
			if each.That != nil {
				c.decision(Guard, b, each.That, "broke")
				b.guards = append(b.guards, each.That)
			}
		}
	}
	c.handlers[name] = b
}

func (c *Collector) process(from *model.Process) {
	name := from.QualifiedName()
	c.point(Point{Kind: Process, Element: name, Missing: "never started", At: from.Name.At}, false)
	b := &behaviour{name: name, short: from.Name.Text}
	for _, each := range from.Reactions {
		if each.Event != nil && each.When != nil {
			c.decision(Condition, b, each.When, "did not hold")
			b.conditions = append(b.conditions, condition{each.Event.QualifiedName(), each.When})
		}
	}
	for _, each := range from.Timers {
		timer := name + "." + each.Name.Text
		c.point(Point{Kind: Timer, Element: timer, Missing: "never fired", At: each.Name.At}, false)
		if each.When != nil {
			c.decision(Condition, b, each.When, "did not hold")
			b.conditions = append(b.conditions, condition{timer, each.When})
		}
		c.handlers[timer] = b
	}
	c.handlers[name] = b
}

// decision adds the two points of a guard or condition.
func (c *Collector) decision(kind Kind, of *behaviour, e *model.Expression, otherwise string) {
	missing := "never " + otherwise
	if kind == Condition {
		missing = "always held"
	}
	c.point(Point{Kind: kind, Element: of.name, Text: e.Text, Missing: "never held", At: e.At}, true)
	c.point(Point{Kind: kind, Element: of.name, Text: e.Text, Missing: missing, At: e.At}, false)
}

func (c *Collector) point(p Point, held bool) {
	k := key{p.Kind, p.Element, model.Range{}, held}
	if p.Text != "" {
		k.at = p.At
	}
	if c.index[k] != nil {
		return // of several elements with one name the first counts
	}
	c.points = append(c.points, &p)
	c.index[k] = &p
}

func (c *Collector) reach(kind Kind, element string) {
	if p := c.index[key{kind, element, model.Range{}, false}]; p != nil {
		p.Reached++
	}
}

func (c *Collector) decided(kind Kind, of *behaviour, e *model.Expression, held bool) {
	if p := c.index[key{kind, of.name, e.At, held}]; p != nil {
		p.Reached++
	}
}

// Add counts what a run reached.
func (c *Collector) Add(t *trace.Trace) {
	r := readRun(t)
	for i := range t.Steps {
		c.fact(r, &t.Steps[i])
	}
}

func (c *Collector) fact(r *run, step *trace.Step) {
	switch fact := step.Fact.(type) {
	case *trace.CommandReceived:
		c.reach(Command, fact.Command)
		c.reach(Handler, fact.Handler)
		c.guards(r.attempt(step.Seq), c.handlers[fact.Handler])
	case *trace.HandlerStarted:
		c.reach(Handler, fact.Handler)
		c.conditions(r.attempt(step.Seq), c.handlers[fact.Handler], fact.Event)
	case *trace.EventRaised:
		if r.remains(step) {
			c.reach(Event, fact.Event)
		}
	case *trace.EventReceived:
		c.reach(Event, fact.Event)
	case *trace.IntegrationEventPublished:
		c.reach(Event, fact.Event)
	case *trace.ProcessStarted:
		if r.remains(step) && step.Transaction > 0 { // others are given
			c.reach(Process, fact.Process)
		}
	case *trace.TimerFired:
		c.reach(Timer, fact.Timer)
		c.conditions(r.attempt(step.Seq), c.handlers[fact.Timer], fact.Timer)
	case *trace.ReadModelChanged:
		if !fact.Given && r.remains(step) {
			c.reach(ReadModel, fact.ReadModel)
		}
	}
}

package coverage

import "github.com/eventstorm/storm/model"

// declare adds the points of a context, by kind as they come.
func (c *Collector) declare(context *model.Context) {
	for _, each := range context.Commands {
		c.element(Command, &each.Element, "was never sent")
	}
	for _, each := range context.Handlers {
		c.handler(each)
	}
	for _, each := range context.Aggregates {
		for _, invariant := range each.Invariants {
			c.decision(Invariant, each.QualifiedName(), invariant.That)
		}
	}
	for _, each := range context.Events {
		c.element(Event, &each.Element, "never happened")
	}
	for _, each := range context.Processes {
		c.process(each)
	}
	for _, each := range context.ReadModels {
		c.readModel(each)
	}
}

func (c *Collector) handler(from *model.Handler) {
	name := from.QualifiedName()
	c.element(Handler, &from.Element, "never ran")
	for _, each := range from.Requires {
		c.decision(Guard, name, each.That)
	}
	c.decision(Condition, name, from.When)
	c.effects(name, from.Raises, from.Sends, from.Publishes)
	for _, each := range from.Notifies {
		c.decision(Condition, name, each.When)
	}
	if from.Compensates != nil {
		c.decision(Condition, name, from.Compensates.When)
	}
}

func (c *Collector) process(from *model.Process) {
	name := from.QualifiedName()
	c.element(Process, &from.Element, "never started")
	for _, each := range from.Reactions {
		c.decision(Condition, name, each.When)
		c.effects(name, each.Sends, each.Publishes)
	}
	for _, each := range from.Timers {
		timer := name + "." + each.Name.Text
		c.point(Point{Kind: Timer, Element: timer, Missing: "never fired", At: each.Name.At})
		c.decision(Condition, timer, each.When)
		c.effects(timer, each.Sends, each.Publishes)
	}
}

func (c *Collector) readModel(from *model.ReadModel) {
	if len(from.Projections) == 0 {
		return
	}
	c.element(ReadModel, &from.Element, "never changed")
	for _, each := range from.Projections {
		c.decision(Condition, from.QualifiedName(), each.When)
	}
}

func (c *Collector) effects(of string, lists ...[]*model.Effect) {
	for _, effects := range lists {
		for _, each := range effects {
			c.decision(Condition, of, each.When)
		}
	}
}

func (c *Collector) element(kind Kind, of *model.Element, missing string) {
	c.point(Point{Kind: kind, Element: of.QualifiedName(), Missing: missing, At: of.Name.At})
}

// point adds a point; of several elements with one name the first counts.
func (c *Collector) point(p Point) {
	at := element{p.Kind, p.Element}
	if c.elements[at] == nil {
		c.points = append(c.points, &p)
		c.elements[at] = &p
	}
}

// decision adds the two points of a guard, an invariant or a condition, if
// there is one.
func (c *Collector) decision(kind Kind, of string, e *model.Expression) {
	if e == nil {
		return
	}
	held, not := "never held", "never broke"
	if kind == Condition {
		held, not = "was never true", "was never false"
	}
	made := &decision{
		held: &Point{Kind: kind, Element: of, Text: e.Text, Missing: held, At: e.At},
		not:  &Point{Kind: kind, Element: of, Text: e.Text, Missing: not, At: e.At},
	}
	c.decisions[e] = made
	c.points = append(c.points, made.held, made.not)
}

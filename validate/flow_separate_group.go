package validate

import "github.com/eventstorm/storm/model"

var flowSeparateGroup = Rule{
	ID:       "flow/separate-group",
	Summary:  "What stands in one context hangs together.",
	Why:      "Commands and events that share nothing with the rest may be a bounded context of their own, with another team and other words.",
	From:     model.LevelProcess,
	Severity: model.SeverityInfo,
	Off:      true,
	Bad: `actors: [Shopper, Accountant]
commands: {CreateOrder: {actor: Shopper}, CloseBooks: {actor: Accountant}}
events: [OrderStarted, OrderRepeated, BooksClosed]
handlers:
  CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted, OrderRepeated]}
  CloseBooksHandler: {handles: CloseBooks, raises: [BooksClosed]}
`,
	Good: `context: Ordering
actors: [Shopper]
commands: {CreateOrder: {actor: Shopper}}
events: [OrderStarted]
handlers: {CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}}
---
context: Accounting
actors: [Accountant]
commands: {CloseBooks: {actor: Accountant}}
events: [BooksClosed]
handlers: {CloseBooksHandler: {handles: CloseBooks, raises: [BooksClosed]}}
`,
	Check: func(p *Pass) {
		flow := p.facts.flow()
		joined := newGroups(flow.size())
		by := map[*model.Element]int32{} // a node that an actor, aggregate or process has to do with
		join := func(node int32, shared *model.Element) {
			if first, known := by[shared]; known {
				joined.join(first, node)
				return
			}
			by[shared] = node
		}
		for i := range flow.size() {
			node := int32(i)
			for _, edge := range flow.next(node) {
				joined.join(node, edge.to)
			}
			join(node, flow.element(node))
		}
		for _, context := range p.Model.Contexts {
			for _, command := range context.Commands {
				node := nodeOf(&command.Element)
				for _, actor := range command.Actors {
					join(node, actor.Declaration())
				}
				if command.Aggregate != nil {
					join(node, &command.Aggregate.Element)
				}
			}
			for _, event := range context.Events {
				node := nodeOf(&event.Element)
				for _, readModel := range event.ReadModels {
					join(node, &readModel.Element)
				}
				if event.Aggregate != nil {
					join(node, &event.Aggregate.Element)
				}
				if event.External != nil {
					join(node, &event.External.Element)
				}
			}
		}
		for context := range p.Contexts() {
			p.checkGroups(flow, joined, context)
		}
	},
}

// checkGroups reports each group of messages of a context but the largest.
func (p *Pass) checkGroups(flow *flow, joined groups, c *model.Context) {
	var order []int32
	size := map[int32]int{}
	first := map[int32]*model.Element{}
	for _, element := range p.elementsIn(c) {
		node := nodeOf(element)
		if !flow.is(node, nodeMessage|nodeHandler) {
			continue
		}
		group := joined.of(node)
		if size[group]++; size[group] == 1 {
			order = append(order, group)
			first[group] = element
		}
	}
	if len(order) < 2 {
		return
	}
	largest := order[0]
	for _, group := range order {
		if size[group] > size[largest] {
			largest = group
		}
	}
	for _, group := range order {
		if group != largest && size[group] > 1 {
			p.Report(first[group].Name.At, "give it a context of its own, or say what connects it",
				"%q and %d more have nothing to do with the rest of their context", first[group].Name.Text, size[group]-1)
		}
	}
}

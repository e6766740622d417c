package model

var modelChecks = []Check{
	{
		ID:      "model/channel",
		Summary: "A channel's order and key fit, and integration events travel through it.",
		Why:     "A key matters only where the order is kept within it, and a domain event goes through no broker.",
		Bad:     "channels: {Orders: {order: fifo, key: orderId}}\nexternals: [Shop]\nevents: {OrderSubmitted: {kind: integration, external: Shop, channel: Orders, data: {orderId: uuid}}}\n",
		Good:    "channels: {Orders: {order: fifo-per-key, key: orderId}}\nexternals: [Shop]\nevents: {OrderSubmitted: {kind: integration, external: Shop, channel: Orders, data: {orderId: uuid}}}\n",
	},
	{
		ID:      "model/conflicting-setting",
		Summary: "A setting is written once, or with one value.",
		Why:     "Two files that say different things about the same context leave open which of them holds.",
		Bad:     "context: Ordering\nlevel: process\nactors: [Shopper]\n---\ncontext: Ordering\nlevel: design\nactors: [Clerk]\n",
		Good:    "context: Ordering\nlevel: process\nactors: [Shopper]\n---\ncontext: Ordering\nactors: [Clerk]\n",
	},
	{
		ID:      "model/duplicate-element",
		Summary: "Names that are mentioned at the same places are declared once.",
		Why:     "With two of them nobody can tell which one a mention means.",
		Bad:     "actors: [Shopper]\nexternals: [Shopper]\n",
		Good:    "actors: [Shopper]\nexternals: [Shop]\n",
	},
	{
		ID:      "model/empty",
		Summary: "A model says something.",
		Why:     "A check of nothing succeeds, and looks as if all were well: often the path is wrong.",
		Bad:     "# to be written\n",
		Good:    "events: [OrderStarted]\n",
	},
	{
		ID:      "model/named-twice",
		Summary: "All files of a model agree on its name.",
		Why:     "Two models were probably given together by mistake.",
		Bad:     "model: Shop\nevents: [OrderStarted]\n---\nmodel: Bakery\n",
		Good:    "model: Shop\nevents: [OrderStarted]\n---\nmodel: Shop\n",
	},
	{
		ID:      "model/relation",
		Summary: "A relation says which one other context it is with.",
		Why:     "A line on the context map has two ends.",
		Bad:     "context: Ordering\nrelations: [{pattern: conformist}]\n",
		Good:    "context: Ordering\nrelations: [{upstream: Catalog, pattern: conformist}]\n---\ncontext: Catalog\n",
	},
	{
		ID:      "model/retry",
		Summary: "A retry has as many attempts as its immediate ones and its delay need.",
		Why:     "The first attempt counts too. Where none is left, nothing is tried again, whatever else stands there.",
		Bad:     "externals: [Shop, Bank]\nevents: {OrderPaid: {external: Shop}}\nhandlers: {ChargeCard: {handles: OrderPaid, dispatch: after-commit, calls: [Bank], retry: {attempts: 3, immediate: 2, backoff: 10s}}}\n",
		Good:    "externals: [Shop, Bank]\nevents: {OrderPaid: {external: Shop}}\nhandlers: {ChargeCard: {handles: OrderPaid, dispatch: after-commit, calls: [Bank], retry: {attempts: 5, immediate: 2, backoff: 10s}}}\n",
	},
	{
		ID:      "model/version",
		Summary: "The version of the language is one that this storm reads.",
		Why:     "A later version may mean something else by the same words.",
		Bad:     "storm: 2\nevents: [OrderStarted]\n",
		Good:    "storm: 1\nevents: [OrderStarted]\n",
	},
}

var scenarioChecks = []Check{
	{
		ID:      "scenario/domain-event",
		Summary: "What comes in from outside is an integration event, or an external system's.",
		Why:     "A domain event follows from a command. Put in by hand, it would skip the rules that let it happen.",
		Bad:     "aggregates: [Order]\nevents: {OrderStarted: {aggregate: Order}}\nscenarios: {An order: {when: OrderStarted, then: [OrderStarted]}}\n",
		Good:    "externals: [Shop]\nevents: {OrderStarted: {external: Shop}}\nscenarios: {An order: {when: OrderStarted, then: [OrderStarted]}}\n",
	},
	{
		ID:      "scenario/fault",
		Summary: "A fault says one thing, of something that can fail so.",
		Why:     "A handler or an external system can fail. An event has happened.",
		Bad:     "externals: [Shop]\nevents: {OrderStarted: {external: Shop}}\nscenarios: {An order: {when: OrderStarted, faults: [{at: OrderStarted, fails: always}], then: [OrderStarted]}}\n",
		Good:    "externals: [Shop, Mail]\nevents: {OrderStarted: {external: Shop}}\nhandlers: {Thank: {handles: OrderStarted, calls: [Mail]}}\nscenarios: {An order: {when: OrderStarted, faults: [{at: Mail, fails: always}], then: [OrderStarted]}}\n",
	},
	{
		ID:      "scenario/published",
		Summary: "Only integration events are published.",
		Why:     "A scenario that waits for a domain event to leave waits for ever.",
		Bad:     "aggregates: [Order]\ncommands: {CreateOrder: {aggregate: Order, creates: true}}\nevents: {OrderStarted: {aggregate: Order}}\nhandlers: {CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}}\nscenarios: {An order: {when: CreateOrder, then: {published: [OrderStarted]}}}\n",
		Good:    "aggregates: [Order]\ncommands: {CreateOrder: {aggregate: Order, creates: true}}\nevents: {OrderStarted: {aggregate: Order}, OrderSubmitted: {kind: integration}}\nhandlers:\n  CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}\n  TellWhenOrderStarted: {handles: OrderStarted, publishes: [OrderSubmitted]}\nscenarios: {An order: {when: CreateOrder, then: {published: [OrderSubmitted]}}}\n",
	},
	{
		ID:      "scenario/together",
		Summary: "Two or more commands happen together.",
		Why:     "One alone has nobody to race against.",
		Bad:     "aggregates: [Order]\ncommands: {CreateOrder: {aggregate: Order, creates: true}}\nevents: {OrderStarted: {aggregate: Order}}\nhandlers: {CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}}\nscenarios: {Two orders: {when: [together: [CreateOrder]], then: [OrderStarted]}}\n",
		Good:    "aggregates: [Order]\ncommands: {CreateOrder: {aggregate: Order, creates: true}}\nevents: {OrderStarted: {aggregate: Order}}\nhandlers: {CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}}\nscenarios: {Two orders: {when: [together: [CreateOrder, CreateOrder]], then: [OrderStarted, OrderStarted]}}\n",
	},
}

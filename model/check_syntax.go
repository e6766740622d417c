package model

var syntaxChecks = []Check{
	{
		ID: "syntax/alias", Summary: "A model uses no aliases of YAML.", Why: "Who reads a piece of a model sees all that it says, and no small file grows to a huge one. An alias needs an anchor: see syntax/anchor.",
	},
	{
		ID: "syntax/anchor", Summary: "A model uses no anchors of YAML.", Why: "They only serve aliases, which a model has not.",
		Bad: "events: &all [OrderStarted]\n", Good: "events: [OrderStarted]\n",
	},
	{
		ID: "syntax/duplicate-key", Summary: "A key stands once in a mapping.", Why: "YAML would silently take one of the two, and what stands under the other is lost.",
		Bad: "events: [OrderStarted]\nevents: [OrderShipped]\n", Good: "events: [OrderStarted, OrderShipped]\n",
	},
	{
		ID: "syntax/encoding", Summary: "A file is UTF-8 text.", Why: "In another encoding the names can't be read for certain.",
	},
	{
		ID: "syntax/key-as-name", Summary: "A key of an element stands below its name.", Why: "The indentation is missing: the key would become an element.",
		Bad: "events:\n  OrderStarted:\n  aggregate: Order\naggregates: [Order]\n", Good: "events:\n  OrderStarted:\n    aggregate: Order\naggregates: [Order]\n",
	},
	{
		ID: "syntax/list-item", Summary: "An item of a list is one name, bare or with what it says.", Why: "With two names in one item it is not clear where the first one ends.",
		Bad: "events: [{OrderStarted: A shopper ordered., OrderShipped: It left.}]\n", Good: "events: [{OrderStarted: A shopper ordered.}, {OrderShipped: It left.}]\n",
	},
	{
		ID: "syntax/merge-key", Summary: "A model uses no merge keys of YAML.", Why: "They only serve aliases, which a model has not.",
		Bad: "events: {OrderStarted: {<<: {description: A shopper ordered.}}}\n", Good: "events: {OrderStarted: {description: A shopper ordered.}}\n",
	},
	{
		ID: "syntax/missing-key", Summary: "What can't be guessed is written.", Why: "A handler that does not say what it handles never runs.",
		Bad: "externals: [Shop]\nevents: {OrderStarted: {external: Shop}}\nactors: [Shopper]\nhandlers: {ThankShopper: {notifies: [Shopper]}}\n", Good: "externals: [Shop]\nevents: {OrderStarted: {external: Shop}}\nactors: [Shopper]\nhandlers: {ThankShopper: {handles: OrderStarted, notifies: [Shopper]}}\n",
	},
	{
		ID: "syntax/name", Summary: "A name is one line of text.", Why: "It is written on notes, in messages and in other files.",
		Bad: "events: [\"\"]\n", Good: "events: [OrderStarted]\n",
	},
	{
		ID: "syntax/tag", Summary: "A model uses no tags of YAML.", Why: "Types are said under data, in words that everybody knows.",
		Bad: "events: [!event OrderStarted]\n", Good: "events: [OrderStarted]\n",
	},
	{
		ID: "syntax/too-large", Summary: "A file is no larger than a model file may be.", Why: "A bounded context for each file is easier to read, and quicker to check.",
	},
	{
		ID: "syntax/too-many", Summary: "A file has no more documents, and an element no more fields, than are read.", Why: "What is beyond a bound is not read at all, so it can't be checked.",
	},
	{
		ID: "syntax/unknown-key", Summary: "Each key is one of the language.", Why: "A key that is not known says nothing, though somebody meant something by it.",
		Bad: "events: {OrderStarted: {dta: {orderId: uuid}}}\n", Good: "events: {OrderStarted: {data: {orderId: uuid}}}\n",
	},
	{
		ID: "syntax/unquoted-comma", Summary: "A value with a comma in it stands in quotation marks inside of braces.", Why: "YAML ends the value at the comma, and takes the rest for a key.",
		Bad:  "commands: {CreateOrder: {data: {total: money}}}\nevents: {OrderStarted: {data: {total: money}}}\nhandlers: {CreateOrderHandler: {handles: CreateOrder, raises: [{event: OrderStarted, data: {total: =max(command.total, 5 EUR)}}]}}\n",
		Good: "commands: {CreateOrder: {data: {total: money}}}\nevents: {OrderStarted: {data: {total: money}}}\nhandlers: {CreateOrderHandler: {handles: CreateOrder, raises: [{event: OrderStarted, data: {total: \"=max(command.total, 5 EUR)\"}}]}}\n",
	},
	{
		ID: "syntax/unquoted-comment", Summary: "A text with \" #\" in it stands in quotation marks.", Why: "YAML reads the rest of the line as a comment, and it is lost.",
		Bad:  "events:\n  OrderStarted: As in the story of customer #1\n",
		Good: "events:\n  OrderStarted: \"As in the story of customer #1\"\n",
	},
	{
		ID: "syntax/wrong-type", Summary: "What stands at a key has the shape that it takes.", Why: "A list where one name is expected leaves open which of them counts.",
		Bad: "aggregates: [Order]\nevents: {OrderStarted: {aggregate: [Order]}}\n", Good: "aggregates: [Order]\nevents: {OrderStarted: {aggregate: Order}}\n",
	},
	{
		ID: "syntax/yaml", Summary: "A file is YAML.", Why: "Where the text can't be taken apart, nothing in that part is known.",
		Bad: "events: [OrderStarted\n", Good: "events: [OrderStarted]\n",
	},
}

var typeChecks = []Check{
	{
		ID: "type/cycle", Summary: "No type contains itself.", Why: "A value of it would never end.",
		Bad: "types: {Box: {data: {inner: Box}}}\nevents: {BoxPacked: {data: {box: Box}}}\n", Good: "types: {Box: {data: {inner: [string]}}}\nevents: {BoxPacked: {data: {box: Box}}}\n",
	},
	{
		ID: "type/literal", Summary: "A value is one of its type.", Why: "A date that does not exist, or an amount without a currency, can't be computed with.",
		Bad:  "externals: [Shop]\nevents: {OrderStarted: {external: Shop, data: {total: money}}}\nscenarios: {An order: {when: {OrderStarted: {total: a lot}}, then: [OrderStarted]}}\n",
		Good: "externals: [Shop]\nevents: {OrderStarted: {external: Shop, data: {total: money}}}\nscenarios: {An order: {when: {OrderStarted: {total: 120 EUR}}, then: [OrderStarted]}}\n",
	},
	{
		ID: "type/mismatch", Summary: "Data that flow by name have the same type at both ends.", Why: "Two people had different things in mind under the same name.",
		Bad:  "commands: {CreateOrder: {data: {total: int}}}\nevents: {OrderStarted: {data: {total: money}}}\nhandlers: {CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}}\n",
		Good: "commands: {CreateOrder: {data: {total: money}}}\nevents: {OrderStarted: {data: {total: money}}}\nhandlers: {CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}}\n",
	},
	{
		ID: "type/missing-field", Summary: "An example gives all the data that are needed.", Why: "What is left out would be zero, and the example would show something else than was meant.",
		Bad:  "externals: [Shop]\nevents: {OrderStarted: {external: Shop, data: {orderId: uuid, total: money}}}\nscenarios: {An order: {when: {OrderStarted: {orderId: o-1}}, then: [OrderStarted]}}\n",
		Good: "externals: [Shop]\nevents: {OrderStarted: {external: Shop, data: {orderId: uuid, total: money}}}\nscenarios: {An order: {when: {OrderStarted: {orderId: o-1, total: 120 EUR}}, then: [OrderStarted]}}\n",
	},
	{
		ID: "type/syntax", Summary: "A type is written as the language writes types.", Why: "What looks nearly right in another language means nothing here.",
		Bad: "events: {OrderStarted: {data: {items: \"list<string>\"}}}\n", Good: "events: {OrderStarted: {data: {items: [string]}}}\n",
	},
	{
		ID: "type/too-deep", Summary: "Types stand within types to a depth that can be followed.", Why: "Deeper than the bound nothing is worked out.",
	},
	{
		ID: "type/unknown", Summary: "The type of a field is built in or declared.", Why: "A field of an unknown type can be neither checked nor filled.",
		Bad: "events: {OrderStarted: {data: {total: mony}}}\n", Good: "events: {OrderStarted: {data: {total: money}}}\n",
	},
	{
		ID: "type/unknown-field", Summary: "A field that is mentioned is declared.", Why: "What is set but not declared is never read: the slip would stay unseen.",
		Bad:  "aggregates: {Order: {state: {total: money}}}\nevents: {OrderStarted: {aggregate: Order, data: {total: money}, sets: {totl: =event.total}}}\n",
		Good: "aggregates: {Order: {state: {total: money}}}\nevents: {OrderStarted: {aggregate: Order, data: {total: money}, sets: {total: =event.total}}}\n",
	},
}

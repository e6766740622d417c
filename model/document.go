package model

import (
	"strconv"

	"gopkg.in/yaml.v3"
)

// A setting is a value that was written, or not, at a place.
type setting[V any] struct {
	value V
	at    Range // zero: not written
}

func (s setting[V]) written() bool { return !s.at.IsZero() }

// A document is what one YAML document says: settings, and a part of a
// bounded context.
type document struct {
	version     setting[int]
	model       Name
	modelText   Name // its description
	context     Name
	contextText Name
	languages   []Name
	level       setting[Level]
	dispatch    setting[Dispatch]
	transaction setting[Transaction]
	outbox      setting[bool]
	lint        *Lint
	part        Context // its elements alone
	at          Range   // the whole of it
}

// LanguageVersion is the version of the language that this package reads.
const LanguageVersion = 1

var documentForm = form[document]{
	noun:    "document",
	summary: "One bounded context, or a part of one. A context may be spread over documents and files.",
	otherWords: map[string]string{
		"policies": "a policy is a handler of an event: put it under handlers", "policy": "a policy is a handler of an event: put it under handlers",
		"timers": "a timer belongs to a process: put it under the timers of one", "sagas": "write processes",
		"lang": "write language", "languages": "write language", "boundedcontext": "write context", "valueobjects": "write types", "version": "write storm: 1 for the version of the language",
		"views": "write readModels", "queries": "write readModels", "projections": "write readModels",
		"entities": "write aggregates", "systems": "write externals", "users": "write actors", "roles": "write actors",
		"questions": "write hotspots", "tests": "write scenarios", "examples": "write scenarios", "specs": "write scenarios",
		"enums": "write types", "values": "write types", "name": "write model: for the model, context: for the bounded context",
	},
	keys: []key[document]{
		{
			name: "storm", summary: "The version of the language.", standard: "1",
			example: "storm: 1", binding: integer(1, func(d *document, version int, at Range) { d.version = setting[int]{version, at} }),
		},
		{
			name: "model", summary: "The name of the model; or name: sentence. Said once. The settings beside it hold for the whole model.", standard: "none",
			example: "model: eShop", binding: named("the name of the model", func(d *document) (*Name, *Name) { return &d.model, &d.modelText }),
		},
		{
			name: "context", summary: "The name of the bounded context; or name: sentence.", standard: "one without a name",
			example: "context: Ordering", binding: named("the name of the bounded context", func(d *document) (*Name, *Name) { return &d.context, &d.contextText }),
		},
		{
			name: "language", summary: "The language of the names, as an ISO 639 code; a list when they are mixed.", standard: "en",
			example: "language: [pt, en]", binding: mentions("a language code", func(d *document) *[]Name { return &d.languages }),
		},
		{
			name: "level", summary: "How far the model is worked out, and so how much is asked of it.", standard: "big-picture while there are neither commands nor handlers, then process",
			example: "level: design", binding: word(levelWords, func(d *document, i int, at Range) { d.level = setting[Level]{Level(i), at} }),
		},
		{
			name: "dispatch", summary: "When raised events reach their handlers: at once, in the same transaction right before commit, or each in a transaction of its own after commit.", standard: "before-commit",
			example: "dispatch: after-commit", binding: word(dispatchWords, func(d *document, i int, at Range) { d.dispatch = setting[Dispatch]{Dispatch(i), at} }),
		},
		{
			name: "transaction", summary: "How many aggregates one transaction may change.", standard: "multi-aggregate",
			example: "transaction: single-aggregate", binding: word(transactionWords, func(d *document, i int, at Range) { d.transaction = setting[Transaction]{Transaction(i), at} }),
		},
		{
			name: "outbox", summary: "Whether integration events are stored in the transaction that publishes them, so that a crash loses none.", standard: "true",
			example: "outbox: false", binding: flag(func(d *document, outbox bool, at Range) { d.outbox = setting[bool]{outbox, at} }),
		},
		{
			name: "lint", summary: "What the team decided about the rules that check the model: beside model for all of it, otherwise for this context.", standard: "what each rule says of itself",
			example: "lint: {rules: {naming/event-past-tense: info}}", binding: lintSection(),
		},
		{
			name: "relations", summary: "How this context and others depend on each other.", standard: "none",
			example: "relations: [{upstream: Ordering, pattern: customer-supplier}]",
			binding: listed(formShape[Relation]{&relationForm}, readRelation, func(d *document) *[]*Relation { return &d.part.Relations }),
		},
		{
			name: "actors", summary: "People and roles.", standard: "none",
			example: "actors: [Shopper]", binding: elements(KindActor, &actorForm, func(d *document) *[]*Actor { return &d.part.Actors }),
		},
		{
			name: "externals", summary: "Systems outside the model.", standard: "none",
			example: "externals: [CardProvider]", binding: elements(KindExternal, &externalForm, func(d *document) *[]*External { return &d.part.Externals }),
		},
		{
			name: "commands", summary: "What someone wishes to happen.", standard: "none",
			example: "commands: {CreateOrder: {actor: Shopper, aggregate: Order, creates: true}}", binding: elements(KindCommand, &commandForm, func(d *document) *[]*Command { return &d.part.Commands }),
		},
		{
			name: "aggregates", summary: "What changes as a whole.", standard: "none",
			example: "aggregates: {Order: {id: orderId, state: {total: money}}}", binding: elements(KindAggregate, &aggregateForm, func(d *document) *[]*Aggregate { return &d.part.Aggregates }),
		},
		{
			name: "events", summary: "What happened.", standard: "none",
			example: "events: [OrderStarted, OrderShipped]", binding: elements(KindEvent, &eventForm, func(d *document) *[]*Event { return &d.part.Events }),
		},
		{
			name: "handlers", summary: "What handles commands and reacts to events.", standard: "none",
			example: "handlers: {CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}}", binding: elements(KindHandler, &handlerForm, func(d *document) *[]*Handler { return &d.part.Handlers }),
		},
		{
			name: "processes", summary: "Process managers.", standard: "none",
			example: "processes: {PaymentDeadline: {starts: PaymentRequested, correlates: orderId}}", binding: elements(KindProcess, &processForm, func(d *document) *[]*Process { return &d.part.Processes }),
		},
		{
			name: "readModels", summary: "What people look at.", standard: "none",
			example: "readModels: {OpenPayments: {key: orderId, data: {orderId: uuid}}}", binding: elements(KindReadModel, &readModelForm, func(d *document) *[]*ReadModel { return &d.part.ReadModels }),
		},
		{
			name: "channels", summary: "What integration events travel through.", standard: "each event has one of its own",
			example: "channels: {Orders: {order: fifo-per-key, key: orderId}}", binding: collected(&channelForm, newChannel, shortChannel, func(d *document) *[]*Channel { return &d.part.Channels }),
		},
		{
			name: "types", summary: "Value objects, enums and other names for types.", standard: "none",
			example: "types: {Status: Submitted | Paid, Address: {data: {city: string}}}", binding: collected(&dataTypeForm, newDataType, shortDataType, func(d *document) *[]*DataType { return &d.part.Types }),
		},
		{
			name: "glossary", summary: "The words of the ubiquitous language.", standard: "none",
			example: "glossary: {Order: What a shopper wants to buy.}", binding: collected(&termForm, newTerm, shortTerm, func(d *document) *[]*Term { return &d.part.Glossary }),
		},
		{
			name: "hotspots", summary: "Open questions.", standard: "none",
			example: "hotspots: [{at: OrderStarted, text: Who owns the card data?}]",
			binding: listed(eitherShape{[]shape{textShape{"a sentence"}, formShape[Hotspot]{&hotspotForm}}}, readHotspot, func(d *document) *[]*Hotspot { return &d.part.Hotspots }),
		},
		{
			name: "scenarios", summary: "Examples of what should happen.", standard: "none",
			example: "scenarios: {An order: {when: CreateOrder, then: [OrderStarted]}}", binding: elements(KindScenario, &scenarioForm, func(d *document) *[]*Scenario { return &d.part.Scenarios }),
		},
	},
}

func lintSection() binding[document] {
	return binding[document]{
		shape: formShape[Lint]{&lintForm},
		read: func(r *reader, node *yaml.Node, into *document) {
			into.lint = &Lint{At: r.rangeOf(node)}
			lintForm.read(r, node, into.lint)
		},
	}
}

// named binds a key to a name, or to one name with a sentence.
func named[T any](what string, field func(*T) (name, text *Name)) binding[T] {
	return binding[T]{
		shape: eitherShape{[]shape{textShape{what}, mapShape{"the name with a sentence", textShape{"a sentence"}}}},
		read: func(r *reader, node *yaml.Node, into *T) {
			name, text := field(into)
			r.listedElement(node, "name", func(read Name, body *yaml.Node) {
				*name, *text = read, r.text(body)
			})
		},
	}
}

// readDocument reads the root node of a document.
func (r *reader) readDocument(root *yaml.Node) *document {
	d := new(document)
	r.readSection(root, d)
	return d
}

// readSection reads a root node, of a document or of one of its sections,
// into a document.
func (r *reader) readSection(root *yaml.Node, d *document) {
	if at, word, ok := unspacedColon(root.Value); ok && root.Kind == yaml.ScalarNode {
		start := r.rangeOf(root).start + int32(at)
		r.report(Diagnostic{
			Rule:    "syntax/yaml",
			Message: "a space is missing behind the colon of " + quote(word),
			Hint:    "write " + quote(word+": …"),
			At:      r.source.Range(int(start), int(start)+1),
		})
		return
	}
	if !isNull(root) && root.Kind != yaml.MappingNode {
		r.wrongType(root, "begin with a key such as \"events:\"", "a document with keys such as context, commands and events")
		return
	}
	documentForm.read(r, root, d)
	if version := d.version; version.written() && version.value != LanguageVersion {
		r.report(Diagnostic{
			Rule:    "model/version",
			Message: "this storm reads version 1 of the language, not version " + strconv.Itoa(version.value),
			Hint:    "write storm: 1, or install a newer storm",
			At:      version.at,
		})
	}
}

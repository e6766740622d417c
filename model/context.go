package model

import "gopkg.in/yaml.v3"

// Context is a bounded context: a part of the model with a language of its
// own. It may be spread over several documents and files; its elements stand
// in the order of these.
type Context struct {
	Name         Name // empty when the documents name no context
	Description  Name
	Languages    []Name // of the names, as BCP 47 primary tags such as "en"; its own or the model's
	Level        Level
	LevelImplied bool // no document states the level; it follows from what the context has
	Dispatch     Dispatch
	Transaction  Transaction
	Outbox       bool // integration events are stored in the transaction that publishes them
	Relations    []*Relation
	Actors       []*Actor
	Externals    []*External
	Commands     []*Command
	Aggregates   []*Aggregate
	Events       []*Event
	Handlers     []*Handler
	Processes    []*Process
	ReadModels   []*ReadModel
	Channels     []*Channel
	Types        []*DataType
	Hotspots     []*Hotspot
	Glossary     []*Term
	Scenarios    []*Scenario
}

// Relation is how two bounded contexts depend on each other (a context map).
type Relation struct {
	At          Range
	Context     *Context // the one whose document says it
	Other       Name     // the other context
	OtherSide   Side     // what the other one is to this one
	With        *Context // the other context, nil when unresolved
	Patterns    []Name   // of the words in RelationPatterns
	Description Name
}

// Upstream returns the context that the other depends on, or nil when the
// relation has no direction or its other side is unresolved.
func (r *Relation) Upstream() *Context {
	switch r.OtherSide {
	case SideUpstream:
		return r.With
	case SideDownstream:
		return r.Context
	default:
		return nil
	}
}

// Side says what the other context of a relation is to the one that states it.
type Side uint8

// The sides.
const (
	SideUpstream   Side = iota // this one depends on the other
	SideDownstream             // the other depends on this one
	SidePartner                // both depend on each other
)

// Actor is a person or role that sends commands.
type Actor struct{ Element }

// External is a system outside the model that handlers call, that sends
// commands, or that raises events.
type External struct{ Element }

// Hotspot is an open question, a conflict or a risk.
type Hotspot struct {
	Context *Context
	Text    Name
	At      Name     // the element it hangs on, empty when it hangs on none
	Target  Declared // that element, nil when there is none or it is unresolved
}

// Term is a word of the ubiquitous language.
type Term struct {
	Context     *Context
	Name        Name
	Description Name
	Replaces    []Name // words the team agreed not to use any more
}

// RelationPatterns returns the words for the patterns of a context map (Evans,
// Domain-Driven Design, chapter 14; Vernon, Implementing Domain-Driven Design,
// chapter 3).
func RelationPatterns() []string {
	return []string{
		"anticorruption-layer", "conformist", "customer-supplier", "open-host-service",
		"partnership", "published-language", "shared-kernel",
	}
}

var actorForm = form[Actor]{
	noun:    "actor",
	summary: "A person or role that sends commands, looks at read models and is notified.",
	short:   "a sentence",
	keys:    []key[Actor]{described("Somebody who buys in the shop.", func(a *Actor) *Name { return &a.Description })},
}

var externalForm = form[External]{
	noun:    "external system",
	summary: "A system outside the model that handlers call, that sends commands, or that raises events.",
	short:   "a sentence",
	keys:    []key[External]{described("Takes the money from the card.", func(e *External) *Name { return &e.Description })},
}

var relationForm = form[Relation]{
	noun:    "relation",
	summary: "How this bounded context and another one depend on each other: one entry of a context map.",
	keys: []key[Relation]{
		{
			name: "upstream", summary: "The other context, when this one depends on it.", standard: "one of upstream, downstream and with is needed",
			example: "upstream: Ordering", binding: relatedTo(SideUpstream),
		},
		{
			name: "downstream", summary: "The other context, when it depends on this one.", standard: "one of upstream, downstream and with is needed",
			example: "downstream: Payment", binding: relatedTo(SideDownstream),
		},
		{
			name: "with", summary: "The other context, when both depend on each other.", standard: "one of upstream, downstream and with is needed",
			example: "with: Catalog", binding: relatedTo(SidePartner),
		},
		{
			name: "pattern", summary: "The pattern, or patterns, of the relation.", standard: "none",
			example: "pattern: [open-host-service, published-language]", binding: relationPatterns(),
		},
		described("Payment takes what Ordering publishes.", func(r *Relation) *Name { return &r.Description }),
	},
}

func relatedTo(side Side) binding[Relation] {
	return binding[Relation]{
		shape: textShape{"a bounded context"},
		read: func(r *reader, node *yaml.Node, into *Relation) {
			name, ok := r.name(node)
			switch {
			case !ok:
			case !into.Other.IsZero():
				r.report(Diagnostic{
					Rule:    "model/relation",
					Message: "the relation already has its other side, " + quote(into.Other.Text),
					Hint:    "write one entry under relations for each relation",
					At:      name.At,
					Related: []Related{{Message: "stated here", At: into.Other.At}},
				})
			default:
				into.Other, into.OtherSide = name, side
			}
		},
	}
}

func relationPatterns() binding[Relation] {
	return binding[Relation]{
		shape: manyShape{choiceShape{RelationPatterns()}},
		read: func(r *reader, node *yaml.Node, into *Relation) {
			r.items(node, func(item *yaml.Node) {
				if i, ok := r.option(item, RelationPatterns()); ok {
					into.Patterns = append(into.Patterns, Name{Text: RelationPatterns()[i], At: r.rangeOf(item)})
				}
			})
		},
	}
}

func readRelation(r *reader, node *yaml.Node) *Relation {
	relation := &Relation{At: r.rangeOf(node)}
	relationForm.read(r, node, relation)
	if node.Kind == yaml.MappingNode && relation.Other.IsZero() {
		r.report(Diagnostic{
			Rule:    "model/relation",
			Message: "the relation does not say which other context it is with",
			Hint:    "add upstream, downstream or with",
			At:      relation.At,
		})
	}
	return relation
}

var hotspotForm = form[Hotspot]{
	noun:    "hotspot",
	summary: "An open question, a conflict or a risk.",
	keys: []key[Hotspot]{
		{
			name: "text", summary: "What is open.", standard: "needed",
			example: "text: Who owns the card data?", binding: sentence(func(h *Hotspot) *Name { return &h.Text }),
		},
		{
			name: "at", summary: "The element it hangs on.", standard: "none: it concerns the whole context",
			example: "at: OrderStarted", binding: mention("an element", func(h *Hotspot) *Name { return &h.At }),
		},
	},
}

func readHotspot(r *reader, node *yaml.Node) *Hotspot {
	hotspot := new(Hotspot)
	if node.Kind == yaml.ScalarNode {
		hotspot.Text = r.text(node)
	} else {
		hotspotForm.read(r, node, hotspot)
	}
	return hotspot
}

var termForm = form[Term]{
	noun:    "glossary term",
	summary: "A word of the ubiquitous language.",
	short:   "a sentence",
	keys: []key[Term]{
		described("What a shopper wants to buy.", func(t *Term) *Name { return &t.Description }),
		{
			name: "replaces", summary: "Words the team agreed not to use any more.", standard: "none",
			example: "replaces: [Purchase, Sale]", binding: mentions("a word", func(t *Term) *[]Name { return &t.Replaces }),
		},
	},
}

func newTerm(name Name) *Term { return &Term{Name: name} }

func shortTerm(r *reader, term *Term, body *yaml.Node) { term.Description = r.text(body) }

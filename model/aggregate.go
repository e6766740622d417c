package model

import (
	"github.com/eventstorm/storm/model/value"
	"gopkg.in/yaml.v3"
)

// Aggregate is a cluster of objects that changes as a whole, through its root.
type Aggregate struct {
	Element
	Identity   Name        // the name of the field that identifies it, empty when not stated
	State      []*Field    // as declared, without an identity that only id: names
	Record     *value.Type // the record type of the state; the identity is always a field of it
	Reference  *value.Type // the type of a reference to it
	Members    []*Member
	Invariants []*Condition // over its state, checked after each change

	Commands []*Command // that act on it, in declared order
	Events   []*Event   // that are its own, in declared order
}

// Member is an entity inside an aggregate, reached only through the root.
type Member struct {
	Name        Name
	Description Name
	Aggregate   *Aggregate
	Identity    Name // the field that tells members apart, or empty
	Data        []*Field
	Record      *value.Type
}

// Condition is a guard or an invariant.
type Condition struct {
	That *Expression
	Else Name // the reason given when it does not hold; may be empty
}

// Reason returns why a command was rejected by the condition: its else text,
// or the condition itself in words.
func (c *Condition) Reason() string {
	if c.Else.Text != "" {
		return c.Else.Text
	}
	return "not " + c.That.Text
}

var aggregateForm = form[Aggregate]{
	noun:    "aggregate",
	summary: "A cluster of objects that changes as a whole, through its root.",
	otherWords: map[string]string{
		"data": "write state", "fields": "write state", "entities": "write members", "rules": "write invariants", "key": "write id",
		"events": "an event names its aggregate, under events", "commands": "a command names its aggregate, under commands",
	},
	short: "a sentence",
	keys: []key[Aggregate]{
		described("What a shopper wants to buy, and how far it is.", func(a *Aggregate) *Name { return &a.Description }),
		{
			name: "id", summary: "The field that identifies it; with its type when the state does not list it.", standard: "id",
			example: "id: orderId", binding: identity(func(a *Aggregate) (*Name, *[]*Field) { return &a.Identity, &a.State }),
		},
		{
			name: "state", summary: "What it remembers. It changes only through the sets of its events.", standard: "nothing but the identity",
			example: "state: {status: Submitted | Paid, total: money}", binding: fields(func(a *Aggregate) *[]*Field { return &a.State }),
		},
		{
			name: "members", summary: "Entities inside it, reached only through the root. Their names are types.", standard: "none",
			example: "members: {OrderItem: {data: {product: string, price: money}}}", binding: collected(&memberForm, newMember, shortMember, func(a *Aggregate) *[]*Member { return &a.Members }),
		},
		{
			name: "invariants", summary: "What holds after each change; a command that breaks one is rejected.", standard: "none",
			example: "invariants: [{that: state.total >= 0 USD, else: A total is never negative.}]", binding: conditions(func(a *Aggregate) *[]*Condition { return &a.Invariants }),
		},
	},
}

var memberForm = form[Member]{
	noun:    "member",
	summary: "An entity inside an aggregate.",
	short:   "a sentence",
	keys: []key[Member]{
		described("One product in the order.", func(m *Member) *Name { return &m.Description }),
		{
			name: "id", summary: "The field that tells the members apart.", standard: "none",
			example: "id: itemId", binding: identity(func(m *Member) (*Name, *[]*Field) { return &m.Identity, &m.Data }),
		},
		{
			name: "data", summary: "What it holds.", standard: "nothing",
			example: "data: {itemId: uuid, price: money}", binding: fields(func(m *Member) *[]*Field { return &m.Data }),
		},
	},
}

func newMember(name Name) *Member { return &Member{Name: name} }

func shortMember(r *reader, member *Member, body *yaml.Node) { member.Description = r.text(body) }

// identity binds a key to the name of a field, or to the field with its type,
// which then is the first of the fields.
func identity[T any](field func(*T) (*Name, *[]*Field)) binding[T] {
	return binding[T]{
		shape: eitherShape{[]shape{textShape{"the name of a field"}, mapShape{"the field with its type", typeShape{}}}},
		read: func(r *reader, node *yaml.Node, into *T) {
			name, data := field(into)
			if node.Kind != yaml.MappingNode {
				if read, ok := r.name(node); ok {
					*name = read
				}
				return
			}
			r.listedElement(node, "field", func(read Name, body *yaml.Node) {
				*name = read
				*data = append([]*Field{{Name: read, Written: r.typeText(body)}}, *data...)
			})
		},
	}
}

var conditionForm = form[Condition]{
	noun:    "condition",
	summary: "Something that must hold. Its short form is the expression alone.",
	keys: []key[Condition]{
		{
			name: "that", summary: "What must hold.", standard: "needed",
			example: "that: len(command.items) > 0", binding: condition(func(c *Condition) **Expression { return &c.That }),
		},
		{
			name: "else", summary: "The reason given when it does not hold.", standard: "the expression, negated",
			example: "else: An order needs at least one item.", binding: sentence(func(c *Condition) *Name { return &c.Else }),
		},
	},
}

// conditions binds a key to one condition or a list of them.
func conditions[T any](field func(*T) *[]*Condition) binding[T] {
	return listed(eitherShape{[]shape{textShape{"a condition (an expression)"}, formShape[Condition]{&conditionForm}}}, readCondition, field)
}

func readCondition(r *reader, node *yaml.Node) *Condition {
	condition := new(Condition)
	if node.Kind == yaml.ScalarNode {
		condition.That = r.expression(node)
	} else {
		conditionForm.read(r, node, condition)
	}
	if condition.That == nil {
		if node.Kind == yaml.MappingNode && !hasKeyOf(node, []string{"that"}) {
			r.report(Diagnostic{
				Rule:    "syntax/missing-key",
				Message: "the condition does not say what must hold",
				Hint:    "add that: with an expression",
				At:      r.rangeOf(node),
			})
		}
		return nil
	}
	return condition
}

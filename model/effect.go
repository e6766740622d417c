package model

import (
	"github.com/eventstorm/storm/model/expression"
	"github.com/eventstorm/storm/model/value"
	"gopkg.in/yaml.v3"
)

// Effect is one message that a handler or process sends on: an event raised
// or published, or a command sent.
type Effect struct {
	At      Range
	Message Name   // the name as written
	Event   *Event // what it names; both nil when unresolved
	Command *Command
	When    *Expression // only if this holds; nil: always
	Each    *Expression // once for each item of this list, which expressions call "item"; nil: once
	Data    []*Assignment
	Supply  []Supply // one for each field of the message, in declared order

	Scope *expression.Scope // the variables that its expressions and Supply see
}

// Record returns the record type of the message, or nil when unresolved.
func (e *Effect) Record() *value.Type {
	switch {
	case e.Event != nil:
		return e.Event.Record
	case e.Command != nil:
		return e.Command.Record
	default:
		return nil
	}
}

// Supply says where one field of a message comes from: exactly one of Input
// and Path is set, or neither when nothing supplies the field.
type Supply struct {
	Field *Field
	Input *Input   // given in the long form
	Path  []string // by name: the variable, then its field; a variable alone for a reference to the aggregate itself
}

// Missing reports whether nothing supplies the field though it needs a value.
func (s Supply) Missing() bool {
	return s.Input == nil && s.Path == nil && !s.Field.Type.Optional
}

// The words by which the long form of an effect names its message.
const (
	eventWord   = "event"
	commandWord = "command"
)

var raisedForm = effectForm(eventWord)

var sentForm = effectForm(commandWord)

func effectForm(word string) form[Effect] {
	article := map[string]string{eventWord: "an event", commandWord: "a command"}[word]
	example := map[string]string{eventWord: "event: OrderStarted", commandWord: "command: VerifyBuyer"}[word]
	return form[Effect]{
		noun:    "effect with " + article,
		summary: "A message sent on: " + article + ". Its short form is the name alone.",
		keys: []key[Effect]{
			{
				name: word, summary: "Which one.", standard: "needed",
				example: example, binding: mention(article, func(e *Effect) *Name { return &e.Message }),
			},
			{
				name: "when", summary: "Only if this holds.", standard: "always",
				example: "when: command.total > 0 USD", binding: condition(func(e *Effect) **Expression { return &e.When }),
			},
			{
				name: "each", summary: "Once for each item of this list, which expressions then see as item.", standard: "once",
				example: "each: command.items", binding: computed("a list", func(e *Effect) **Expression { return &e.Each }),
			},
			{
				name: "data", summary: "Values for fields that do not come by name.", standard: "every field comes by name",
				example: "data: {total: \"=sum(command.items, .price)\"}", binding: assigned("fields with their values", func(e *Effect) *[]*Assignment { return &e.Data }),
			},
		},
	}
}

func effectShape(word string) shape {
	if word == commandWord {
		return eitherShape{[]shape{messageShape{"a command, one with values as {Command: {field: value}}", sentForm.keyNames()}, formShape[Effect]{&sentForm}}}
	}
	return eitherShape{[]shape{messageShape{"an event, one with values as {Event: {field: value}}", raisedForm.keyNames()}, formShape[Effect]{&raisedForm}}}
}

// eventEffects binds a key to events that are raised or published.
func eventEffects[T any](field func(*T) *[]*Effect) binding[T] {
	return effects(eventWord, field)
}

// commandEffects binds a key to commands that are sent.
func commandEffects[T any](field func(*T) *[]*Effect) binding[T] {
	return effects(commandWord, field)
}

func effects[T any](word string, field func(*T) *[]*Effect) binding[T] {
	read := func(r *reader, node *yaml.Node) *Effect { return readEffect(r, node, word) }
	return listed(effectShape(word), read, field)
}

func readEffect(r *reader, node *yaml.Node, word string) *Effect {
	effect := &Effect{At: r.rangeOf(node)}
	switch {
	case node.Kind == yaml.ScalarNode:
		effect.Message, _ = r.name(node)
	case len(node.Content) == 2 && !hasKeyOf(node, sentForm.keyNames()) && !hasKeyOf(node, raisedForm.keyNames()):
		r.listedElement(node, word, func(name Name, body *yaml.Node) {
			effect.Message, effect.Data = name, r.assignments(body)
		})
		return effect
	case word == commandWord:
		sentForm.read(r, node, effect)
	default:
		raisedForm.read(r, node, effect)
	}
	if effect.Message.IsZero() {
		if node.Kind == yaml.MappingNode {
			r.report(Diagnostic{
				Rule:    "syntax/missing-key",
				Message: "this does not name " + article(word),
				Hint:    "add " + word + ": and its name",
				At:      effect.At,
			})
		}
		return nil
	}
	return effect
}

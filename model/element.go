package model

// Kind is a sort of element.
type Kind uint8

// The kinds of element, in the order in which a context lists them.
const (
	KindActor Kind = iota
	KindExternal
	KindCommand
	KindAggregate
	KindEvent
	KindHandler
	KindProcess
	KindReadModel
	KindType
	KindScenario
)

var kindNames = [...]string{
	KindActor:     "actor",
	KindExternal:  "external system",
	KindCommand:   "command",
	KindAggregate: "aggregate",
	KindEvent:     "event",
	KindHandler:   "handler",
	KindProcess:   "process",
	KindReadModel: "read model",
	KindType:      "type",
	KindScenario:  "scenario",
}

// String returns the word a person uses: "read model", "external system".
func (k Kind) String() string { return kindNames[k] }

// Element is what every element of a model has: it is embedded in Command,
// Event and the others.
type Element struct {
	Kind        Kind
	Name        Name
	Description Name     // a sentence, or nothing
	Context     *Context // the bounded context it belongs to, never nil
	Index       int      // its place in what Model.Elements returns
}

// Declared is an element of a model: *Command, *Event and so on.
type Declared interface {
	// Declaration returns what all elements have. It is never nil.
	Declaration() *Element
}

// Declaration returns e itself; by embedding, every element is Declared.
func (e *Element) Declaration() *Element { return e }

// QualifiedName returns the name by which other contexts mention the element,
// such as "Ordering.OrderStarted"; the bare name in an unnamed context.
func (e *Element) QualifiedName() string {
	if e.Context == nil || e.Context.Name.Text == "" {
		return e.Name.Text
	}
	return e.Context.Name.Text + "." + e.Name.Text
}

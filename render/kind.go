package render

import "slices"

// Kind is a sort of sticky note.
type Kind uint8

// The kinds of note, in the order in which a legend lists them.
const (
	KindActor Kind = iota
	KindCommand
	KindAggregate
	KindEvent
	KindIntegrationEvent
	KindPolicy
	KindProcess
	KindTimer
	KindReadModel
	KindExternal
	KindHotspot
	KindContext
	KindState
	kindCount
)

var kindWords = [kindCount]string{
	KindActor:            "actor",
	KindCommand:          "command",
	KindAggregate:        "aggregate",
	KindEvent:            "event",
	KindIntegrationEvent: "integration event",
	KindPolicy:           "policy",
	KindProcess:          "process",
	KindTimer:            "timer",
	KindReadModel:        "read model",
	KindExternal:         "external system",
	KindHotspot:          "hotspot",
	KindContext:          "bounded context",
	KindState:            "state",
}

// KindNamed returns the kind of a word as String or a style sheet writes it,
// such as "read model" or "read-model", and whether there is one.
func KindNamed(word string) (Kind, bool) {
	for kind := range kindCount {
		if word == kindWords[kind] || word == kindClasses[kind] {
			return kind, true
		}
	}
	return 0, false
}

// KindNames returns the words for all kinds as they are written on a command
// line: "read-model".
func KindNames() []string { return slices.Clone(kindClasses[:]) }

// String returns the word a person uses: "read model", "external system".
func (k Kind) String() string { return kindWords[k] }

// EdgeKind is a sort of line between notes.
type EdgeKind uint8

// The kinds of line, in the order in which a legend lists them.
const (
	EdgeFlow         EdgeKind = iota // one thing leads to another
	EdgeAsynchronous                 // so it does, later and elsewhere: over a bus
	EdgeInformation                  // fills or informs: read models
	EdgeCompensation                 // happens only when something failed for good
	EdgeAttachment                   // a note stuck on another: hotspots
	EdgeRelation                     // how two bounded contexts depend on each other
	edgeKindCount
)

var edgeKindWords = [edgeKindCount]string{
	EdgeFlow:         "leads to",
	EdgeAsynchronous: "asynchronously, over a bus",
	EdgeInformation:  "informs",
	EdgeCompensation: "compensates a failure",
	EdgeAttachment:   "concerns",
	EdgeRelation:     "relation, upstream (U) to downstream (D)",
}

// String returns what the line says between two notes: "leads to".
func (k EdgeKind) String() string { return edgeKindWords[k] }

package sticky

import "github.com/eventstorm/storm/model"

// Sort is a sort of sticky note.
type Sort uint8

// The sorts, in the order in which a legend lists them.
const (
	Actor Sort = iota
	Command
	Aggregate
	Event
	IntegrationEvent
	Policy
	Process
	ReadModel
	External
	Hotspot
	Handler  // of a command; it has no note of its own on the board
	DataType // nor has a type
	Scenario // nor has a scenario
	Term     // nor has a term of the glossary
	sortCount
)

// A look is how a sort is told without and with colour.
type look struct {
	word string
	sign string // one column
}

var looks = [sortCount]look{
	Actor:            {"actor", "☺"},
	Command:          {"command", "▸"},
	Aggregate:        {"aggregate", "■"},
	Event:            {"event", "●"},
	IntegrationEvent: {"integration event", "◉"},
	Policy:           {"policy", "◆"},
	Process:          {"process", "◇"},
	ReadModel:        {"read model", "▤"},
	External:         {"external system", "□"},
	Hotspot:          {"hotspot", "!"},
	Handler:          {"command handler", "»"},
	DataType:         {"type", "τ"},
	Scenario:         {"scenario", "▷"},
	Term:             {"term", "§"},
}

// String returns the word a person uses: "read model", "integration event".
func (s Sort) String() string { return looks[s].word }

// Sign returns a sign of one column that tells the sort without colour.
func (s Sort) Sign() string { return looks[s].sign }

// Legend returns the sorts that have notes on a board.
func Legend() []Sort {
	return []Sort{Actor, Command, Aggregate, Event, IntegrationEvent, Policy, Process, ReadModel, External, Hotspot}
}

// SortOf returns the sort of an element.
func SortOf(element model.Declared) Sort {
	switch element := element.(type) {
	case *model.Event:
		if element.EventKind == model.EventIntegration {
			return IntegrationEvent
		}
		return Event
	case *model.Handler:
		if element.Command != nil {
			return Handler
		}
		return Policy
	default:
		return sortOfKind(element.Declaration().Kind)
	}
}

func sortOfKind(kind model.Kind) Sort {
	switch kind {
	case model.KindActor:
		return Actor
	case model.KindExternal:
		return External
	case model.KindCommand:
		return Command
	case model.KindAggregate:
		return Aggregate
	case model.KindProcess:
		return Process
	case model.KindReadModel:
		return ReadModel
	case model.KindType:
		return DataType
	default:
		return Scenario
	}
}

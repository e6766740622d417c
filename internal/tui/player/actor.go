package player

import (
	"strings"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/runtime/trace"
)

// Names finds the elements that facts name.
type Names map[name]model.Declared

type name struct {
	kind      model.Kind
	qualified string
}

// NewNames reads a model through.
func NewNames(m *model.Model) Names {
	names := Names{}
	for _, element := range m.Elements() {
		declaration := element.Declaration()
		names[name{declaration.Kind, declaration.QualifiedName()}] = element
	}
	return names
}

func (n Names) find(qualified string, kinds ...model.Kind) model.Declared {
	for _, kind := range kinds {
		if element := n[name{kind, qualified}]; element != nil {
			return element
		}
	}
	return nil
}

// Acting returns the element that acts in a fact; nil when none does, as in a
// commit.
func (n Names) Acting(fact trace.Fact) model.Declared {
	switch fact := fact.(type) {
	case *trace.CommandReceived:
		return n.command(fact.Command)
	case *trace.CommandDeferred:
		return n.command(fact.Command)
	case *trace.CommandRejected:
		return n.command(fact.Command)
	case *trace.CommandUnhandled:
		return n.command(fact.Command)
	case *trace.CompensationSent:
		return n.command(fact.Command)
	case *trace.EventRaised:
		return n.event(fact.Event)
	case *trace.EventReceived:
		return n.event(fact.Event)
	case *trace.EventGiven:
		return n.event(fact.Event)
	case *trace.IntegrationEventStored:
		return n.event(fact.Event)
	case *trace.IntegrationEventPublished:
		return n.event(fact.Event)
	default:
		return n.reacting(fact)
	}
}

func (n Names) reacting(fact trace.Fact) model.Declared {
	switch fact := fact.(type) {
	case *trace.HandlerStarted:
		return n.handler(fact.Handler)
	case *trace.HandlerSkipped:
		return n.handler(fact.Handler)
	case *trace.HandlerFailed:
		return n.handler(fact.Handler)
	case *trace.RetryScheduled:
		return n.handler(fact.Delivery.Receiver)
	case *trace.DeadLettered:
		return n.handler(fact.Handler)
	case *trace.StateChanged:
		return n.find(fact.Instance.Aggregate, model.KindAggregate)
	case *trace.ReadModelChanged:
		return n.find(fact.ReadModel, model.KindReadModel)
	case *trace.ExternalCalled:
		return n.find(fact.External, model.KindExternal)
	case *trace.Notified:
		return n.find(fact.Actor, model.KindActor)
	case *trace.ProcessStarted:
		return n.process(fact.Process)
	case *trace.ProcessChanged:
		return n.process(fact.Process)
	case *trace.ProcessEnded:
		return n.process(fact.Process)
	case *trace.TimerSet:
		return n.owner(fact.Owner)
	case *trace.TimerFired:
		return n.owner(fact.Owner)
	case *trace.TimerCancelled:
		return n.owner(fact.Owner)
	default:
		return nil
	}
}

func (n Names) command(qualified string) model.Declared {
	return n.find(qualified, model.KindCommand)
}

func (n Names) event(qualified string) model.Declared { return n.find(qualified, model.KindEvent) }

func (n Names) process(qualified string) model.Declared {
	return n.find(qualified, model.KindProcess)
}

func (n Names) handler(qualified string) model.Declared {
	return n.find(qualified, model.KindHandler, model.KindProcess, model.KindCommand)
}

// owner finds the process of "Process/correlation".
func (n Names) owner(owner string) model.Declared {
	for i := len(owner) - 1; i > 0; i-- {
		if owner[i] == '/' {
			if process := n.process(owner[:i]); process != nil {
				return process
			}
		}
	}
	return n.process(owner)
}

// instanceOf returns the aggregate that a fact is about, if one is.
func instanceOf(fact trace.Fact) trace.Instance {
	switch fact := fact.(type) {
	case *trace.CommandReceived:
		return fact.Target
	case *trace.CommandDeferred:
		return fact.Target
	case *trace.EventRaised:
		return fact.Instance
	case *trace.EventGiven:
		return fact.Instance
	case *trace.StateChanged:
		return fact.Instance
	default:
		return trace.Instance{}
	}
}

// short drops the context of the scenario from a qualified name.
func short(qualified, context string) string {
	if context == "" {
		return qualified
	}
	return strings.TrimPrefix(qualified, context+".")
}

// Handler returns the handler of a command or event with a qualified name, or
// nil.
func (n Names) Handler(qualified string) model.Declared { return n.find(qualified, model.KindHandler) }

package traceformat

import (
	"github.com/eventstorm/storm/model/value"
	"github.com/eventstorm/storm/runtime/trace"
)

// spanEvent returns a fact as an event of a span. What happened in the domain
// has its own name there, all else that of the fact.
func spanEvent(step *trace.Step, at unixNano) otlpEvent {
	made := otlpEvent{Time: at, Name: step.Fact.Name()}
	made.Attributes = []otlpAttribute{
		textAttribute("storm.fact", step.Fact.Name()),
		textAttribute("storm.sentence", step.Fact.Sentence()),
		intAttribute("storm.step", step.Seq),
	}
	var data value.Value
	switch fact := step.Fact.(type) {
	case *trace.EventRaised:
		made.Name, data = fact.Event, fact.Data
	case *trace.EventReceived:
		made.Name, data = fact.Event, fact.Data
	case *trace.EventGiven:
		made.Name, data = fact.Event, fact.Data
	case *trace.IntegrationEventStored:
		data = fact.Data
	case *trace.IntegrationEventPublished:
		made.Name, data = fact.Event, fact.Data
	}
	made.Attributes = append(made.Attributes, dataAttributes(data)...)
	return made
}

// dataAttributes returns the data of a message as JSON, nothing when there
// are none.
func dataAttributes(data value.Value) []otlpAttribute {
	if data.IsNull() || data.Kind() == value.Record && data.Len() == 0 {
		return nil
	}
	text, err := data.MarshalJSON()
	if err != nil {
		return nil
	}
	return []otlpAttribute{textAttribute("storm.data", string(text))}
}

package cli

import (
	"slices"

	"github.com/eventstorm/storm/internal/adhoc"
	"github.com/eventstorm/storm/internal/play"
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/value"
	"github.com/eventstorm/storm/runtime/trace"
)

// completeSend returns "; with all its data: " and a --send that gives the
// message of a step all its data, when data are missing. It is empty when
// nothing is, or no data are known that the model takes.
func completeSend(m *model.Model, context *model.Context, text string, errors []model.Diagnostic) string {
	if !slices.ContainsFunc(errors, func(d model.Diagnostic) bool { return d.Rule == "type/missing-field" }) {
		return ""
	}
	name := adhoc.Name(text)
	data := sampleData(m, context, name)
	if data.Kind() != value.Record {
		return ""
	}
	whole := name + " " + play.Flow(data)
	_, _, diagnostics := adhoc.Load(m, []adhoc.Part{adhoc.Step("--send", whole, context)})
	if len(onlyErrors(diagnostics)) > 0 {
		return ""
	}
	return "; with all its data: --send " + shellWord(whole)
}

// sampleData returns data for a command or an event that comes in; null for
// anything else.
func sampleData(m *model.Model, context *model.Context, name string) value.Value {
	samples, empty := play.NewSamples(m), new(trace.Snapshot)
	for _, command := range context.Commands {
		if name == command.Name.Text || name == command.QualifiedName() {
			return samples.Command(command, "", empty)
		}
	}
	for _, event := range context.Events {
		if name == event.Name.Text || name == event.QualifiedName() {
			return samples.Event(event, empty)
		}
	}
	return value.Null()
}

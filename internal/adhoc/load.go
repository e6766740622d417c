package adhoc

import (
	"fmt"
	"slices"

	"github.com/eventstorm/storm/model"
)

// Load loads a model, which has no errors, once more together with parts of
// scenarios. It returns the model, which has no further scenario, and for each
// part a scenario that holds nothing else. The diagnostics are those of the
// parts, with places in the arguments; if there are any errors among them the
// scenarios are not to be run.
func Load(m *model.Model, parts []Part) (*model.Model, []*model.Scenario, []model.Diagnostic) {
	documents := make([]*document, len(parts))
	names := make([]string, len(parts))
	sources := slices.Clone(m.Sources)
	for i, part := range parts {
		names[i] = freeName(part.Context, i)
		documents[i] = newDocument(part, names[i])
		sources = append(sources, documents[i].source)
	}
	loaded, all := model.LoadSources(sources)
	var diagnostics []model.Diagnostic
	for _, diagnostic := range all {
		for _, document := range documents {
			if diagnostic.At.Source() == document.source {
				diagnostics = append(diagnostics, document.diagnostic(diagnostic))
			}
		}
	}
	loaded.Sources = loaded.Sources[:len(m.Sources)]
	scenarios := make([]*model.Scenario, len(parts))
	for i, part := range parts {
		scenarios[i] = take(loaded.Context(part.Context.Name.Text), names[i])
		documents[i].scenario(scenarios[i])
	}
	return loaded, scenarios, diagnostics
}

// freeName returns a name that no scenario of the context has.
func freeName(context *model.Context, number int) string {
	name := fmt.Sprintf("command line %d", number+1)
	for slices.ContainsFunc(context.Scenarios, func(s *model.Scenario) bool { return s.Name.Text == name }) {
		name += "'"
	}
	return name
}

// take removes a scenario from its context. It returns an empty one if a
// syntax error has swallowed it.
func take(context *model.Context, name string) *model.Scenario {
	at := slices.IndexFunc(context.Scenarios, func(s *model.Scenario) bool { return s.Name.Text == name })
	if at < 0 {
		return &model.Scenario{Element: model.Element{Kind: model.KindScenario, Context: context}}
	}
	taken := context.Scenarios[at]
	context.Scenarios = slices.Delete(context.Scenarios, at, at+1)
	return taken
}

// diagnostic moves the places of a diagnostic to the argument.
func (d *document) diagnostic(of model.Diagnostic) model.Diagnostic {
	of.At = d.typed(of.At)
	of.Related = slices.Clone(of.Related)
	for i := range of.Related {
		of.Related[i].At = d.typed(of.Related[i].At)
	}
	return of
}

// scenario moves the places of a scenario to the argument.
func (d *document) scenario(of *model.Scenario) {
	of.Name.At = d.argument.Range(0, len(d.argument.Content))
	d.steps(of.When)
	for _, fault := range of.Faults {
		fault.At, fault.Where.At = d.typed(fault.At), d.typed(fault.Where.At)
	}
}

func (d *document) steps(of []*model.Step) {
	for _, step := range of {
		step.At, step.Name.At = d.typed(step.At), d.typed(step.Name.At)
		d.assignments(step.Data)
		d.steps(step.Together)
	}
}

func (d *document) assignments(of []*model.Assignment) {
	for _, each := range of {
		each.Field.At = d.typed(each.Field.At)
		d.input(each.Value)
	}
}

func (d *document) input(of *model.Input) {
	of.At = d.typed(of.At)
	if of.Expression != nil {
		of.Expression.At = d.typed(of.Expression.At)
	}
	for _, item := range of.Items {
		d.input(item)
	}
	d.assignments(of.Fields)
}

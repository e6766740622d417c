package play

import (
	"context"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/value"
	"github.com/eventstorm/storm/runtime"
	"github.com/eventstorm/storm/runtime/trace"
)

// An account is a play as a scenario tells it.
type account struct {
	name    string
	opening Opening
	steps   []*model.Step
	home    *model.Context
	trace   *trace.Trace // as the model itself runs it, settled
}

// account runs the play to its end, as a scenario of the model will be run.
func (s *Stage) account(ctx context.Context, take *Take, name string) (*account, error) {
	steps := take.Steps()
	opening := take.Opening
	opening.Dispatch = nil // a scenario has no mode of its own
	t, err := s.plain.Run(ctx, s.scenario(opening, steps), runtime.Options{})
	if err != nil {
		return nil, err
	}
	return &account{name: name, opening: opening, steps: steps, home: s.home(opening, steps), trace: &t}, nil
}

// text writes the scenario, indented by columns and with so much for each
// level below.
func (a *account) text(indent int, expecting detail) []string {
	b := &block{}
	b.add(indent, scalar(a.name)+":")
	indent += 2
	a.given(b, indent)
	b.add(indent, "when:")
	for _, step := range a.steps {
		a.step(b, indent+2, step)
	}
	if len(a.opening.Faults) > 0 {
		b.add(indent, "faults:")
		for _, fault := range a.opening.Faults {
			key, word := faultWords(fault)
			b.add(indent+2, "- {at: "+scalar(a.nameOf(fault.Target))+", "+key+": "+word+"}")
		}
	}
	a.then(b, indent, expecting)
	return b.lines
}

// nameOf returns the name by which the scenario mentions an element.
func (a *account) nameOf(element model.Declared) string {
	declaration := element.Declaration()
	if declaration.Context == a.home {
		return declaration.Name.Text
	}
	return declaration.QualifiedName()
}

func (a *account) given(b *block, indent int) {
	if a.opening.From == nil || !hasGiven(a.opening.From) {
		return
	}
	given := &a.opening.From.Given
	b.add(indent, "given:")
	if len(given.Events) > 0 {
		b.add(indent+2, "events:")
		for _, each := range given.Events {
			b.fields(indent+4, "- "+scalar(each.Name.Text), each.Data)
		}
	}
	if len(given.States) > 0 {
		b.add(indent+2, "state:")
		for _, each := range given.States {
			if each.Absent {
				b.add(indent+4, scalar(each.Name.Text)+": null")
				continue
			}
			b.fields(indent+4, scalar(each.Name.Text), each.Data)
		}
	}
	if len(given.ReadModels) > 0 {
		b.add(indent+2, "readModels:")
		for _, each := range given.ReadModels {
			b.add(indent+4, scalar(each.Name.Text)+":")
			for _, row := range each.Rows {
				b.add(indent+6, "- "+flowFields(row))
			}
		}
	}
}

func (a *account) step(b *block, indent int, step *model.Step) {
	switch {
	case step.Command != nil:
		b.fields(indent, "- "+scalar(a.nameOf(step.Command)), step.Data)
	case step.Event != nil:
		b.fields(indent, "- "+scalar(a.nameOf(step.Event)), step.Data)
	case step.Timer != nil:
		name := step.Timer.Name.Text
		if context := step.Timer.Process.Context; context != a.home && context.Name.Text != "" {
			name = context.Name.Text + "." + name
		}
		b.add(indent, "- timer: "+scalar(name))
	case len(step.Together) > 0:
		b.add(indent, "- together:")
		for _, each := range step.Together {
			a.step(b, indent+4, each)
		}
	case step.Reconcile != nil:
		b.add(indent, "- reconcile: "+scalar(step.Reconcile.Name.Text))
	case step.Wait > 0:
		b.add(indent, "- wait: "+value.NewDuration(step.Wait).String())
	}
}

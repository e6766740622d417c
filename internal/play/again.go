package play

import (
	"context"

	"github.com/eventstorm/storm/model"
)

// Again returns the element of a model that has the sort and the name of an
// element of another one, as it was before its files changed; nil when there
// is none.
func Again(m *model.Model, element model.Declared) model.Declared {
	declaration := element.Declaration()
	context := m.Context(declaration.Context.Name.Text)
	if context == nil {
		return nil
	}
	for _, each := range context.Elements() {
		if other := each.Declaration(); other.Kind == declaration.Kind && other.Name.Text == declaration.Name.Text {
			return each
		}
	}
	return nil
}

// OpeningIn returns the opening in another model, without what that does not
// have.
func OpeningIn(m *model.Model, opening Opening) Opening {
	made := Opening{Dispatch: opening.Dispatch}
	if opening.From != nil {
		made.From, _ = Again(m, opening.From).(*model.Scenario)
	}
	for _, fault := range opening.Faults {
		if target := Again(m, fault.Target); target != nil {
			moved := *fault
			moved.Target = target
			made.Faults = append(made.Faults, &moved)
		}
	}
	return made
}

// StepsIn returns the steps in another model, up to the first that it does not
// have any more.
func StepsIn(m *model.Model, steps []*model.Step) []*model.Step {
	var made []*model.Step
	for _, step := range steps {
		moved := *step
		found := true
		switch {
		case step.Command != nil:
			moved.Command, found = Again(m, step.Command).(*model.Command)
		case step.Event != nil:
			moved.Event, found = Again(m, step.Event).(*model.Event)
		case step.Timer != nil:
			moved.Timer = timerIn(m, step.Timer)
			found = moved.Timer != nil
		case len(step.Together) > 0:
			moved.Together = StepsIn(m, step.Together)
			found = len(moved.Together) == len(step.Together)
		case step.Reconcile != nil:
			moved.Reconcile = m.Context(step.Reconcile.Name.Text)
			found = moved.Reconcile != nil
		}
		if !found {
			return made
		}
		made = append(made, &moved)
	}
	return made
}

func timerIn(m *model.Model, timer *model.Timer) *model.Timer {
	process, is := Again(m, timer.Process).(*model.Process)
	if !is {
		return nil
	}
	for _, each := range process.Timers {
		if each.Name.Text == timer.Name.Text {
			return each
		}
	}
	return nil
}

// Again does all of a tree in another model, as far as that still has it. The
// error is that of the context.
func (s *Stage) Again(ctx context.Context, tree Tree) (Tree, error) {
	var made Tree
	for _, opening := range tree.Openings {
		for _, leaf := range opening.leaves() {
			take, err := s.Replay(ctx, OpeningIn(s.Model, leaf.Opening), StepsIn(s.Model, leaf.Steps()))
			if err != nil {
				return made, err
			}
			made.Add(take)
		}
	}
	if tree.Now == nil {
		return made, nil
	}
	now, err := s.Replay(ctx, OpeningIn(s.Model, tree.Now.Opening), StepsIn(s.Model, tree.Now.Steps()))
	if err == nil {
		made.Add(now)
	}
	return made, err
}

// leaves returns the ends of all branches.
func (t *Take) leaves() []*Take {
	if len(t.Children) == 0 {
		return []*Take{t}
	}
	var all []*Take
	for _, child := range t.Children {
		all = append(all, child.leaves()...)
	}
	return all
}

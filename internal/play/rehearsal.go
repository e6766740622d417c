package play

import (
	"context"
	"regexp"
	"slices"
	"sync"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/runtime"
	"github.com/eventstorm/storm/runtime/trace"
)

// rehearsal tries what could be done next, without doing it.
type rehearsal struct {
	stage  *Stage
	ctx    context.Context
	runner Runner
	take   *Take
	steps  []*model.Step
	now    *trace.Snapshot
}

func (r *rehearsal) command(command *model.Command) (Choice, error) {
	choice := Choice{Command: command, Known: len(command.Actors) == 0 && len(command.Senders) > 0}
	if len(command.Handlers) == 0 {
		choice.Reason = "no handler handles it yet"
		return choice, nil
	}
	if command.Aggregate == nil || command.Creates {
		reason, err := r.try(command, "")
		choice.Reason = reason
		return choice, err
	}
	identities := Identities(r.now, command.Aggregate)
	if len(identities) == 0 {
		choice.Reason = "there is no " + command.Aggregate.Name.Text + " yet"
		return choice, nil
	}
	first := ""
	for _, identity := range identities[:min(len(identities), mostInstances)] {
		reason, err := r.try(command, identity)
		if err != nil {
			return choice, err
		}
		if reason == "" {
			choice.Identities = append(choice.Identities, identity)
		} else if first == "" {
			first = reason
		}
	}
	if len(choice.Identities) == 0 {
		choice.Reason = first
	}
	return choice, nil
}

// try returns why a command would be rejected whatever its data are; empty if
// it might succeed.
func (r *rehearsal) try(command *model.Command, identity string) (string, error) {
	data := r.stage.samples.Command(command, identity, r.now)
	steps := append(slices.Clip(r.steps), SendCommand(command, data))
	tried, err := r.runner.Run(r.ctx, r.stage.scenario(r.take.Opening, steps), runtime.Options{Unsettled: true, StepBudget: lookAhead})
	if err != nil {
		return "", err
	}
	for i := min(len(r.take.Trace.Steps), len(tried.Steps)); i < len(tried.Steps); i++ {
		rejected, is := tried.Steps[i].Fact.(*trace.CommandRejected)
		if is && rejected.Command == command.QualifiedName() && !r.stage.guards[rejected.Place] {
			return rejected.Reason, nil
		}
	}
	return "", nil
}

// Identities returns the aggregates of a sort that exist, the latest first.
func Identities(now *trace.Snapshot, aggregate *model.Aggregate) []string {
	var all []string
	for _, each := range now.Aggregates {
		if each.Instance.Aggregate == aggregate.QualifiedName() {
			all = append(all, each.Instance.Identity)
		}
	}
	slices.Reverse(all)
	return all
}

// onCommand finds the variable of the command in an expression.
var onCommand = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`\bcommand\b`) })

// guardsOnCommands returns the conditions that other data may fulfil: guards
// that look at the command, and invariants, which see what it changed.
func guardsOnCommands(m *model.Model) map[trace.Place]bool {
	guards := map[trace.Place]bool{}
	note := func(condition *model.Condition) {
		at := condition.That.At
		guards[trace.Place{
			File: at.File(), Line: at.Start().Line, Column: at.Start().Column, EndLine: at.End().Line, EndColumn: at.End().Column,
		}] = true
	}
	for _, context := range m.Contexts {
		for _, aggregate := range context.Aggregates {
			for _, invariant := range aggregate.Invariants {
				note(invariant)
			}
		}
		for _, handler := range context.Handlers {
			for _, guard := range handler.Requires {
				if onCommand().MatchString(guard.That.Text) {
					note(guard)
				}
			}
		}
	}
	return guards
}

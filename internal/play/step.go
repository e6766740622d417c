package play

import (
	"strings"
	"time"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/value"
)

// The words of steps that are no message.
const (
	timerWord     = "timer"
	waitWord      = "wait"
	reconcileWord = "reconcile"
)

// SendCommand returns the step that sends a command with its data.
func SendCommand(command *model.Command, data value.Value) *model.Step {
	return &model.Step{Name: command.Name, Command: command, Data: assignments(data)}
}

// ReceiveEvent returns the step in which an event comes in.
func ReceiveEvent(event *model.Event, data value.Value) *model.Step {
	return &model.Step{Name: event.Name, Event: event, Data: assignments(data)}
}

// FireTimer returns the step that waits until a timer is due.
func FireTimer(timer *model.Timer) *model.Step {
	return &model.Step{Name: model.Name{Text: timerWord}, Timer: timer}
}

// Wait returns the step that lets time pass.
func Wait(length time.Duration) *model.Step {
	return &model.Step{Name: model.Name{Text: waitWord}, Wait: length}
}

// Reconcile returns the step in which a batch looks for what was lost in a
// context.
func Reconcile(context *model.Context) *model.Step {
	return &model.Step{Name: model.Name{Text: reconcileWord}, Reconcile: context}
}

// assignments returns the fields of a record that have a value.
func assignments(record value.Value) []*model.Assignment {
	if record.Kind() != value.Record {
		return nil
	}
	var all []*model.Assignment
	for i, field := range record.Shape().Fields {
		if v := record.Fields()[i]; !v.IsNull() {
			all = append(all, &model.Assignment{Field: model.Name{Text: field.Name}, Value: &model.Input{Literal: v, Type: field.Type}})
		}
	}
	return all
}

// StepText tells a step in a few words, such as "PayOrder o-1" or "wait 2h".
func StepText(step *model.Step) string {
	switch {
	case step.Command != nil:
		return step.Command.Name.Text + about(step)
	case step.Event != nil:
		return step.Event.Name.Text + about(step)
	case step.Timer != nil:
		return timerWord + " " + step.Timer.Name.Text
	case len(step.Together) > 0:
		texts := make([]string, len(step.Together))
		for i, each := range step.Together {
			texts[i] = StepText(each)
		}
		return strings.Join(texts, " and ")
	case step.Reconcile != nil:
		return reconcileWord + " " + step.Reconcile.Name.Text
	case step.Wait > 0:
		return waitWord + " " + value.NewDuration(step.Wait).String()
	default:
		return step.Name.Text
	}
}

// about returns the identity in the data of a step, if there is one.
func about(step *model.Step) string {
	var aggregate *model.Aggregate
	var record *value.Type
	switch {
	case step.Command != nil:
		aggregate, record = step.Command.Aggregate, step.Command.Record
	case step.Event != nil:
		aggregate, record = step.Event.Aggregate, step.Event.Record
	}
	if aggregate == nil {
		return ""
	}
	field, found := aggregate.IdentityIn(record)
	if !found {
		return ""
	}
	for _, each := range step.Data {
		if each.Field.Text == field && each.Value != nil && each.Value.Literal.Kind() != value.Any {
			return " " + each.Value.Literal.String()
		}
	}
	return ""
}

package tui

import (
	"fmt"

	tea "charm.land/bubbletea/v2"

	"github.com/eventstorm/storm/internal/play"
	"github.com/eventstorm/storm/internal/tui/form"
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/value"
)

// try asks for the data of a choice, or does it when there are none.
func (p *program) try(choice play.Choice) {
	p.remenu = nil
	switch {
	case choice.Command != nil:
		p.fill(&choice, choice.Command.Record, &choice.Command.Element, "send it")
	case choice.Event != nil:
		p.fill(&choice, choice.Event.Record, &choice.Event.Element, "let it come in")
	case choice.Timer != nil:
		p.filled = filled{step: func(value.Value) *model.Step { return play.FireTimer(choice.Timer) }}
		p.ask(form.Content{Title: choice.Timer.Name.Text, Description: choice.Timer.Description.Text, Verb: "let it be due"})
	case choice.Reconcile != nil:
		p.filled = filled{step: func(value.Value) *model.Step { return play.Reconcile(choice.Reconcile) }}
		p.ask(form.Content{Title: "Reconcile " + choice.Reconcile.Name.Text, Description: play.ReconcileText, Verb: "run the batch"})
	default:
		p.filled = filled{step: func(data value.Value) *model.Step {
			length, _ := data.Field(waitField)
			return play.Wait(length.Duration())
		}}
		of := &value.Type{Kind: value.Record, Fields: []value.Field{{Name: waitField, Type: value.BuiltIn(value.Duration)}}}
		p.ask(form.Content{
			Title: "Let time pass", Description: "What failed is tried again when its time comes.", Verb: "let it pass", Type: of,
			Initial: value.NewRecord(of, []value.Value{value.NewDuration(choice.Wait)}),
		})
	}
}

const waitField = "how long"

// fill opens the form of a message.
func (p *program) fill(choice *play.Choice, record *value.Type, element *model.Element, verb string) {
	take := p.deeds.Now
	now := take.Trace.Snapshot(len(take.Trace.Steps))
	p.filled = filled{step: func(data value.Value) *model.Step {
		if choice.Command != nil {
			return play.SendCommand(choice.Command, data)
		}
		return play.ReceiveEvent(choice.Event, data)
	}}
	description := element.Description.Text
	if !choice.Makes() {
		description = "It makes no sense now: " + choice.Reason
	}
	p.ask(form.Content{
		Title: element.Name.Text, Description: description, Verb: verb, Type: record, Initial: p.stage.Sample(choice, take),
		Suggest: func(field value.Field) []string { return p.stage.Samples().Suggestions(field, &now) },
		Sample:  func(field value.Field) value.Value { return p.stage.Samples().Value(field, &now, 0) },
	})
}

// filled is what becomes of a form: a step, or the name of a scenario.
type filled struct {
	step func(value.Value) *model.Step
	save func(value.Value) tea.Cmd
}

// ask opens a form.
func (p *program) ask(content form.Content) {
	p.form = form.New(content, p.styles)
	p.overlay = overlayForm
}

// submit does what a form was filled in for.
func (p *program) submit(data value.Value) tea.Cmd {
	p.overlay = overlayNone
	if p.filled.save != nil {
		return p.filled.save(data)
	}
	switch {
	case p.filled.step == nil || p.deeds.Now == nil:
		return nil
	case p.deeds.Now.Depth() >= play.MostSteps:
		p.message = fmt.Sprintf("that is the %dth step; save what you did, or begin anew with n", play.MostSteps)
		return nil
	}
	ctx, after, step := p.ctx, p.deeds.Now, p.filled.step(data)
	return p.perform(func(stage *play.Stage) (*play.Take, error) { return stage.Do(ctx, after, step) })
}

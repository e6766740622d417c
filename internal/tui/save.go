package tui

import (
	"errors"
	"fmt"
	"path/filepath"

	tea "charm.land/bubbletea/v2"

	"github.com/eventstorm/storm/internal/play"
	"github.com/eventstorm/storm/internal/report"
	"github.com/eventstorm/storm/internal/tui/form"
	"github.com/eventstorm/storm/model/value"
)

// nameField is the only one of the form in which a scenario gets its name.
const nameField = "name"

// askName asks for the name under which the play is saved.
func (p *program) askName() {
	if p.deeds.Now.Parent == nil {
		p.message = "nothing was done yet that could be saved"
		return
	}
	of := &value.Type{Kind: value.Record, Fields: []value.Field{{Name: nameField, Type: value.BuiltIn(value.String)}}}
	p.filled = filled{save: p.save}
	p.ask(form.Content{
		Title: "Save what you did as a scenario", Verb: "save it", Type: of,
		Description: p.savingText(),
		Initial:     value.NewRecord(of, []value.Value{value.NewString(p.deeds.Now.Title)}),
	})
}

// savingText says what will be saved. A scenario has no dispatch mode, and so
// expects what comes of the steps in the mode of the model.
func (p *program) savingText() string {
	text := "What you did, " + report.Plural(p.deeds.Now.Depth(), "step") + ", and what came of it go into the file of the model."
	if mode := p.deeds.Now.Opening.Dispatch; mode != nil {
		text += fmt.Sprintf(" You played with %s dispatch; a scenario is run, and will expect what happens, as the model says.", mode)
	}
	return text
}

// preparedMsg says what is to be written.
type preparedMsg struct {
	scene  *scene
	saving *play.Saving
	err    error
}

// savedMsg says that it was written.
type savedMsg struct {
	saving *play.Saving
	err    error
}

// errReadOnly is why nothing can be saved.
var errReadOnly = errors.New("the model was not read from files that could be changed")

// save works out how the play becomes a scenario.
func (p *program) save(data value.Value) tea.Cmd {
	name, _ := data.Field(nameField)
	scene, stage, take, ctx := p.scene, p.stage, p.deeds.Now, p.ctx
	return func() tea.Msg {
		saving, err := stage.Save(ctx, take, name.String())
		return preparedMsg{scene, saving, err}
	}
}

// prepared writes what was worked out.
func (p *program) prepared(msg preparedMsg) tea.Cmd {
	switch {
	case msg.scene != p.scene:
		p.message = "the model has changed meanwhile; save again"
		return nil
	case msg.err != nil:
		p.message = "not saved: " + msg.err.Error()
		return nil
	case p.options.Save == nil:
		p.message = "not saved: " + errReadOnly.Error()
		return nil
	}
	save, saving := p.options.Save, msg.saving
	return func() tea.Msg { return savedMsg{saving, save(saving.Path, saving.Before, saving.After)} }
}

// saved says that it was written, and loads the model with it.
func (p *program) saved(msg savedMsg) tea.Cmd {
	if msg.err != nil {
		p.message = "not saved: " + msg.err.Error()
		return nil
	}
	p.message = fmt.Sprintf("saved as “%s” in %s", msg.saving.Name, filepath.ToSlash(msg.saving.Path))
	if !msg.saving.Expects {
		p.message += "; write down what it expects"
	}
	return p.load()
}

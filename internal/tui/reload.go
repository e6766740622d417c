package tui

import (
	"fmt"

	tea "charm.land/bubbletea/v2"

	"github.com/eventstorm/storm/model"
)

// changedMsg says that a file of the model has changed.
type changedMsg struct{ err error }

// loadedMsg is the model as it was loaded anew.
type loadedMsg struct {
	loaded Loaded
	err    error
}

// checkedMsg is what validation says of a model.
type checkedMsg struct {
	model *model.Model
	found []model.Diagnostic
}

// watch returns the command that waits until a file changes.
func (p *program) watch() tea.Cmd {
	if p.options.Changed == nil || p.options.Load == nil {
		return nil
	}
	ctx, changed := p.ctx, p.options.Changed
	return func() tea.Msg { return changedMsg{changed(ctx)} }
}

func (p *program) changed(msg changedMsg) tea.Cmd {
	if msg.err != nil {
		return nil // we are leaving
	}
	return tea.Batch(p.load(), p.watch())
}

// load returns the command that loads the model anew.
func (p *program) load() tea.Cmd {
	if p.options.Load == nil {
		return nil
	}
	ctx, load := p.ctx, p.options.Load
	return func() tea.Msg {
		loaded, err := load(ctx)
		return loadedMsg{loaded, err}
	}
}

// check returns the command that validates the model.
func (p *program) check() tea.Cmd { return p.checkOf(Loaded{p.model, p.diagnostics}) }

func (p *program) checkOf(loaded Loaded) tea.Cmd {
	check := p.options.Check
	return func() tea.Msg {
		found := loaded.Diagnostics
		if check != nil {
			found = check(loaded)
		}
		return checkedMsg{loaded.Model, found}
	}
}

// checked shows what validation says, at the notes concerned. Of a broken
// model only the list is shown; the notes are those of the last good one.
func (p *program) checked(msg checkedMsg) {
	if msg.model != p.model && p.broken == "" {
		return
	}
	p.findings.Show(msg.found)
	if p.broken != "" && msg.model != p.model {
		p.findings.ToFirstError()
	}
	badges := map[model.Declared]model.Severity{}
	for i := range msg.found {
		if element := p.places.At(msg.found[i].At); element != nil && msg.model == p.model {
			badges[element] = max(badges[element], msg.found[i].Severity)
		}
	}
	p.badges(badges)
}

// loaded shows a model that was loaded anew, where the person was. A broken
// one shows its errors and leaves the last good one in place.
func (p *program) loaded(msg loadedMsg) tea.Cmd {
	if msg.err != nil {
		p.broken = "the model can't be read: " + msg.err.Error()
		return nil
	}
	errors := 0
	for _, each := range msg.loaded.Diagnostics {
		if each.Severity == model.SeverityError {
			errors++
		}
	}
	if errors > 0 {
		p.broken = fmt.Sprintf("the files have %d errors now; this is the model as it was. 5 shows them", errors)
		if errors == 1 {
			p.broken = "the files have an error now; this is the model as it was. 5 shows it"
		}
		return p.checkOf(msg.loaded)
	}
	p.broken = ""
	return p.exchange(msg.loaded)
}

package tui

import (
	"fmt"

	tea "charm.land/bubbletea/v2"

	"github.com/eventstorm/storm/model"
)

// editedMsg says that the person has closed the editor.
type editedMsg struct{ err error }

// edit opens the editor of the person where what is chosen stands in its file.
// The terminal is the editor's until it ends.
func (p *program) edit() tea.Cmd {
	at := p.placeOfChosen()
	switch {
	case p.options.Edit == nil:
		p.message = "there is no editor here"
		return nil
	case at.IsZero():
		p.message = "choose a note, a scenario or a finding first"
		return nil
	}
	command, err := p.options.Edit(at.File(), at.Start().Line)
	if err != nil {
		p.message = err.Error()
		return nil
	}
	p.playing.stop()
	return tea.ExecProcess(command, func(err error) tea.Msg { return editedMsg{err} })
}

// edited loads the model anew, which the person may have changed.
func (p *program) edited(msg editedMsg) tea.Cmd {
	if msg.err != nil {
		p.message = fmt.Sprintf("the editor ended with an error: %v", msg.err)
	}
	return p.load()
}

// placeOfChosen is where what is chosen stands in a file.
func (p *program) placeOfChosen() model.Range {
	switch p.screen {
	case screenFindings:
		if found := p.findings.Chosen(); found != nil {
			return found.At
		}
	case screenFlow:
		if sheet := p.details.Sheet(); sheet != nil {
			return sheet.Place
		}
	case screenScenarios:
		if run := p.stories.Chosen(); run != nil {
			return run.Scenario.Name.At
		}
	case screenStory, screenPresenter:
		return p.placeInTale()
	case screenPlay:
		if choice := p.choices.Chosen(); choice != nil && choice.Command != nil {
			return choice.Command.Name.At
		}
	}
	return model.Range{}
}

// placeInTale is where the element that acts stands, or the scenario.
func (p *program) placeInTale() model.Range {
	position := p.player.Position()
	if position < len(p.tale.trace.Steps) {
		if element := p.names.Acting(p.tale.trace.Steps[position].Fact); element != nil {
			return element.Declaration().Name.At
		}
	}
	if p.tale.scenario != nil {
		return p.tale.scenario.Name.At
	}
	return model.Range{}
}

package tui

import (
	"cmp"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"github.com/eventstorm/storm/internal/play"
	"github.com/eventstorm/storm/internal/tui/board"
	"github.com/eventstorm/storm/internal/tui/flow"
	"github.com/eventstorm/storm/internal/tui/intent"
	"github.com/eventstorm/storm/internal/tui/menu"
	"github.com/eventstorm/storm/internal/tui/player"
	"github.com/eventstorm/storm/internal/tui/presenter"
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/runtime/trace"
)

// A tale is what is stepped through: a scenario, or what a person did.
type tale struct {
	title, description string
	scenario           *model.Scenario // nil: it is a take
	take               *play.Take
	trace              *trace.Trace
	acting             []*flow.Note // the note that acts in each step, nil where none does
}

// begins puts a tale into the player, at a position.
func (p *program) begins(t *tale, position int) {
	t.acting = p.trail(t.trace)
	p.tale = t
	p.playing.stop()
	p.player.Load(t.trace)
	p.player.Seek(position)
	p.presenter.Show(presenter.Slides(t.trace, p.names, t.title, t.description), position)
	p.tell()
}

// toStory goes to the story being told, if there is one, or to the one that
// the play has come to.
func (p *program) toStory(to screen) tea.Cmd {
	if p.screen == screenPlay && p.deeds.Now != nil {
		p.watchTake()
	}
	if p.tale == nil {
		run := p.stories.Chosen()
		if p.screen != screenScenarios || run == nil || run.Trace == nil {
			p.message = "choose a scenario first, with Enter"
			p.show(screenScenarios)
			return nil
		}
		p.play(run.Scenario)
	}
	p.presenter.Seek(p.player.Position())
	p.show(to)
	return nil
}

// tell shows on the board what the story has come to.
func (p *program) tell() {
	p.storyBoard.SetStory(p.storyOf(p.player.Position()))
}

// trail finds the note that acts in each step: of several notes of an element
// the one nearest to where the story is.
func (p *program) trail(t *trace.Trace) []*flow.Note {
	notes := make([]*flow.Note, len(t.Steps))
	var last *flow.Note
	for i, element := range player.Acted(t, p.names) {
		if element == nil {
			continue
		}
		if note := p.flow.Near(element, last); note != nil {
			notes[i], last = note, note
		}
	}
	return notes
}

// storyOf returns what the story has come to at a position: the note that
// acts, and all that have acted.
func (p *program) storyOf(position int) *board.Story {
	story := &board.Story{Acted: map[*flow.Note]bool{}}
	for i, note := range p.tale.acting {
		if i > position {
			break
		}
		if note == nil {
			continue
		}
		story.Acted[note] = true
		if sent, is := p.tale.trace.Steps[i].Fact.(*trace.CommandReceived); is && sent.SenderKind != trace.SenderPolicy && note.Parent != nil {
			story.Acted[note.Parent] = true // the actor
		}
		if i == position {
			story.Lit = note
		}
	}
	if len(story.Acted) == 0 {
		story.First = first(p.tale.acting)
	}
	return story
}

// first returns where a story begins: the note that acts first, or the one it
// comes from, as the actor of a command; nil when none acts.
func first(acting []*flow.Note) *flow.Note {
	for _, note := range acting {
		if note != nil {
			return cmp.Or(note.Parent, note)
		}
	}
	return nil
}

// pressStory handles the keys of a story that belong to none of its panes.
func (p *program) pressStory(msg tea.KeyPressMsg) (tea.Cmd, bool) {
	keys := p.playing.Keys
	switch {
	case key.Matches(msg, keys.Pause):
		return p.pause(), true
	case key.Matches(msg, keys.Faster):
		return p.changeSpeed(1), true
	case key.Matches(msg, keys.Slower):
		return p.changeSpeed(-1), true
	case p.screen == screenPresenter:
		p.playing.stop()
		return nil, false
	case key.Matches(msg, keys.Break):
		p.openMenu("Stop at", p.breakItems)
	case key.Matches(msg, keys.Jump):
		p.openMenu("Jump to a fact", p.factItems)
	case key.Matches(msg, keys.Continue):
		return p.continueTale(), true
	default:
		p.playing.stop()
		return nil, false
	}
	p.playing.stop()
	return nil, true
}

// continueTale plays on from what is being told.
func (p *program) continueTale() tea.Cmd {
	if p.tale.scenario != nil {
		return p.carryOut(intent.Begin{Scenario: p.tale.scenario})
	}
	p.show(screenPlay)
	return nil
}

// factItems are all facts of the story.
func (p *program) factItems() []menu.Item {
	items := make([]menu.Item, 0, len(p.tale.trace.Steps)+1)
	for i := range p.tale.trace.Steps {
		items = append(items, menu.Item{Text: p.player.Sentence(i), Style: p.player.Ink(i), Intent: intent.Jump{Position: i}})
	}
	return append(items, menu.Item{Text: "the end", Style: p.styles.Strong, Intent: intent.Jump{Position: len(p.tale.trace.Steps)}})
}

// jump goes to a fact.
func (p *program) jump(position int) {
	p.player.Seek(position)
	p.presenter.Seek(position)
	p.tell()
}

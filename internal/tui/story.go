package tui

import (
	"github.com/eventstorm/storm/internal/tui/board"
	"github.com/eventstorm/storm/internal/tui/flow"
	"github.com/eventstorm/storm/runtime/trace"
)

// storyOf returns what the story has come to at a position: the note that
// acts, and all that have acted.
func (p *program) storyOf(position int) *board.Story {
	story := &board.Story{Acted: map[*flow.Note]bool{}}
	for i, note := range p.path {
		if i > position {
			break
		}
		if note == nil {
			continue
		}
		story.Acted[note] = true
		if sent, is := p.player.Trace().Steps[i].Fact.(*trace.CommandReceived); is && sent.SenderKind != trace.SenderPolicy && note.Parent != nil {
			story.Acted[note.Parent] = true // the actor
		}
		if i == position {
			story.Lit = note
		}
	}
	return story
}

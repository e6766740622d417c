package sheet

import (
	"fmt"
	"time"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/value"
)

func (s *Sheet) handler(handler *model.Handler) {
	s.guards(handler)
	if handler.When != nil {
		s.block("only when", []Line{{Text: handler.When.Text}})
	}
	s.block("reads", reads(handler))
	s.block("how", manner(handler))
	switch {
	case handler.Command != nil:
		s.link("handles", handler.Command, nil)
	case handler.Event != nil:
		s.link("reacts to", handler.Event, nil)
	}
	s.effects("raises", handler.Raises)
	s.effects("sends", handler.Sends)
	s.effects("publishes", handler.Publishes)
	links(s, "calls", handler.Externals)
	for _, notification := range handler.Notifies {
		if notification.Actor != nil {
			s.link("tells", notification.Actor, notification.When)
		}
		if notification.External != nil {
			s.link("by means of", notification.External, nil)
		}
	}
	if handler.Compensates != nil {
		s.effects("gives up with", []*model.Effect{handler.Compensates})
	}
	for _, read := range handler.Reads {
		switch {
		case read.Aggregate != nil:
			s.link("reads", read.Aggregate, nil)
		case read.ReadModel != nil:
			s.link("reads", read.ReadModel, nil)
		}
	}
}

func reads(handler *model.Handler) []Line {
	var lines []Line
	for _, read := range handler.Reads {
		line := Line{Name: read.Name.Text, Text: read.AggregateName.Text + read.ReadModelName.Text}
		if read.Key != nil {
			line.Text += " by " + read.Key.Text
		}
		lines = append(lines, line)
	}
	return lines
}

// manner returns how a handler is run.
func manner(handler *model.Handler) []Line {
	lines := []Line{}
	if handler.IsPolicy() {
		lines = append(lines, Line{Text: "runs " + dispatch(handler.Dispatch)})
	}
	if handler.Layer == model.LayerDomain {
		lines = append(lines, Line{Text: "in the domain layer"})
	}
	if handler.Retry.Attempts > 1 {
		lines = append(lines, Line{Text: tries(handler.Retry)})
	}
	if handler.Idempotent != nil {
		lines = append(lines, Line{Text: "once for each " + handler.Idempotent.Text})
	}
	return lines
}

// tries tells how often something is tried, and how far apart.
func tries(retry model.Retry) string {
	text := fmt.Sprintf("tried up to %d times", retry.Attempts)
	switch {
	case retry.Backoff > 0 && retry.Immediate > 0:
		return text + fmt.Sprintf(", %d of them again at once, then after %s and longer", retry.Immediate, length(retry.Backoff))
	case retry.Backoff > 0:
		return text + ", the second time after " + length(retry.Backoff)
	default:
		return text
	}
}

func dispatch(mode model.Dispatch) string {
	switch mode {
	case model.DispatchImmediate:
		return "at once, when the event is raised"
	case model.DispatchAfterCommit:
		return "after the commit, in a transaction of its own"
	default:
		return "before the commit, in the same transaction"
	}
}

func (s *Sheet) process(process *model.Process) {
	s.block("state", fields(process.State))
	if !process.Correlates.IsZero() {
		s.block("one for each", []Line{{Text: process.Correlates.Text}})
	}
	var timers []Line
	for _, timer := range process.Timers {
		timers = append(timers, Line{Name: timer.Name.Text, Text: "after " + length(timer.After), Note: timer.Description.Text})
	}
	s.block("timers", timers)
	links(s, "starts on", process.Starts)
	for _, reaction := range process.Reactions {
		if reaction.Event != nil {
			s.link("reacts to", reaction.Event, reaction.When)
		}
		s.effects("sends", reaction.Sends)
		s.effects("publishes", reaction.Publishes)
	}
	for _, timer := range process.Timers {
		s.effects("sends in time", timer.Sends)
		s.effects("publishes in time", timer.Publishes)
	}
	links(s, "ends on", process.Ends)
	if process.Retry.Attempts > 1 {
		s.block("how", []Line{{Text: tries(process.Retry)}})
	}
}

// length writes a length of time as a model does: "2h".
func length(of time.Duration) string { return value.NewDuration(of).String() }

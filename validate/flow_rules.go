package validate

import (
	"strings"

	"github.com/eventstorm/storm/model"
)

var flowLoop = Rule{
	ID:       "flow/loop",
	Summary:  "Events, handlers and commands do not run in a circle without a condition.",
	Why:      "A policy that leads back to its own event never ends: the first run in production fills the queue.",
	From:     model.LevelProcess,
	Severity: model.SeverityError,
	Bad: `commands: [Ping, Pong]
events: [Pinged, Ponged]
handlers:
  PingHandler: {handles: Ping, raises: [Pinged]}
  PongHandler: {handles: Pong, raises: [Ponged]}
  PongWhenPinged: {handles: Pinged, sends: [Pong]}
  PingWhenPonged: {handles: Ponged, sends: [Ping]}
`,
	Good: `commands: [Ping, Pong]
events: [Pinged, Ponged]
handlers:
  PingHandler: {handles: Ping, raises: [Pinged]}
  PongHandler: {handles: Pong, raises: [Ponged]}
  PongWhenPinged: {handles: Pinged, sends: [Pong]}
`,
	Check: checkLoops,
}

// checkLoops reports each handler of an event that leads back to itself, once
// for a circle, with the whole path.
func checkLoops(p *Pass) {
	search := &loopSearch{pass: p, state: map[*model.Handler]visit{}, found: map[*model.Handler]bool{}}
	for context := range p.Contexts() {
		for _, handler := range context.Handlers {
			if search.state[handler] == unvisited {
				search.from(handler)
			}
		}
	}
}

// visit is how far the search is with a handler.
type visit uint8

const (
	unvisited visit = iota
	onPath
	finished
)

// A loopSearch is a depth-first search over handlers with a stack of its own,
// so that a long chain can't exhaust the real one (Tarjan, Depth-first search
// and linear graph algorithms, 1972).
type loopSearch struct {
	pass  *Pass
	state map[*model.Handler]visit
	found map[*model.Handler]bool // where a circle closes, each reported once
	path  []step
}

// A step is a handler on the path with the handlers that it leads to.
type step struct {
	handler *model.Handler
	leads   []*model.Handler
}

func (s *loopSearch) from(start *model.Handler) {
	s.enter(start)
	for len(s.path) > 0 {
		top := &s.path[len(s.path)-1]
		if len(top.leads) == 0 {
			s.state[top.handler] = finished
			s.path = s.path[:len(s.path)-1]
			continue
		}
		next := top.leads[0]
		top.leads = top.leads[1:]
		switch s.state[next] {
		case unvisited:
			s.enter(next)
		case onPath:
			s.report(next)
		}
	}
}

func (s *loopSearch) enter(handler *model.Handler) {
	s.state[handler] = onPath
	s.path = append(s.path, step{handler, leadsTo(handler)})
}

// leadsTo returns the handlers that what a handler does unconditionally
// leads to. A condition or a guard on the way may end the circle.
func leadsTo(h *model.Handler) []*model.Handler {
	if h.When != nil || len(h.Requires) > 0 {
		return nil
	}
	var next []*model.Handler
	for _, effects := range [][]*model.Effect{h.Raises, h.Sends, h.Publishes} {
		for _, effect := range effects {
			switch {
			case effect.When != nil:
			case effect.Event != nil:
				next = append(next, effect.Event.Handlers...)
			case effect.Command != nil:
				next = append(next, effect.Command.Handlers...)
			}
		}
	}
	return next
}

// maxLoops bounds how many circles are reported.
const maxLoops = 20

func (s *loopSearch) report(back *model.Handler) {
	if s.found[back] || len(s.found) == maxLoops {
		return
	}
	s.found[back] = true
	first := len(s.path) - 1
	for s.path[first].handler != back {
		first--
	}
	words := make([]string, 0, len(s.path)-first+1)
	related := make([]model.Related, 0, len(s.path)-first)
	for _, step := range s.path[first:] {
		words = append(words, step.handler.Handles.Text+" → "+step.handler.Name.Text)
		related = append(related, model.Related{Message: step.handler.Name.Text + " handles " + step.handler.Handles.Text, At: step.handler.Name.At})
	}
	finding := s.pass.Report(back.Handles.At, "put a condition under when: on the way, or break the circle",
		"these run in a circle without end: %s → %s", strings.Join(words, " → "), back.Handles.Text)
	finding.Related = related
}

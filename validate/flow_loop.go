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
	Check: func(p *Pass) {
		flow := p.facts.flow()
		for _, circle := range p.facts.loops() {
			if len(p.findings) == maxLoops {
				return
			}
			p.reportCircle(flow, circle, "put a condition under when: on the way, or break the circle", "these run in a circle without end: %s")
		}
	},
}

var flowGuardedLoop = Rule{
	ID:       "flow/guarded-loop",
	Summary:  "A circle of events, handlers and commands is meant, and its condition ends it.",
	Why:      "Whether a condition ends the circle depends on data. Somebody should have looked at it once, with the whole way before their eyes.",
	From:     model.LevelProcess,
	Severity: model.SeverityInfo,
	Bad: `actors: [Player]
commands: {Ping: {actor: Player, data: {left: int}}, Pong: {data: {left: int}}}
events: {Pinged: {data: {left: int}}, Ponged: {data: {left: int}}}
handlers:
  PingHandler: {handles: Ping, raises: [Pinged]}
  PongHandler: {handles: Pong, raises: [Ponged]}
  PongWhenPinged: {handles: Pinged, sends: [Pong]}
  PingWhenPonged: {handles: Ponged, when: event.left > 0, sends: [{command: Ping, data: {left: =event.left - 1}}]}
`,
	Good: `actors: [Player]
commands: {Ping: {actor: Player, data: {left: int}}, Pong: {data: {left: int}}}
events: {Pinged: {data: {left: int}}, Ponged: {data: {left: int}}}
handlers:
  PingHandler: {handles: Ping, raises: [Pinged]}
  PongHandler: {handles: Pong, raises: [Ponged]}
  PongWhenPinged: {handles: Pinged, when: event.left > 0, sends: [Pong]}
`,
	Check: func(p *Pass) {
		flow, started := p.facts.flow(), p.facts.started()
		for _, circle := range flow.circles(func(flowEdge) bool { return true }) {
			if len(p.findings) == maxLoops {
				return
			}
			if circle.guarded && started[circle.path[0]] {
				p.reportCircle(flow, circle, "see that a condition ends it, and keep it by a scenario", "these run in a circle until a condition, a failure or a deadline ends it: %s")
			}
		}
	},
}

// maxLoops bounds how many circles are reported: whoever breaks the first ones
// breaks most others.
const maxLoops = 20

// reportCircle reports a circle with its whole path, at the first handler or
// process on it.
func (p *Pass) reportCircle(flow *flow, c circle, hint, message string) {
	if !p.asks(flow.element(c.path[0]).Context) {
		return
	}
	words := make([]string, 0, len(c.path)+1)
	var related []model.Related
	for _, at := range c.path {
		words = append(words, flow.name(at))
		if flow.is(at, nodeHandler) {
			related = append(related, model.Related{Message: flow.name(at), At: flow.at(at)})
		}
	}
	if len(related) == 0 {
		return
	}
	words = append(words, words[0])
	finding := p.Report(related[0].At, hint, message, strings.Join(words, " → "))
	finding.Related = related
}

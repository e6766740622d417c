package validate

import "github.com/eventstorm/storm/model"

var flowUnreachable = Rule{
	ID:       "flow/unreachable",
	Summary:  "Each command and event is reached from an actor, an external system or a command of nobody in particular.",
	Why:      "Each of these is there because of another of them, and nothing ever starts the first. All of it looks alive and none of it runs.",
	From:     model.LevelProcess,
	Severity: model.SeverityWarning,
	Bad: `commands: {Ping: {data: {left: int}}, Pong: {data: {left: int}}}
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
  PongWhenPinged: {handles: Pinged, sends: [Pong]}
`,
	Check: func(p *Pass) {
		if p.Model.Incomplete || p.facts.misspelt().tooMany {
			return // what starts it may stand in the part that could not be read
		}
		flow, started := p.facts.flow(), p.facts.started()
		groups := newGroups(flow.size())
		for i := range flow.size() {
			node := int32(i)
			for _, edge := range flow.next(node) {
				if !started[node] && !started[edge.to] {
					groups.join(node, edge.to)
				}
			}
		}
		told := map[int32]bool{} // the groups of which all is said
		for _, loop := range p.facts.loops() {
			told[groups.of(loop.path[0])] = true // that is reported, and worse
		}
		members := map[int32][]int32{}
		var order []int32
		for i := range flow.size() {
			node := int32(i)
			if started[node] || !flow.is(node, nodeMessage) || !p.asks(flow.element(node).Context) {
				continue
			}
			group := groups.of(node)
			if told[group] {
				continue
			}
			if len(members[group]) == 0 {
				order = append(order, group)
			}
			if len(members[group]) <= maxRelated {
				members[group] = append(members[group], node)
			}
		}
		for _, group := range order {
			first := members[group][0]
			finding := p.Report(flow.at(first), "say who starts it: actor: of a command, or the external system that an event comes from",
				"nothing ever leads to the %s %q but itself", flow.element(first).Kind, flow.name(first))
			for _, other := range members[group][1:] {
				relate(finding, flow.at(other), "nor to "+flow.name(other))
			}
		}
	},
}

// maxRelated is how many other places a finding names.
const maxRelated = 8

// groups tell which nodes are connected (union-find: Tarjan, Efficiency of a
// good but not linear set union algorithm, 1975).
type groups []int32

func newGroups(size int) groups {
	g := make(groups, size)
	for i := range g {
		g[i] = int32(i)
	}
	return g
}

// of returns the node that stands for the group of a node.
func (g groups) of(node int32) int32 {
	for g[node] != node {
		g[node] = g[g[node]]
		node = g[node]
	}
	return node
}

func (g groups) join(a, b int32) {
	if a, b = g.of(a), g.of(b); a != b {
		g[max(a, b)] = min(a, b)
	}
}

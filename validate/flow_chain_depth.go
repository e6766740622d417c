package validate

import (
	"slices"
	"strings"

	"github.com/eventstorm/storm/model"
)

var flowChainDepth = Rule{
	ID:       "flow/chain-depth",
	Summary:  "What one command leads to passes through no great many policies.",
	Why:      "Nobody can follow a longer chain, and when it stops halfway nobody can say where.",
	From:     model.LevelProcess,
	Severity: model.SeverityInfo,
	Off:      true,
	Options:  []Option{{"most", "how many policies may follow each other", 8}},
	Bad: `externals: [Shop]
commands: [Do1, Do2, Do3, Do4, Do5, Do6, Do7, Do8, Do9]
events: {Began: {external: Shop}, Done1: {}, Done2: {}, Done3: {}, Done4: {}, Done5: {}, Done6: {}, Done7: {}, Done8: {}, Done9: {}}
handlers:
  Do1Handler: {handles: Do1, raises: [Done1]}
  Do2Handler: {handles: Do2, raises: [Done2]}
  Do3Handler: {handles: Do3, raises: [Done3]}
  Do4Handler: {handles: Do4, raises: [Done4]}
  Do5Handler: {handles: Do5, raises: [Done5]}
  Do6Handler: {handles: Do6, raises: [Done6]}
  Do7Handler: {handles: Do7, raises: [Done7]}
  Do8Handler: {handles: Do8, raises: [Done8]}
  Do9Handler: {handles: Do9, raises: [Done9]}
  Do1WhenBegan: {handles: Began, sends: [Do1]}
  Do2WhenDone1: {handles: Done1, sends: [Do2]}
  Do3WhenDone2: {handles: Done2, sends: [Do3]}
  Do4WhenDone3: {handles: Done3, sends: [Do4]}
  Do5WhenDone4: {handles: Done4, sends: [Do5]}
  Do6WhenDone5: {handles: Done5, sends: [Do6]}
  Do7WhenDone6: {handles: Done6, sends: [Do7]}
  Do8WhenDone7: {handles: Done7, sends: [Do8]}
  Do9WhenDone8: {handles: Done8, sends: [Do9]}
`,
	Good: `externals: [Shop]
commands: [Do1, Do2]
events: {Began: {external: Shop}, Done1: {}, Done2: {}}
handlers:
  Do1Handler: {handles: Do1, raises: [Done1]}
  Do2Handler: {handles: Do2, raises: [Done2]}
  Do1WhenBegan: {handles: Began, sends: [Do1]}
  Do2WhenDone1: {handles: Done1, sends: [Do2]}
`,
	Check: func(p *Pass) {
		flow := p.facts.flow()
		depth, before := flow.depths()
		most := map[*model.Context]int{}
		for context := range p.Contexts() {
			most[context] = p.Option("most", context)
		}
		tooDeep := func(node int32) bool {
			limit, asked := most[flow.element(node).Context]
			return asked && depth[node] > limit
		}
		for i := range flow.size() {
			node := int32(i)
			if !flow.is(node, nodePolicy) || !tooDeep(node) {
				continue
			}
			earlier := before[node]
			for earlier >= 0 && !flow.is(earlier, nodePolicy) {
				earlier = before[earlier]
			}
			if earlier >= 0 && tooDeep(earlier) {
				continue // that is reported
			}
			var words []string
			for at := node; at >= 0; at = before[at] {
				words = append(words, flow.name(at))
			}
			slices.Reverse(words)
			p.Report(flow.at(node), "see whether the way can be cut by a process that knows where it stands",
				"%d policies follow each other, more than %d: %s", depth[i], most[flow.element(node).Context], strings.Join(words, " → "))
		}
	},
}

// depths returns for each node how many policies lead to it at most, itself
// included, and the node before it on that way, -1 for none. Edges that close
// a circle do not count.
func (f *flow) depths() (depth []int, before []int32) {
	depth, before = make([]int, f.size()), make([]int32, f.size())
	for node := range f.size() {
		before[node] = -1
		if f.is(int32(node), nodePolicy) {
			depth[node] = 1
		}
	}
	order, position := f.topological()
	for i := len(order) - 1; i >= 0; i-- {
		from := order[i]
		for _, edge := range f.next(from) {
			if position[edge.to] >= position[from] {
				continue // it closes a circle
			}
			through := depth[from]
			if f.is(edge.to, nodePolicy) {
				through++
			}
			if through > depth[edge.to] || through == depth[edge.to] && before[edge.to] < 0 {
				depth[edge.to], before[edge.to] = through, from
			}
		}
	}
	return depth, before
}

// topological returns the nodes in the order in which a depth-first search
// leaves them, and each one's place in it: what a node leads to comes before
// it, but for circles.
func (f *flow) topological() (order []int32, position []int) {
	position = make([]int, f.size())
	entered := make([]bool, f.size())
	var path []pathStep
	for start := range f.size() {
		if entered[start] {
			continue
		}
		entered[start] = true
		path = append(path, pathStep{node: int32(start)})
		for len(path) > 0 {
			top := &path[len(path)-1]
			if next := f.next(top.node); top.edges < len(next) {
				to := next[top.edges].to
				top.edges++
				if !entered[to] {
					entered[to] = true
					path = append(path, pathStep{node: to})
				}
				continue
			}
			position[top.node] = len(order)
			order = append(order, top.node)
			path = path[:len(path)-1]
		}
	}
	return order, position
}

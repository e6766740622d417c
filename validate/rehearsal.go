package validate

import (
	"slices"

	"github.com/eventstorm/storm/model"
)

// origins returns the nodes at which a scenario begins: what its steps send,
// and the timers of the processes that given events started. It is not known
// when a step is unresolved.
func (f *flow) origins(s *model.Scenario) (origins []int32, known bool) {
	known = !f.incomplete
	reconciles := false
	var add func(step *model.Step)
	add = func(step *model.Step) {
		switch {
		case step.Command != nil:
			origins = append(origins, nodeOf(&step.Command.Element))
		case step.Event != nil:
			origins = append(origins, nodeOf(&step.Event.Element))
		case step.Timer != nil:
			origins = append(origins, f.timers[step.Timer])
		case step.Reconcile != nil:
			reconciles = true
		case len(step.Together) > 0:
			for _, one := range step.Together {
				add(one)
			}
		default:
			known = known && step.Wait > 0
		}
	}
	for _, step := range s.When {
		add(step)
	}
	for _, example := range s.Given.Events {
		if example.Event == nil {
			known = false
			continue
		}
		if reconciles {
			origins = append(origins, nodeOf(&example.Event.Element))
		}
		for _, process := range example.Event.Processes {
			for _, timer := range process.Timers {
				origins = append(origins, f.timers[timer])
			}
		}
	}
	return origins, known
}

// rehearsed returns the nodes that some scenario leads to, or nil when that
// can't be told.
func (f *flow) rehearsed(m *model.Model) []bool {
	var all []int32
	for _, c := range m.Contexts {
		for _, scenario := range c.Scenarios {
			origins, known := f.origins(scenario)
			if !known {
				return nil
			}
			all = append(all, origins...)
		}
	}
	return f.reach(all)
}

// A rehearsal walks the flow for one scenario after the other.
type rehearsal struct {
	flow    *flow
	loose   func() []bool // what something unresolved leads to
	visited []int32       // the number of the last scenario that came by
	wished  []int32       // the number of the last scenario that wants to come by
	number  int32
	open    []int32
}

func newRehearsal(f *facts) *rehearsal { return &rehearsal{flow: f.flow(), loose: f.loose} }

// maxVisits bounds the nodes that are looked at for one scenario, so that the
// cost of all scenarios is linear.
const maxVisits = 2_000

// misses returns which of the wanted nodes the origins do not lead to, and
// nothing unresolved either. It finds none when the way is too long to tell, or
// goes on to something unresolved.
func (r *rehearsal) misses(origins, wanted []int32) []int32 {
	if r.visited == nil {
		r.visited, r.wished = make([]int32, r.flow.size()), make([]int32, r.flow.size())
	}
	r.number++
	r.open = r.open[:0]
	left := 0
	for _, node := range wanted {
		if r.wished[node] != r.number {
			r.wished[node] = r.number
			left++
		}
	}
	visit := func(node int32) {
		if r.visited[node] == r.number {
			return
		}
		r.visited[node] = r.number
		r.open = append(r.open, node)
		if r.wished[node] == r.number {
			left--
		}
	}
	for _, node := range origins {
		visit(node)
	}
	for next := 0; next < len(r.open) && left > 0; next++ {
		node := r.open[next]
		if next == maxVisits || r.flow.is(node, nodeOpen) {
			return nil
		}
		for _, edge := range r.flow.next(node) {
			visit(edge.to)
		}
	}
	if left == 0 {
		return nil
	}
	loose := r.loose()
	return slices.DeleteFunc(slices.Clone(wanted), func(node int32) bool { return r.visited[node] == r.number || loose[node] })
}

package render

import (
	"slices"
	"strings"

	"github.com/eventstorm/storm/model"
)

// mostStates is up to how many states guards are tried with each.
const mostStates = 64

// aggregateLife adds what happens to one aggregate.
type aggregateLife struct {
	*builder
	aggregate *model.Aggregate
	group     int
	cycle     *lifecycle // nil: it has no states
}

func (a *aggregateLife) tell() {
	if len(a.aggregate.Commands)+len(a.aggregate.Events) == 0 {
		a.own(a.element(KindAggregate, a.aggregate))
	}
	if a.cycle != nil {
		for _, state := range a.cycle.states {
			a.state(state)
		}
	}
	for _, command := range a.aggregate.Commands {
		a.command(command)
	}
	for _, event := range a.aggregate.Events {
		a.event(event)
		a.reactions(event)
	}
	for number, hotspot := range a.aggregate.Context.Hotspots {
		a.hotspot(hotspot, number)
	}
}

// own adds a note to the frame of the aggregate.
func (a *aggregateLife) own(node Node) int {
	node.Group = a.group
	return a.add(node)
}

func (a *aggregateLife) state(name string) int {
	return a.own(Node{
		ID: "state:" + a.aggregate.QualifiedName() + "/" + name, Kind: KindState, Label: name, Caption: a.cycle.field,
		Element: a.aggregate.QualifiedName(),
	})
}

// command adds a command between the states that allow it and its events.
func (a *aggregateLife) command(command *model.Command) {
	node := a.element(KindCommand, command)
	if command.Creates {
		node.Detail = []string{"creates"}
	}
	note := a.own(node)
	a.mark(command, note)
	for _, sender := range command.Actors {
		if actor, is := sender.(*model.Actor); is {
			a.edge(a.own(a.beside(KindActor, actor, command)), note, EdgeFlow)
		}
	}
	for _, handler := range command.Handlers {
		a.addTooltip(note, handlerTooltip(handler))
		a.mark(handler, note)
		a.lodge(handler, note)
		if a.cycle != nil && len(a.cycle.states) <= mostStates {
			a.permit(handler, note)
		}
		a.raises(note, handler)
	}
}

// permit leads to a command from the states in which its guards hold.
func (a *aggregateLife) permit(handler *model.Handler, note int) {
	states, restricted := a.cycle.allowed(handler)
	if !restricted {
		return
	}
	const most = 3
	if len(states) > most { // more lines than they would tell
		node := &a.graph.Nodes[note]
		node.Detail = append(node.Detail, a.except(states))
		return
	}
	for _, state := range states {
		a.edge(a.state(state), note, EdgeFlow)
	}
}

// except says in which states a command is not allowed.
func (a *aggregateLife) except(allowed []string) string {
	var refused []string
	for _, state := range a.cycle.states {
		if !slices.Contains(allowed, state) {
			refused = append(refused, state)
		}
	}
	if len(refused) == 0 {
		return "in any state"
	}
	return "unless " + strings.Join(refused, ", ")
}

func (a *aggregateLife) raises(from int, handler *model.Handler) {
	for _, effect := range handler.Raises {
		if effect.Event != nil && effect.Event.Aggregate == a.aggregate {
			a.edge(from, a.event(effect.Event), EdgeFlow)
		}
	}
}

// event adds an event and the state it leads to.
func (a *aggregateLife) event(event *model.Event) int {
	node := a.element(KindEvent, event)
	if event.Member != nil {
		node.Caption += " of " + event.Member.Name.Text
	}
	note := a.own(node)
	a.mark(event, note)
	if event.Deletes {
		end := a.own(Node{
			ID: "state:" + a.aggregate.QualifiedName() + "/", Kind: KindState, Label: "gone", Caption: "end", Element: a.aggregate.QualifiedName(),
		})
		a.edge(note, end, EdgeFlow)
	}
	if a.cycle != nil {
		if state, sets := stateAfter(event, a.cycle.field); sets {
			a.edge(note, a.state(state), EdgeFlow)
		}
	}
	return note
}

// reactions adds the policies by which the root reacts to its own event.
func (a *aggregateLife) reactions(event *model.Event) {
	for _, handler := range event.Handlers {
		if len(handler.Raises) == 0 {
			continue
		}
		note := a.own(a.element(KindPolicy, handler))
		a.mark(handler, note)
		a.edge(a.event(event), note, EdgeFlow)
		a.raises(note, handler)
	}
}

// hotspot sticks an open question on what it is about, if that is here.
func (a *aggregateLife) hotspot(hotspot *model.Hotspot, number int) {
	if hotspot.Target == nil {
		return
	}
	target, found := a.first[hotspot.Target]
	if !found || a.graph.Nodes[target].Group != a.group {
		return
	}
	note := a.hotspotNode(hotspot, number)
	a.graph.Nodes[note].Group = a.group
	a.edge(target, note, EdgeAttachment)
}

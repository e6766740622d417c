package render

// mostActorLanes is how many people have a lane each; more share one.
const mostActorLanes = 3

// The titles of lanes.
const (
	actorsLane   = "people"
	policiesLane = "policies and systems"
	commandsLane = "commands and read models"
	eventsLane   = "events"
	hotspotsLane = "hotspots"
)

// toLanes makes groups of the lanes of a board, from top to bottom, instead of
// the contexts.
func toLanes(graph *Graph) {
	l := lanes{graph: graph, number: make(map[string]int), contexts: graph.Groups}
	graph.Groups = nil
	l.add(KindActor)
	l.add(KindPolicy, KindProcess, KindTimer, KindExternal)
	l.add(KindCommand, KindReadModel, KindAggregate, KindContext, KindState)
	l.addEvents()
	l.add(KindHotspot)
}

// lanes gives notes their lanes.
type lanes struct {
	graph    *Graph
	contexts []Group
	number   map[string]int
}

// add gives the notes of some kinds their lanes.
func (l *lanes) add(kinds ...Kind) {
	var wanted [kindCount]bool
	for _, kind := range kinds {
		wanted[kind] = true
	}
	own := wanted[KindActor] && l.actors() <= mostActorLanes
	for number := range l.graph.Nodes {
		node := &l.graph.Nodes[number]
		switch {
		case !wanted[node.Kind]:
		case own:
			node.Group = l.lane(node.Label, Group{Label: node.Label})
		default:
			title := laneTitle(node.Kind)
			node.Group = l.lane(title, Group{Label: title})
		}
	}
}

// addEvents gives the events of each context a lane, in the order of the
// model.
func (l *lanes) addEvents() {
	events := make([][]int, len(l.contexts)+1) // those without a context first
	for number := range l.graph.Nodes {
		if node := &l.graph.Nodes[number]; node.Kind == KindEvent || node.Kind == KindIntegrationEvent {
			events[node.Group+1] = append(events[node.Group+1], number)
		}
	}
	for context, numbers := range events {
		group := Group{Label: eventsLane}
		if context > 0 {
			group = l.contexts[context-1]
		}
		for _, number := range numbers {
			l.graph.Nodes[number].Group = l.lane("context "+group.Label, group)
		}
	}
}

func (l *lanes) lane(key string, group Group) int {
	number, found := l.number[key]
	if !found {
		number = len(l.graph.Groups)
		l.number[key] = number
		l.graph.Groups = append(l.graph.Groups, group)
	}
	return number
}

// actors counts the people by name.
func (l *lanes) actors() int {
	names := make(map[string]bool)
	for _, node := range l.graph.Nodes {
		if node.Kind == KindActor {
			names[node.Label] = true
		}
	}
	return len(names)
}

func laneTitle(kind Kind) string {
	switch kind {
	case KindActor:
		return actorsLane
	case KindPolicy, KindProcess, KindTimer, KindExternal:
		return policiesLane
	case KindHotspot:
		return hotspotsLane
	default:
		return commandsLane
	}
}

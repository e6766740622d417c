package render

import (
	"strconv"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/runtime/trace"
)

// newRunTimeline shows what happened in a run, in its order. What happened
// twice has two notes.
func newRunTimeline(m *model.Model, options Options) (*Graph, error) {
	b := newBuilder(m)
	b.graph.Title = options.Run.Scenario
	r := runTimeline{builder: b, elements: elementsByName(m), last: make(map[string]int), compensates: make(map[int]bool), note: make([]int, len(options.Run.Steps)+1)}
	r.note[0] = -1
	for i := range options.Run.Steps {
		r.step(&options.Run.Steps[i])
	}
	graph, err := b.finish(options)
	if err != nil {
		return nil, err
	}
	dropEmptyGroups(graph)
	return graph, nil
}

// runTimeline builds a timeline from the steps of a run.
type runTimeline struct {
	*builder
	elements    map[elementKey]model.Declared
	last        map[string]int // by handler: its last note
	compensates map[int]bool   // by the number of a step
	note        []int          // by the number of a step: the note that tells it, or what caused it; -1: none
}

type elementKey struct {
	kind model.Kind
	name string // qualified
}

func elementsByName(m *model.Model) map[elementKey]model.Declared {
	all := make(map[elementKey]model.Declared)
	for _, context := range m.Contexts {
		eachDeclared(context, func(element model.Declared) {
			declaration := element.Declaration()
			all[elementKey{declaration.Kind, declaration.QualifiedName()}] = element
		})
	}
	return all
}

// step adds the notes of a step, if it has any.
func (r *runTimeline) step(s *trace.Step) {
	cause := r.note[s.Cause]
	r.note[s.Seq] = cause
	switch fact := s.Fact.(type) {
	case *trace.CommandReceived:
		r.note[s.Seq] = r.command(s, fact)
	case *trace.CommandRejected:
		r.tell(cause, "rejected: "+fact.Reason)
	case *trace.HandlerFailed:
		r.tell(cause, "failed: "+fact.Reason)
	case *trace.EventGiven:
		r.note[s.Seq] = r.occurrence(s.Seq, KindEvent, model.KindEvent, fact.Event)
		r.tell(r.note[s.Seq], "given")
	case *trace.EventRaised:
		r.note[s.Seq] = r.follow(s.Seq, cause, KindEvent, model.KindEvent, fact.Event)
	case *trace.EventReceived:
		r.note[s.Seq] = r.follow(s.Seq, cause, KindEvent, model.KindEvent, fact.Event)
		if fact.External != "" {
			external := r.occurrence(s.Seq, KindExternal, model.KindExternal, fact.External)
			r.edge(external, r.note[s.Seq], EdgeFlow)
		}
	case *trace.IntegrationEventStored:
		r.note[s.Seq] = r.follow(s.Seq, cause, KindEvent, model.KindEvent, fact.Event)
	case *trace.IntegrationEventPublished:
		r.note[s.Seq] = r.published(s.Seq, cause, fact)
	case *trace.HandlerStarted:
		r.note[s.Seq] = r.handler(s.Seq, cause, fact)
	case *trace.TimerFired:
		r.note[s.Seq] = r.timerFired(s.Seq, cause, fact)
	case *trace.CompensationSent:
		if note, found := r.last[fact.Handler]; found {
			r.note[s.Seq], r.compensates[s.Seq] = note, true
		}
	case *trace.ExternalCalled:
		r.follow(s.Seq, cause, KindExternal, model.KindExternal, fact.External)
	case *trace.Notified:
		r.follow(s.Seq, cause, KindActor, model.KindActor, fact.Actor)
	case *trace.ReadModelChanged:
		r.follow(s.Seq, cause, KindReadModel, model.KindReadModel, fact.ReadModel)
	}
}

// occurrence adds the note of an element at a step.
func (r *runTimeline) occurrence(seq int, kind Kind, sort model.Kind, name string) int {
	element, known := r.elements[elementKey{sort, name}]
	if !known {
		return r.add(Node{ID: kind.String() + ":" + name + "#" + strconv.Itoa(seq), Kind: kind, Label: name, Caption: kind.String(), Group: -1})
	}
	if event, is := element.(*model.Event); is && event.EventKind == model.EventIntegration {
		kind = KindIntegrationEvent
	}
	node := r.element(kind, element)
	node.ID += "#" + strconv.Itoa(seq)
	return r.place(element, node)
}

// follow adds the note of an element that another note leads to.
func (r *runTimeline) follow(seq, cause int, kind Kind, sort model.Kind, name string) int {
	note := r.occurrence(seq, kind, sort, name)
	if cause >= 0 {
		r.edge(cause, note, r.lineKind(cause, note))
	}
	return note
}

// lineKind returns the line from one note to the next.
func (r *runTimeline) lineKind(from, to int) EdgeKind {
	switch {
	case r.graph.Nodes[to].Kind == KindReadModel:
		return EdgeInformation
	case r.graph.Nodes[from].Kind == KindIntegrationEvent:
		return EdgeAsynchronous
	default:
		return EdgeFlow
	}
}

func (r *runTimeline) command(s *trace.Step, fact *trace.CommandReceived) int {
	seq, from := s.Seq, r.note[s.Cause]
	switch {
	case fact.Sender == "":
	case fact.SenderKind == trace.SenderActor:
		from = r.occurrence(seq, KindActor, model.KindActor, fact.Sender)
	case fact.SenderKind == trace.SenderExternal:
		from = r.occurrence(seq, KindExternal, model.KindExternal, fact.Sender)
	}
	note := r.occurrence(seq, KindCommand, model.KindCommand, fact.Command)
	if from >= 0 {
		kind := r.lineKind(from, note)
		if r.compensates[s.Cause] {
			kind = EdgeCompensation
		}
		r.edge(from, note, kind)
	}
	r.attempt(note, fact.Attempt)
	return note
}

func (r *runTimeline) handler(seq, cause int, fact *trace.HandlerStarted) int {
	kind, sort := KindPolicy, model.KindHandler
	if _, isProcess := r.elements[elementKey{model.KindProcess, fact.Handler}]; isProcess {
		kind, sort = KindProcess, model.KindProcess
	}
	note := r.follow(seq, cause, kind, sort, fact.Handler)
	r.last[fact.Handler] = note
	r.attempt(note, fact.Attempt)
	return note
}

// published lets an event leave that was stored before, or adds it.
func (r *runTimeline) published(seq, cause int, fact *trace.IntegrationEventPublished) int {
	if cause >= 0 && r.graph.Nodes[cause].Element == fact.Event {
		return cause
	}
	return r.follow(seq, cause, KindEvent, model.KindEvent, fact.Event)
}

// timerFired adds the note of a timer that has run out.
func (r *runTimeline) timerFired(seq, cause int, fact *trace.TimerFired) int {
	process, is := r.elements[elementKey{model.KindProcess, fact.Owner}].(*model.Process)
	if !is {
		return cause
	}
	for _, timer := range process.Timers {
		if timer.Name.Text != fact.Timer {
			continue
		}
		node := r.builder.timer(timer)
		node.ID += "#" + strconv.Itoa(seq)
		number := r.add(node)
		if cause >= 0 {
			r.edge(cause, number, EdgeFlow)
		}
		return number
	}
	return cause
}

func (r *runTimeline) attempt(note, attempt int) {
	if attempt > 1 {
		r.tell(note, "attempt "+strconv.Itoa(attempt))
	}
}

// tell adds a line of small print to a note.
func (r *runTimeline) tell(note int, line string) {
	if note >= 0 {
		node := &r.graph.Nodes[note]
		node.Detail = append(node.Detail, line)
		r.addTooltip(note, line)
	}
}

package validate

import (
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/value"
)

// meantElements returns the elements that misspelt mentions probably mean. The
// loader reports the mention; that nobody mentions the element would be the
// same mistake once more.
func meantElements(m *model.Model) *misspelt {
	s := &misspelt{
		meant: map[*model.Element]bool{}, contexts: map[string]*model.Context{}, candidates: map[place]*candidates{}, left: maxComparisons,
	}
	for _, c := range m.Contexts {
		s.contexts[c.Name.Text] = c
	}
	for _, c := range m.Contexts {
		s.context(c)
	}
	return s
}

// maxComparisons bounds how many names are compared in all.
const maxComparisons = 300_000

// misspelt are mentions that name nothing.
type misspelt struct {
	meant      map[*model.Element]bool
	contexts   map[string]*model.Context
	candidates map[place]*candidates
	left       int
	tooMany    bool // to tell what is meant
}

// mean notes what a mention in a context that names nothing may mean, among
// elements of some kinds.
func (s *misspelt) mean(c *model.Context, mention model.Name, kinds ...model.Kind) {
	if mention.IsZero() || s.tooMany {
		return
	}
	name := mention.Text
	for i := range name {
		if name[i] == '.' && s.contexts[name[:i]] != nil {
			c, name = s.contexts[name[:i]], name[i+1:]
			break
		}
	}
	for _, kind := range kinds {
		s.meanOne(s.candidatesIn(c, kind), name)
	}
}

// meanOne notes which of some candidates a name may mean.
func (s *misspelt) meanOne(of *candidates, name string) {
	if s.left -= len(of.names) + 1; s.left < 0 {
		s.tooMany = true
		return
	}
	if near := value.Nearest(name, of.names); near != "" {
		s.meant[of.byName[near]] = true
		return
	}
	if same := of.bySpelling[spelling(name)]; same != nil { // as in "order started" for OrderStarted
		s.meant[same] = true
	}
}

// candidates are the elements of one kind in a context.
type candidates struct {
	names      []string
	byName     map[string]*model.Element
	bySpelling map[string]*model.Element
}

// A place is where candidates stand.
type place struct {
	context *model.Context
	kind    model.Kind
}

// candidatesIn returns the elements of a kind in a context.
func (s *misspelt) candidatesIn(c *model.Context, kind model.Kind) *candidates {
	if known := s.candidates[place{c, kind}]; known != nil {
		return known
	}
	found := &candidates{byName: map[string]*model.Element{}, bySpelling: map[string]*model.Element{}}
	for _, declared := range c.Elements() {
		if element := declared.Declaration(); element.Kind == kind {
			found.names = append(found.names, element.Name.Text)
			found.byName[element.Name.Text] = element
			found.bySpelling[spelling(element.Name.Text)] = element
		}
	}
	s.candidates[place{c, kind}] = found
	return found
}

// unmatched notes the mentions in a list that found nothing.
func unmatched[E model.Declared](s *misspelt, c *model.Context, names []model.Name, found []E, kinds ...model.Kind) {
	if len(names) == len(found) {
		return
	}
	resolved := map[string]bool{}
	for _, declared := range found {
		element := declared.Declaration()
		resolved[element.Name.Text] = true
		resolved[element.QualifiedName()] = true
	}
	for _, name := range names {
		if !resolved[name.Text] {
			s.mean(c, name, kinds...)
		}
	}
}

func (s *misspelt) context(c *model.Context) {
	for _, command := range c.Commands {
		unmatched(s, c, command.ActorNames, command.Actors, model.KindActor, model.KindExternal)
		if command.Aggregate == nil {
			s.mean(c, command.AggregateName, model.KindAggregate)
		}
	}
	for _, event := range c.Events {
		if event.Aggregate == nil {
			s.mean(c, event.AggregateName, model.KindAggregate)
		}
		if event.External == nil {
			s.mean(c, event.ExternalName, model.KindExternal)
		}
	}
	for _, handler := range c.Handlers {
		s.handler(handler)
	}
	for _, process := range c.Processes {
		unmatched(s, c, process.StartNames, process.Starts, model.KindEvent)
		unmatched(s, c, process.EndNames, process.Ends, model.KindEvent)
		for step := range stepsOf(process) {
			if step.timer == nil && step.event == nil {
				s.mean(c, step.name, model.KindEvent)
			}
			s.effects(c, step.publishes, model.KindEvent)
			s.effects(c, step.sends, model.KindCommand)
		}
	}
	for _, readModel := range c.ReadModels {
		unmatched(s, c, readModel.ActorNames, readModel.Actors, model.KindActor)
		for _, projection := range readModel.Projections {
			if projection.Event == nil {
				s.mean(c, projection.EventName, model.KindEvent)
			}
		}
	}
}

func (s *misspelt) handler(h *model.Handler) {
	if h.Command == nil && h.Event == nil {
		s.mean(h.Context, h.Handles, model.KindCommand, model.KindEvent)
	}
	s.effects(h.Context, h.Raises, model.KindEvent)
	s.effects(h.Context, h.Publishes, model.KindEvent)
	s.effects(h.Context, h.Sends, model.KindCommand)
	if h.Compensates != nil {
		s.effects(h.Context, []*model.Effect{h.Compensates}, model.KindCommand)
	}
	unmatched(s, h.Context, h.Calls, h.Externals, model.KindExternal)
	for _, notification := range h.Notifies {
		if notification.Actor == nil {
			s.mean(h.Context, notification.ActorName, model.KindActor)
		}
		if notification.External == nil {
			s.mean(h.Context, notification.ExternalName, model.KindExternal)
		}
	}
	for _, look := range h.Reads {
		if look.Aggregate == nil {
			s.mean(h.Context, look.AggregateName, model.KindAggregate)
		}
		if look.ReadModel == nil {
			s.mean(h.Context, look.ReadModelName, model.KindReadModel)
		}
	}
}

func (s *misspelt) effects(c *model.Context, effects []*model.Effect, kind model.Kind) {
	for _, effect := range effects {
		if target(effect) == nil {
			s.mean(c, effect.Message, kind)
		}
	}
}

// elementsOf returns the declarations of elements.
func elementsOf[E model.Declared](declared []E) []*model.Element {
	elements := make([]*model.Element, len(declared))
	for i, element := range declared {
		elements[i] = element.Declaration()
	}
	return elements
}

// mayBeMentioned reports whether it can't be told that nothing mentions an
// element: a part of the model could not be read, or a mention is misspelt.
func (p *Pass) mayBeMentioned(element *model.Element) bool {
	meant := p.facts.misspelt()
	return p.Model.Incomplete || meant.tooMany || meant.meant[element]
}

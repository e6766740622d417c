package model

import (
	"maps"
	"sort"
)

// An index finds the elements of one context by their names. Elements that
// are mentioned at the same places share a map, and so may not share a name.
type index struct {
	messages   map[string]Declared // commands and events
	parties    map[string]Declared // actors and external systems
	handlers   map[string]Declared
	failing    map[string]Declared // handlers, processes and external systems
	processes  map[string]Declared
	readModels map[string]Declared
	aggregates map[string]Declared
	types      map[string]declaredType // types, members and aggregates
	timers     map[string]*Timer
	scenarios  map[string]Declared
	channels   map[string]*Channel
}

// A declaredType is what a name of a type stands for: one of the three.
type declaredType struct {
	dataType  *DataType
	member    *Member
	aggregate *Aggregate
}

func (d declaredType) name() Name {
	switch {
	case d.dataType != nil:
		return d.dataType.Name
	case d.member != nil:
		return d.member.Name
	default:
		return d.aggregate.Name
	}
}

// indexContext builds the index of a context. Of elements with the same name
// only the first stays in the model; the others are reported.
func (r *resolver) indexContext(c *Context) *index {
	x := &index{
		messages: map[string]Declared{}, parties: map[string]Declared{}, handlers: map[string]Declared{},
		processes: map[string]Declared{}, readModels: map[string]Declared{}, aggregates: map[string]Declared{},
		types: map[string]declaredType{}, timers: map[string]*Timer{}, scenarios: map[string]Declared{},
	}
	c.Actors = keepFirst(r, x.parties, c.Actors)
	c.Externals = keepFirst(r, x.parties, c.Externals)
	c.Commands = keepFirst(r, x.messages, c.Commands)
	c.Events = keepFirst(r, x.messages, r.joinRepeatedEvents(c))
	c.Handlers = keepFirst(r, x.handlers, c.Handlers)
	c.Processes = keepFirst(r, x.processes, c.Processes)
	c.ReadModels = keepFirst(r, x.readModels, joinReadModels(c.ReadModels))
	c.Aggregates = keepFirst(r, x.aggregates, c.Aggregates)
	c.Scenarios = keepFirst(r, x.scenarios, c.Scenarios)
	x.failing = failing(x)
	r.indexTypes(c, x)
	r.indexChannels(c, x)
	for _, process := range c.Processes {
		for _, timer := range process.Timers {
			timer.Process = process
			if first, repeated := x.timers[timer.Name.Text]; repeated {
				r.duplicate("timer", timer.Name, first.Name)
				continue
			}
			x.timers[timer.Name.Text] = timer
		}
	}
	return x
}

// keepFirst adds elements to a map and returns those whose name was free.
func keepFirst[E Declared](r *resolver, names map[string]Declared, elements []E) []E {
	kept := elements[:0]
	for _, element := range elements {
		declaration := element.Declaration()
		if first, repeated := names[declaration.Name.Text]; repeated {
			r.duplicateElement(declaration, first.Declaration())
			continue
		}
		names[declaration.Name.Text] = element
		kept = append(kept, element)
	}
	return kept
}

func (r *resolver) duplicateElement(second, first *Element) {
	if second.Kind == first.Kind {
		r.duplicate(second.Kind.String(), second.Name, first.Name)
		return
	}
	r.report(Diagnostic{
		Rule:    "model/duplicate-element",
		Message: article(first.Kind.String()) + " is already named " + quote(first.Name.Text) + ", so a mention of this " + second.Kind.String() + " would be ambiguous",
		Hint:    "rename one of the two",
		At:      second.Name.At,
		Related: []Related{{Message: "the " + first.Kind.String(), At: first.Name.At}},
	})
}

func (r *resolver) duplicate(noun string, second, first Name) {
	r.report(Diagnostic{
		Rule:    "model/duplicate-element",
		Message: "the " + noun + " " + quote(second.Text) + " is declared twice",
		Hint:    "rename one of the two, or put them together",
		At:      second.At,
		Related: []Related{{Message: "first here", At: first.At}},
	})
}

// joinRepeatedEvents lets an event of a big-picture model occur several times
// in the list of names, as it does on a wall.
func (r *resolver) joinRepeatedEvents(c *Context) []*Event {
	if c.Level != LevelBigPicture {
		return c.Events
	}
	first := make(map[string]*Event, len(c.Events))
	kept := c.Events[:0:0]
	for _, event := range c.Events {
		earlier, repeated := first[event.Name.Text]
		if repeated && event.isBare() {
			earlier.Again = append(earlier.Again, event.Name)
			continue
		}
		if !repeated {
			first[event.Name.Text] = event
		}
		kept = append(kept, event)
	}
	return kept
}

// isBare reports whether no more than the event's name was written.
func (e *Event) isBare() bool {
	return e.Description.IsZero() && e.AggregateName.IsZero() && e.ExternalName.IsZero() && len(e.Data) == 0 && len(e.Sets) == 0
}

// indexTypes indexes what can be the type of a field.
func (r *resolver) indexTypes(c *Context, x *index) {
	kept := c.Types[:0]
	for _, dataType := range c.Types {
		if r.addType(x, "type", declaredType{dataType: dataType}) {
			kept = append(kept, dataType)
		}
	}
	c.Types = kept
	for _, aggregate := range c.Aggregates {
		r.addType(x, "aggregate", declaredType{aggregate: aggregate})
		members := aggregate.Members[:0]
		for _, member := range aggregate.Members {
			member.Aggregate = aggregate
			if r.addType(x, "member", declaredType{member: member}) {
				members = append(members, member)
			}
		}
		aggregate.Members = members
	}
}

func (r *resolver) addType(x *index, noun string, declared declaredType) bool {
	name := declared.name()
	if first, repeated := x.types[name.Text]; repeated {
		r.duplicate(noun, name, first.name())
		return false
	}
	if isBuiltIn(name.Text) {
		r.report(Diagnostic{
			Rule:    "model/duplicate-element",
			Message: quote(name.Text) + " is a type of the language, so " + article(noun) + " can't have this name",
			Hint:    "give it a name of your domain",
			At:      name.At,
		})
	}
	x.types[name.Text] = declared
	return true
}

// failing returns what can fail: handlers, processes and external systems. Of
// a handler and a process of one name it is the handler.
func failing(x *index) map[string]Declared {
	all := make(map[string]Declared, len(x.handlers))
	for name, party := range x.parties {
		if _, ok := party.(*External); ok {
			all[name] = party
		}
	}
	maps.Copy(all, x.processes)
	for name, handler := range x.handlers {
		all[name] = handler
	}
	return all
}

// sortedNames returns the names in a map, for suggestions.
func sortedNames[V any](names map[string]V) []string {
	sorted := make([]string, 0, len(names))
	for name := range names {
		sorted = append(sorted, name)
	}
	sort.Strings(sorted)
	return sorted
}

// Package inventory lists what is in a model, by context and kind, for the
// commands that count, list and complete.
package inventory

import "github.com/eventstorm/storm/model"

// Group is what a context has of one kind, in declared order.
type Group struct {
	Word    string // the kind in one word, such as "readModel"
	Key     string // the key of the language that holds them, such as "readModels"
	Entries []Entry
}

// Entry is one of a group.
type Entry struct {
	Name        model.Name
	Description model.Name
	Of          any // *model.Command and so on
}

// Words returns the words of all kinds, in the order of Groups.
func Words() []string {
	groups := all(&model.Context{})
	words := make([]string, len(groups))
	for i, group := range groups {
		words[i] = group.Word
	}
	return words
}

// Groups returns what is in a context, kind by kind; kinds of which it has
// nothing are left out.
func Groups(context *model.Context) []Group {
	groups := all(context)
	kept := groups[:0]
	for _, group := range groups {
		if len(group.Entries) > 0 {
			kept = append(kept, group)
		}
	}
	return kept
}

func all(context *model.Context) []Group {
	return []Group{
		{"actor", "actors", elements(context.Actors)},
		{"external", "externals", elements(context.Externals)},
		{"command", "commands", elements(context.Commands)},
		{"aggregate", "aggregates", elements(context.Aggregates)},
		{"event", "events", elements(context.Events)},
		{"handler", "handlers", elements(context.Handlers)},
		{"process", "processes", elements(context.Processes)},
		{"readModel", "readModels", elements(context.ReadModels)},
		{"type", "types", elements(context.Types)},
		{"scenario", "scenarios", elements(context.Scenarios)},
		{"relation", "relations", relations(context.Relations)},
		{"hotspot", "hotspots", hotspots(context.Hotspots)},
		{"term", "glossary", terms(context.Glossary)},
	}
}

func elements[T model.Declared](list []T) []Entry {
	entries := make([]Entry, len(list))
	for i, element := range list {
		declaration := element.Declaration()
		entries[i] = Entry{Name: declaration.Name, Description: declaration.Description, Of: element}
	}
	return entries
}

func relations(list []*model.Relation) []Entry {
	entries := make([]Entry, len(list))
	for i, relation := range list {
		entries[i] = Entry{Name: relation.Other, Description: relation.Description, Of: relation}
	}
	return entries
}

func hotspots(list []*model.Hotspot) []Entry {
	entries := make([]Entry, len(list))
	for i, hotspot := range list {
		entries[i] = Entry{Name: hotspot.Text, Of: hotspot}
	}
	return entries
}

func terms(list []*model.Term) []Entry {
	entries := make([]Entry, len(list))
	for i, term := range list {
		entries[i] = Entry{Name: term.Name, Description: term.Description, Of: term}
	}
	return entries
}

// Count returns the number of elements of a context.
func Count(c *model.Context) int {
	return len(c.Actors) + len(c.Externals) + len(c.Commands) + len(c.Aggregates) + len(c.Events) +
		len(c.Handlers) + len(c.Processes) + len(c.ReadModels) + len(c.Types) + len(c.Scenarios)
}

// Total returns the number of elements of a model.
func Total(m *model.Model) int {
	total := 0
	for _, context := range m.Contexts {
		total += Count(context)
	}
	return total
}

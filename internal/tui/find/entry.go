package find

import (
	"strings"

	"github.com/eventstorm/storm/internal/tui/intent"
	"github.com/eventstorm/storm/internal/tui/sticky"
	"github.com/eventstorm/storm/model"
)

// An entry is what can be found by a name: an element, a hotspot by its text,
// or a term of the glossary by its name and by the words it replaces.
type entry struct {
	sort    sticky.Sort
	name    string
	context string
	folded  string // the name, prepared for comparison
	asks    intent.Intent
}

func newEntry(sort sticky.Sort, name string, context *model.Context, asks intent.Intent) entry {
	return entry{sort, name, context.Name.Text, strings.ToLower(name), asks}
}

// newEntries returns all that can be found in a model: its elements, then
// hotspots and terms.
func newEntries(m *model.Model) []entry {
	var entries []entry
	for _, element := range m.Elements() {
		declaration := element.Declaration()
		entries = append(entries, newEntry(sticky.SortOf(element), declaration.Name.Text, declaration.Context, intent.Open{Element: element}))
	}
	for _, context := range m.Contexts {
		for _, hotspot := range context.Hotspots {
			entries = append(entries, newEntry(sticky.Hotspot, hotspot.Text.Text, context, intent.Question{Hotspot: hotspot}))
		}
		for _, term := range context.Glossary {
			asks := intent.Explain{Term: term}
			entries = append(entries, newEntry(sticky.Term, term.Name.Text, context, asks))
			for _, replaced := range term.Replaces {
				entries = append(entries, newEntry(sticky.Term, replaced.Text+" → "+term.Name.Text, context, asks))
			}
		}
	}
	return entries
}

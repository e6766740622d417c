package cli

import (
	"bufio"
	"fmt"
	"slices"
	"strings"

	"github.com/eventstorm/storm/internal/inventory"
	"github.com/eventstorm/storm/internal/report"
	"github.com/eventstorm/storm/internal/terminal"
	"github.com/eventstorm/storm/model"
)

// listTree draws what is in a model with the lines of a tree.
type listTree struct {
	out     *bufio.Writer // which keeps its first error until it is flushed
	palette terminal.Palette
}

func (t listTree) print(m *model.Model, contexts []*model.Context, kinds []string) {
	if m.Name.Text != "" {
		fmt.Fprintln(t.out, t.palette.Paint(terminal.Bold, terminal.VisibleLine(m.Name.Text)))
	}
	for _, context := range contexts {
		t.context(context, kinds)
	}
}

func (t listTree) context(context *model.Context, kinds []string) {
	name := terminal.VisibleLine(context.Name.Text)
	if name == "" {
		name = "(unnamed context)"
	}
	fmt.Fprintf(t.out, "%s %s\n", t.palette.Paint(terminal.Bold, name), t.palette.Paint(terminal.Dim, contextDetail(context)))
	groups := slices.DeleteFunc(inventory.Groups(context), func(g inventory.Group) bool { return !wantsKind(kinds, g.Word) })
	for i, group := range groups {
		branch, below := branches(i == len(groups)-1)
		fmt.Fprintf(t.out, "%s%s (%d)\n", branch, group.Key, len(group.Entries))
		for j := range group.Entries {
			twig, _ := branches(j == len(group.Entries)-1)
			t.entry(below+twig, group.Word, &group.Entries[j])
		}
	}
}

func (t listTree) entry(lead, word string, entry *inventory.Entry) {
	name := t.palette.Paint(noteStyles[word], terminal.VisibleLine(entry.Name.Text))
	fmt.Fprintln(t.out, lead+name+t.palette.Paint(terminal.Dim, terminal.VisibleLine(entryDetail(entry))))
}

// branches returns the lines of the tree before an item and before what is
// below it.
func branches(last bool) (item, below string) {
	if last {
		return "└─ ", "   "
	}
	return "├─ ", "│  "
}

// noteStyles are the colours of the sticky notes, by the words of inventory.
var noteStyles = map[string]terminal.Style{
	"actor": terminal.Actor, "external": terminal.External, "command": terminal.Command,
	"aggregate": terminal.Aggregate, "event": terminal.Event, "handler": terminal.Policy,
	"process": terminal.Policy, "readModel": terminal.ReadModel, "hotspot": terminal.Hotspot,
}

// contextDetail is what the line of a context says beside its name.
func contextDetail(context *model.Context) string {
	return fmt.Sprintf("(%s, level %s)", report.Plural(inventory.Count(context), "element"), context.Level)
}

// entryDetail is what the line of an element says after its name: what leads
// to it and where it leads.
func entryDetail(entry *inventory.Entry) string {
	switch element := entry.Of.(type) {
	case *model.Command:
		return flow(texts(element.ActorNames), texts([]model.Name{element.AggregateName}))
	case *model.Event:
		return inBrackets(eventDetail(element))
	case *model.Handler:
		return flow([]string{element.Handles.Text}, outcomes(element))
	case *model.Process:
		return flow(texts(element.StartNames), nil)
	case *model.Aggregate:
		return inBrackets(after("id ", element.Identity.Text))
	case *model.ReadModel:
		return inBrackets(after("key ", element.Key.Text))
	case *model.Hotspot:
		return inBrackets(after("at ", element.At.Text))
	case *model.Relation:
		return inBrackets(strings.Join(append([]string{sideOf(element)}, texts(element.Patterns)...), ", "))
	default:
		return after(": ", entry.Description.Text)
	}
}

// sideOf returns the key by which a relation names the other context.
func sideOf(relation *model.Relation) string {
	switch relation.OtherSide {
	case model.SideUpstream:
		return "upstream"
	case model.SideDownstream:
		return "downstream"
	default:
		return "with"
	}
}

// flow writes what leads where: ": OrderPlaced → PlanBaking".
func flow(from, to []string) string {
	from, to = nonEmpty(from), nonEmpty(to)
	switch {
	case len(from) == 0 && len(to) == 0:
		return ""
	case len(to) == 0:
		return ": " + strings.Join(from, ", ")
	case len(from) == 0:
		return " → " + strings.Join(to, ", ")
	default:
		return ": " + strings.Join(from, ", ") + " → " + strings.Join(to, ", ")
	}
}

func nonEmpty(texts []string) []string {
	return slices.DeleteFunc(texts, func(text string) bool { return text == "" })
}

func eventDetail(event *model.Event) string {
	switch {
	case event.EventKind != model.EventIntegration:
		return after("of ", event.AggregateName.Text)
	case event.Version > 0:
		return fmt.Sprintf("integration, version %d", event.Version)
	default:
		return "integration"
	}
}

// outcomes returns the names of all that a handler brings about.
func outcomes(handler *model.Handler) []string {
	names := effectNames(handler.Raises, handler.Sends, handler.Publishes)
	names = append(names, texts(handler.Calls)...)
	for _, notification := range handler.Notifies {
		names = append(names, notification.ActorName.Text)
	}
	return names
}

// effectNames returns the messages of effects as written, each once.
func effectNames(lists ...[]*model.Effect) []string {
	var names []string
	for _, effects := range lists {
		for _, effect := range effects {
			if !slices.Contains(names, effect.Message.Text) {
				names = append(names, effect.Message.Text)
			}
		}
	}
	return names
}

// after returns the text with a prefix, or nothing when there is no text.
func after(prefix, text string) string {
	if text == "" {
		return ""
	}
	return prefix + text
}

func inBrackets(text string) string {
	if text == "" {
		return ""
	}
	return " (" + text + ")"
}

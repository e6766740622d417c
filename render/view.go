package render

import (
	"context"
	"fmt"
	"strings"

	"github.com/eventstorm/storm/model"
)

// View is a way to look at a model.
type View struct {
	Name    string
	Summary string // one line, for a help text

	// graph says which notes there are and what leads to what.
	graph func(m *model.Model, options Options) (*Graph, error)
	// place gives everything its place.
	place func(ctx context.Context, scene *Scene, options Options) error
}

// The names of views that other code asks for. The flow is the usual one.
const (
	flowView    = "flow"
	contextView = "context"
)

// mostNotes is how many notes the flow of several contexts may have; beyond,
// the contexts stand for what is in them.
const mostNotes = 1500

// Views returns all views, the usual one first.
func Views() []View {
	return []View{
		{Name: flowView, Summary: "who sends which command, what happens then, and what reacts", graph: newFlow, place: placeFlow},
		{Name: "timeline", Summary: "one thing after the other, in lanes: the board of event modelling", graph: newTimeline, place: placeOnBoard},
		{Name: contextView, Summary: "the bounded contexts, what passes between them and how they depend on each other", graph: newContextMap, place: placeContextMap},
		{Name: "aggregate", Summary: "the life of an aggregate: its commands, its events and the states these lead to", graph: newAggregateView, place: placeApart},
		{Name: "neighbourhood", Summary: "everything within some steps of one element", graph: newNeighbourhood, place: placeByEngine},
	}
}

// UnknownViewError says that there is no view of a name.
type UnknownViewError struct {
	Name  string
	Known []string
}

// Error names the view and those there are.
func (e *UnknownViewError) Error() string {
	return fmt.Sprintf("there is no view %q. choose from: %s", e.Name, strings.Join(e.Known, ", "))
}

// viewNamed returns the view of a name; flow for the empty one. The error is
// an *UnknownViewError.
func viewNamed(name string) (View, error) {
	views := Views()
	if name == "" {
		return views[0], nil
	}
	var known []string
	for _, view := range views {
		if view.Name == name {
			return view, nil
		}
		known = append(known, view.Name)
	}
	return View{}, &UnknownViewError{Name: name, Known: known}
}

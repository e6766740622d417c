package render

import (
	"fmt"
	"slices"
	"strings"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/render/layout"
	"github.com/eventstorm/storm/runtime/trace"
)

// Options says what to draw and how. The zero value draws the whole model as
// SVG, from left to right.
type Options struct {
	Format    string   // the name of a format; empty: svg
	View      string   // the name of a view; empty: flow
	Contexts  []string // the names of the bounded contexts to draw; empty: all
	Exclude   []string // what not to draw: names, kinds such as "read-model", or patterns with * and ?
	Detail    Detail   // how much of the model to show
	Around    []string // the elements that the neighbourhood and aggregate views are about
	Depth     int      // of the neighbourhood, in steps; 0: DefaultDepth
	Follow    Follow   // which way the neighbourhood goes
	Direction Direction

	Run *trace.Trace // the run that the scenario and timeline views show; nil: none

	Theme      string          // the name of a theme; empty: auto
	Notation   map[Kind]Colour // notes of other colours than the theme's
	HideLegend bool
	Findings   []model.Diagnostic // shown as badges on the notes that they are about
	Links      LinkTemplate       // leads from notes to where they are written
	Siblings   Siblings           // leads from notes to the drawings of their contexts

	Engine layout.Engine // nil: DefaultEngine()
	Remark func(Remark)  // is told what a person should know about the drawing; nil: nobody

	Scale float64       // pixels of a png for a pixel of the drawing; 0: whichever suits
	Runs  []trace.Trace // that an html page can play
}

func (o Options) engine() layout.Engine {
	if o.Engine == nil {
		return DefaultEngine()
	}
	return o.Engine
}

// UnknownContextError says that a model has no context of a name.
type UnknownContextError struct {
	Name  string
	Known []string // the model's contexts, in its order
}

// Error names the context and those there are.
func (e *UnknownContextError) Error() string {
	if len(e.Known) == 0 {
		return fmt.Sprintf("the model has no context %q; it names no context at all", e.Name)
	}
	return fmt.Sprintf("the model has no context %q. choose from: %s", e.Name, strings.Join(e.Known, ", "))
}

// chosen returns the contexts to draw.
func (o Options) chosen(m *model.Model) ([]*model.Context, error) {
	if len(o.Contexts) == 0 {
		return m.Contexts, nil
	}
	var known []string
	for _, context := range m.Contexts {
		if context.Name.Text != "" {
			known = append(known, context.Name.Text)
		}
	}
	for _, name := range o.Contexts {
		if !slices.Contains(known, name) {
			return nil, &UnknownContextError{Name: name, Known: known}
		}
	}
	var result []*model.Context
	for _, context := range m.Contexts {
		if slices.Contains(o.Contexts, context.Name.Text) && context.Name.Text != "" {
			result = append(result, context)
		}
	}
	return result, nil
}

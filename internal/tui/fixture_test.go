package tui

import (
	"fmt"
	"strings"
	"testing"

	"github.com/charmbracelet/colorprofile"

	"github.com/eventstorm/storm/internal/play"
	"github.com/eventstorm/storm/model"
)

// load reads a model that must have no faults the loader can't live with.
func load(tb testing.TB, path string) *model.Model {
	tb.Helper()
	m, _, err := model.LoadPaths([]string{path}, nil)
	if err != nil {
		tb.Fatal(err)
	}
	return m
}

// optionsFor are those of a walkthrough that can run scenarios.
func optionsFor(profile colorprofile.Profile) Options {
	return Options{Profile: profile, Environment: []string{"TERM=xterm-256color"}, Runners: play.Simulate}
}

// large returns a model with about so many elements, in ten contexts.
func large(tb testing.TB, elements int) *model.Model {
	tb.Helper()
	var text strings.Builder
	text.WriteString("model: Large\n")
	chains := elements / 50
	for c := range 10 {
		fmt.Fprintf(&text, "---\ncontext: Context%d\nactors: [Clerk]\naggregates: {Thing: {id: thingId}}\ncommands:\n", c)
		for i := range chains {
			fmt.Fprintf(&text, "  DoThing%d: {actor: Clerk, aggregate: Thing, data: {thingId: uuid}}\n  CheckThing%d: {aggregate: Thing, data: {thingId: uuid}}\n", i, i)
		}
		text.WriteString("events:\n")
		for i := range chains {
			fmt.Fprintf(&text, "  ThingDone%d: {aggregate: Thing, data: {thingId: uuid}}\n", i)
		}
		text.WriteString("handlers:\n")
		for i := range chains {
			fmt.Fprintf(&text, "  DoThingHandler%d: {handles: DoThing%d, raises: [ThingDone%d]}\n  CheckThingWhenThingDone%d: {handles: ThingDone%d, sends: [CheckThing%d]}\n", i, i, i, i, i, i)
		}
	}
	m, diagnostics := model.Load("large.storm.yaml", []byte(text.String()))
	for _, d := range diagnostics {
		tb.Fatal(d.At, d.Message)
	}
	return m
}

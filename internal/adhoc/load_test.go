package adhoc_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/eventstorm/storm/internal/adhoc"
	"github.com/eventstorm/storm/model"
)

const shop = `context: "Bob's shop"
actors: [Shopper]
aggregates: {Order: {id: orderId, state: {total: money}}}
commands:
  Place order: {aggregate: Order, creates: true, data: {orderId: uuid, total: money, note: string?}}
events: {Order placed: {aggregate: Order, data: {orderId: uuid, total: money}, sets: {total: =event.total}}}
handlers:
  Bob's handler: {handles: Place order, raises: [Order placed]}
scenarios:
  command line 1: {when: [{Place order: {orderId: o-1, total: 5 EUR}}]}
`

func load(t *testing.T, parts ...func(*model.Context) adhoc.Part) ([]*model.Scenario, []model.Diagnostic) {
	t.Helper()
	m, diagnostics := model.Load("shop.storm.yaml", []byte(shop))
	if len(diagnostics) > 0 {
		t.Fatal(diagnostics)
	}
	var made []adhoc.Part
	for _, part := range parts {
		made = append(made, part(m.Contexts[0]))
	}
	loaded, scenarios, diagnostics := adhoc.Load(m, made)
	if got := len(loaded.Contexts[0].Scenarios); got != 1 || len(loaded.Sources) != 1 {
		t.Errorf("%d scenarios, want that of the model", got)
	}
	return scenarios, diagnostics
}

func step(text string) func(*model.Context) adhoc.Part {
	return func(c *model.Context) adhoc.Part { return adhoc.Step("--send", text, c) }
}

func fault(text, target string) func(*model.Context) adhoc.Part {
	return func(c *model.Context) adhoc.Part { return adhoc.Fault("--fault", text, len(target), c) }
}

func TestAStepIsWrittenInSeveralWays(t *testing.T) {
	for _, text := range []string{
		"Place order {orderId: o-1, total: 5 EUR}",
		"Place order: {orderId: o-1, total: 5 EUR}",
		" {Place order: {orderId: o-1, total: 5 EUR}} ",
		"'Place order' {orderId: o-1, total: 5 EUR}",
		"Place order {\n  orderId: o-1, # a comment\n  total: 5 EUR\n}",
		"Place order {\norderId: o-1,\n---\ntotal: 5 EUR}",
	} {
		scenarios, diagnostics := load(t, step(text))
		if strings.Contains(text, "---") {
			continue // it must only not break anything
		}
		if len(diagnostics) > 0 {
			t.Errorf("%q: %v", text, diagnostics)
			continue
		}
		if steps := scenarios[0].When; len(steps) != 1 || steps[0].Command == nil || len(steps[0].Data) != 2 {
			t.Errorf("%q was read as %+v", text, steps)
		}
	}
}

func TestPlacesAreThoseOfTheArgument(t *testing.T) {
	for text, want := range map[string]string{
		"Place order {orderId: o-1, totl: 5 EUR}":     "--send:1:28",
		"Place order {orderId: o-1,\n  total: cheap}": "--send:2:10",
		"Place ordr {orderId: o-1}":                   "--send:1:1",
		"Place order {orderId: o-1, total: =5 + }":    "--send:1:36",
		"Place order {orderId: o-1, total: 5 EUR":     "--send:1:13",
		"Bob's order": "--send:1:1",
	} {
		_, diagnostics := load(t, step(text))
		if len(diagnostics) == 0 {
			t.Errorf("%q has no diagnostic", text)
			continue
		}
		if !slices.ContainsFunc(diagnostics, func(d model.Diagnostic) bool { return d.At.String() == want }) {
			t.Errorf("%q: nothing at %s, but %v", text, want, diagnostics)
		}
		for _, diagnostic := range diagnostics {
			if diagnostic.At.File() != "--send" {
				t.Errorf("%q: %s is at %s", text, diagnostic.Message, diagnostic.At)
			}
		}
	}
}

func TestFaults(t *testing.T) {
	for text, times := range map[string]int{
		"Bob's handler":               0,
		"Bob's handler fails always":  0,
		"Bob's handler fails twice":   2,
		"Bob's handler  fails 7 ":     7,
		"Bob's handler {fails: once}": 1,
	} {
		scenarios, diagnostics := load(t, fault(text, "Bob's handler"))
		if len(diagnostics) > 0 {
			t.Errorf("%q: %v", text, diagnostics)
			continue
		}
		faults := scenarios[0].Faults
		if len(faults) != 1 || faults[0].Target == nil || faults[0].Times != times {
			t.Errorf("%q was read as %+v", text, faults[0])
		}
		if got := faults[0].At.String(); got != "--fault:1:1" {
			t.Errorf("%q is at %s", text, got)
		}
	}
	_, diagnostics := load(t, fault("Bob's handler fials once", "Bob's handler"))
	if len(diagnostics) != 1 || diagnostics[0].At.String() != "--fault:1:15" || !strings.Contains(diagnostics[0].Hint, `"fails"`) {
		t.Errorf("a key that does not exist: %v", diagnostics)
	}
}

func FuzzStep(f *testing.F) {
	for _, seed := range []string{"Place order {orderId: o-1}", "{", "}", "a: b", "'", "\n", "wait: 2h", "{}", "x {\n---\n", "\"a", "'x'' {"} {
		f.Add(seed)
	}
	m, _ := model.Load("shop.storm.yaml", []byte(shop))
	f.Fuzz(func(t *testing.T, text string) {
		_, scenarios, diagnostics := adhoc.Load(m, []adhoc.Part{adhoc.Step("--send", text, m.Contexts[0])})
		if len(scenarios) != 1 {
			t.Fatal("no scenario")
		}
		for _, diagnostic := range diagnostics {
			if diagnostic.At.File() != "--send" || diagnostic.At.End().Offset > len(text) {
				t.Fatalf("%q: %s at %s", text, diagnostic.Message, diagnostic.At)
			}
		}
		_ = adhoc.Name(text) + adhoc.Rest(text)
	})
}

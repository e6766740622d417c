package render_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/eventstorm/storm/internal/largemodel"
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/render"
	"github.com/eventstorm/storm/render/layout"
)

// labels returns what the notes of a kind say, in their order.
func labels(s *render.Scene, kind render.Kind) []string {
	var result []string
	for _, node := range s.Graph.Nodes {
		if node.Kind == kind {
			result = append(result, node.Label)
		}
	}
	return result
}

// lines returns the lines between notes: "PlaceOrder > OrderPlaced".
func lines(s *render.Scene) []string {
	var result []string
	for _, edge := range s.Graph.Edges {
		result = append(result, s.Graph.Nodes[edge.From].Label+" > "+s.Graph.Nodes[edge.To].Label)
	}
	slices.Sort(result)
	return result
}

// parsed reads a model that is written in a test.
func parsed(t testing.TB, text string) *model.Model {
	t.Helper()
	m, diagnostics := model.Load("test.storm.yaml", []byte(text))
	for _, diagnostic := range diagnostics {
		if diagnostic.Severity == model.SeverityError {
			t.Fatal(diagnostic.At, diagnostic.Message)
		}
	}
	return m
}

// unwanted is an engine that nobody may ask.
type unwanted struct{ t *testing.T }

func (unwanted) Name() string { return "unwanted" }
func (u unwanted) Layout(context.Context, []byte) ([]byte, error) {
	u.t.Error("the engine was asked")
	return nil, errors.New("unwanted")
}

func TestLevels(t *testing.T) {
	eshop := []string{"../samples/eshop"}
	bigPicture := scene(t, eshop, render.Options{Detail: render.DetailBigPicture})
	for _, kind := range []render.Kind{render.KindCommand, render.KindPolicy, render.KindAggregate, render.KindReadModel, render.KindTimer} {
		if found := labels(bigPicture, kind); len(found) > 0 {
			t.Errorf("the big picture shows %v", found)
		}
	}
	if !slices.Contains(lines(bigPicture), "OrderStarted > BuyerAdded") {
		t.Errorf("the story does not go on over what is left out: %v", lines(bigPicture))
	}
	process := scene(t, eshop, render.Options{Detail: render.DetailProcess})
	if !slices.Contains(lines(process), "CreateOrder > OrderStarted") || len(labels(process, render.KindAggregate)) > 0 {
		t.Errorf("got %v", lines(process))
	}
}

func TestExclude(t *testing.T) {
	for pattern, gone := range map[string]string{
		"OrderStarted": "OrderStarted", "Ordering.OrderStarted": "OrderStarted", "Order*": "OrderPaid", "policy": "CheckStockWhenOrderAwaitsValidation",
		"read-model": "OrderSummary", "read model": "OrderSummary", "Payment": "ChargeCardWhenPaymentRequested", "?hopper": "Shopper",
	} {
		s := scene(t, []string{"../samples/eshop"}, render.Options{Exclude: []string{pattern}, Engine: nil})
		for _, node := range s.Graph.Nodes {
			if node.Label == gone {
				t.Errorf("--exclude %s leaves %s", pattern, gone)
			}
		}
	}
	_, err := render.NewScene(context.Background(), load(t, "../samples/eshop"), render.Options{Exclude: []string{"OrderStartd"}})
	var unknown *render.UnknownElementError
	if !errors.As(err, &unknown) || !slices.Contains(unknown.Known, "OrderStarted") {
		t.Errorf("got %v", err)
	}
}

func TestNeighbourhood(t *testing.T) {
	around := func(follow render.Follow) []string {
		return lines(scene(t, []string{"../samples/eshop"}, render.Options{
			View: "neighbourhood", Around: []string{"OrderPlaced"}, Depth: 1, Follow: follow,
		}))
	}
	before, after := "AnnounceOrderWhenOrderStarted > OrderPlaced", "OrderPlaced > ClearBasketWhenOrderPlaced"
	if got := around(render.FollowBoth); !slices.Equal(got, []string{before, after}) {
		t.Errorf("both ways: %v", got)
	}
	if got := around(render.FollowForwards); !slices.Equal(got, []string{after}) {
		t.Errorf("forwards: %v", got)
	}
	if got := around(render.FollowBackwards); !slices.Equal(got, []string{before}) {
		t.Errorf("backwards: %v", got)
	}
}

// TestNeighbourhoodOfHandler: the handler of a command has no note of its own.
func TestNeighbourhoodOfHandler(t *testing.T) {
	s := scene(t, []string{"../samples/eshop"}, render.Options{View: "neighbourhood", Around: []string{"CreateOrderHandler"}, Depth: 1, Exclude: []string{"hotspot"}})
	if got := lines(s); !slices.Equal(got, []string{"CreateOrder > Order", "Order > OrderStarted"}) {
		t.Errorf("got %v", got)
	}
}

func TestAggregateStates(t *testing.T) {
	s := scene(t, []string{"../samples/eshop"}, render.Options{View: "aggregate", Around: []string{"Order"}})
	got := lines(s)
	for _, want := range []string{
		"OrderStarted > Submitted", "Submitted > SetAwaitingValidationOrderStatus", "Paid > ShipOrder", "OrderShipped > Shipped",
		"Submitted > CancelOrder", "AwaitingValidation > CancelOrder", "StockConfirmed > CancelOrder",
	} {
		if !slices.Contains(got, want) {
			t.Errorf("%q is missing in %v", want, got)
		}
	}
	for _, never := range []string{"Paid > CancelOrder", "Shipped > CancelOrder", "Cancelled > CancelOrder"} {
		if slices.Contains(got, never) {
			t.Errorf("%q is not allowed by the guards", never)
		}
	}
	if notes := labels(s, render.KindCommand); slices.Contains(notes, "AddBuyer") {
		t.Errorf("commands of another aggregate are shown: %v", notes)
	}
}

// TestAggregateGuards: guards that depend on more than the state say nothing
// about it.
func TestAggregateGuards(t *testing.T) {
	m := parsed(t, `
context: Shop
aggregates:
  Door: {id: doorId, state: {doorId: uuid, state: Open | Shut | Locked, stiff: bool}}
commands:
  Shut: {aggregate: Door, data: {doorId: uuid, force: int}}
  Lock: {aggregate: Door, data: {doorId: uuid, force: int}}
  Kick: {aggregate: Door, data: {doorId: uuid, force: int}}
events:
  DoorShut: {aggregate: Door, sets: {state: Shut}}
  DoorLocked: {aggregate: Door, sets: {state: Locked}}
  DoorKicked: {aggregate: Door, deletes: true}
handlers:
  Shuts: {handles: Shut, requires: ['state.state == "Open" and command.force > 2'], raises: [DoorShut]}
  Locks: {handles: Lock, requires: ['state.state == "Open" or command.force > 2'], raises: [DoorLocked]}
  Kicks: {handles: Kick, requires: ['state.state in ["Shut", "Locked"]'], raises: [DoorKicked]}
`)
	s, err := render.NewScene(context.Background(), m, render.Options{View: "aggregate"})
	if err != nil {
		t.Skip(err)
	}
	want := []string{
		"DoorKicked > gone", "DoorLocked > Locked", "DoorShut > Shut", "Kick > DoorKicked", "Lock > DoorLocked",
		"Locked > Kick", "Open > Shut", "Shut > DoorShut", "Shut > Kick",
	}
	if got := lines(s); !slices.Equal(got, want) {
		t.Errorf("got  %v\nwant %v", got, want)
	}
}

func TestContextMap(t *testing.T) {
	s := scene(t, []string{"../samples/eshop"}, render.Options{View: "context"})
	if got := labels(s, render.KindContext); len(got) != 4 {
		t.Errorf("got %v", got)
	}
	found := false
	for _, edge := range s.Graph.Edges {
		if edge.Kind == render.EdgeRelation && s.Graph.Nodes[edge.From].Label == "Ordering" && s.Graph.Nodes[edge.To].Label == "Payment" {
			found = edge.Tail == "U S" && edge.Head == "D C ACL"
		}
	}
	if !found {
		t.Error("the relation of Ordering and Payment is not marked")
	}
	alone := scene(t, []string{"../samples/eshop"}, render.Options{View: "context", Contexts: []string{"Payment"}})
	if got := labels(alone, render.KindContext); !slices.Equal(got, []string{"Ordering", "Payment"}) {
		t.Errorf("around Payment there is %v", got)
	}
}

func TestFindings(t *testing.T) {
	m := load(t, "testdata/order.storm.yaml")
	event := m.Contexts[0].Events[0]
	findings := []model.Diagnostic{
		{Severity: model.SeverityInfo, Message: "a trifle", At: event.Name.At},
		{Severity: model.SeverityError, Message: "a disaster", At: event.Name.At},
		{Severity: model.SeverityWarning, Message: "elsewhere"},
	}
	var remarks []render.Remark
	s, err := render.NewScene(context.Background(), m, render.Options{
		Findings: findings, View: "timeline", Remark: func(r render.Remark) { remarks = append(remarks, r) },
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, note := range s.Notes {
		node := s.Graph.Nodes[note.Node]
		switch {
		case node.Label != event.Name.Text && note.Badge != nil:
			t.Errorf("%q has a badge", node.Label)
		case node.Label == event.Name.Text && (note.Badge == nil || note.Badge.Text != "2" || note.Badge.Severity != model.SeverityError):
			t.Errorf("got the badge %v", note.Badge)
		case node.Label == event.Name.Text && !strings.Contains(node.Tooltip, "error: a disaster\ninfo: a trifle"):
			t.Errorf("got the tooltip %q", node.Tooltip)
		}
	}
	if want := []render.Remark{{Kind: render.RemarkHiddenFinding, Count: 1}}; !slices.Equal(remarks, want) {
		t.Errorf("got %v", remarks)
	}
}

// TestFindingsOfContexts: on a map, contexts stand for what is in them.
func TestFindingsOfContexts(t *testing.T) {
	m := load(t, "testdata/order.storm.yaml")
	s, err := render.NewScene(context.Background(), m, render.Options{View: "context", Findings: []model.Diagnostic{
		{Severity: model.SeverityWarning, Message: "odd", At: m.Contexts[0].Commands[0].Name.At},
		{Severity: model.SeverityInfo, Message: "well", At: m.Contexts[0].Handlers[0].Name.At},
	}})
	if errors.Is(err, layout.ErrNoProgram) {
		t.Skip(err)
	}
	if err != nil {
		t.Fatal(err)
	}
	for _, note := range s.Notes {
		if isIt := s.Graph.Nodes[note.Node].Label == m.Contexts[0].Name.Text; isIt != (note.Badge != nil) || isIt && note.Badge.Text != "2" {
			t.Errorf("%q has the badge %v", s.Graph.Nodes[note.Node].Label, note.Badge)
		}
	}
}

func TestThemesAndNotation(t *testing.T) {
	m := load(t, "testdata/timeline.storm.yaml")
	for _, theme := range render.Themes() {
		drawing := draw(t, m, render.Options{Theme: theme.Name})
		if !strings.Contains(drawing, theme.Palette.Wall) || !strings.Contains(drawing, theme.Palette.Notes[render.KindEvent].Paper) {
			t.Errorf("the drawing is not in the colours of %s", theme.Name)
		}
		if dark := strings.Contains(drawing, "prefers-color-scheme"); dark != (theme.Dark != nil) {
			t.Errorf("%s: the drawing follows the page: %v", theme.Name, dark)
		}
	}
	drawing := draw(t, m, render.Options{Notation: map[render.Kind]render.Colour{render.KindEvent: {Red: 0x12, Green: 0x34, Blue: 0x56}}})
	if !strings.Contains(drawing, "--storm-event:#123456;") || !strings.Contains(drawing, "--storm-event-text:#ffffff;") {
		t.Error("events have their usual colour")
	}
}

func TestParseColour(t *testing.T) {
	for text, want := range map[string]string{"#f80": "#ff8800", "#FF8800": "#ff8800", "#000000": "#000000"} {
		if got, err := render.ParseColour(text); err != nil || got.String() != want {
			t.Errorf("%s: got %v, %v", text, got, err)
		}
	}
	for _, text := range []string{"", "#", "red", "ff8800", "#ff88", "#gggggg", "#+12345", "#ff8800;}"} {
		if got, err := render.ParseColour(text); err == nil {
			t.Errorf("%q was taken as %v", text, got)
		}
	}
}

// TestLargeModelIsCollapsed: no engine is asked to place ten thousand notes.
func TestLargeModelIsCollapsed(t *testing.T) {
	m := parsed(t, string(largemodel.File(10_000)))
	var remarks []render.Remark
	s, err := render.NewScene(context.Background(), m, render.Options{
		Engine: unwanted{t}, Remark: func(r render.Remark) { remarks = append(remarks, r) },
	})
	if err != nil {
		t.Fatal(err)
	}
	if want := []render.Remark{{Kind: render.RemarkCollapsed, Count: 10_000}}; !slices.Equal(remarks, want) {
		t.Errorf("got %v", remarks)
	}
	if got := labels(s, render.KindContext); len(got) != 105 || len(s.Graph.Nodes) != 105 {
		t.Errorf("got %d contexts and %d notes", len(got), len(s.Graph.Nodes))
	}
	checkScene(t, s)
}

// entangled is a model in which each of so many policies sends each of as many
// commands.
func entangled(t testing.TB, size int) *model.Model {
	var b strings.Builder
	var commands []string
	for i := range size {
		commands = append(commands, fmt.Sprintf("DoThing%d", i))
	}
	fmt.Fprintf(&b, "context: Knot\ncommands: [%s]\nevents:\n", strings.Join(commands, ", "))
	for i := range size {
		fmt.Fprintf(&b, "  ThingDone%d:\n", i)
	}
	b.WriteString("handlers:\n")
	for i := range size {
		fmt.Fprintf(&b, "  Do%[1]d: {handles: DoThing%[1]d, raises: [ThingDone%[1]d]}\n", i)
		fmt.Fprintf(&b, "  Policy%[1]d: {handles: ThingDone%[1]d, sends: [%[2]s]}\n", i, strings.Join(commands, ", "))
	}
	return parsed(t, b.String())
}

// TestEntangledModelIsBounded: what would take Graphviz minutes and gigabytes
// is drawn another way, in each view.
func TestEntangledModelIsBounded(t *testing.T) {
	m := entangled(t, 60)
	for _, view := range render.Views() {
		options := render.Options{View: view.Name, Engine: unwanted{t}}
		switch view.Name {
		case "flow":
		case "neighbourhood":
			options.Around, options.Depth = []string{"ThingDone1"}, 100
		case "timeline":
		default:
			continue
		}
		var remarks []render.Remark
		options.Remark = func(r render.Remark) { remarks = append(remarks, r) }
		s, err := render.NewScene(context.Background(), m, options)
		if err != nil {
			t.Fatal(view.Name, err)
		}
		checkNotes(t, s)
		checkFrames(t, s)
		if plain := len(remarks) == 1 && remarks[0].Kind == render.RemarkPlainLayout; plain != (view.Name != "timeline") {
			t.Errorf("%s: got %v", view.Name, remarks)
		}
	}
}

func TestUnknownViewAndTheme(t *testing.T) {
	m := load(t, "testdata/timeline.storm.yaml")
	err := render.Draw(context.Background(), &bytes.Buffer{}, m, render.Options{View: "folw"})
	var view *render.UnknownViewError
	if !errors.As(err, &view) || !strings.Contains(err.Error(), "flow, timeline, context") {
		t.Errorf("got %v", err)
	}
	err = render.Draw(context.Background(), &bytes.Buffer{}, m, render.Options{Theme: "drak"})
	var theme *render.UnknownThemeError
	if !errors.As(err, &theme) || !strings.Contains(err.Error(), "light, dark, print") {
		t.Errorf("got %v", err)
	}
}

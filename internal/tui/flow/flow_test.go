package flow_test

import (
	"strings"
	"testing"

	"github.com/eventstorm/storm/internal/tui/flow"
	"github.com/eventstorm/storm/model"
)

// cyclic is a model whose flow comes back to where it began.
const cyclic = `
context: Ping
level: process
aggregates: [Ball]
commands:
  Hit: {aggregate: Ball}
  Return: {aggregate: Ball}
events:
  BallHit: {aggregate: Ball}
  BallReturned: {aggregate: Ball}
handlers:
  HitHandler: {handles: Hit, raises: [BallHit]}
  ReturnHandler: {handles: Return, raises: [BallReturned]}
  ReturnWhenHit: {handles: BallHit, sends: [Return]}
  HitWhenReturned: {handles: BallReturned, sends: [Hit]}
`

func TestCycleEndsInEcho(t *testing.T) {
	m, _ := model.Load("ping.storm.yaml", []byte(cyclic))
	f := flow.New(m)
	var told []string
	for _, note := range f.Notes {
		text := note.Text
		if note.Echo {
			text = "(" + text + ")"
		}
		told = append(told, text)
	}
	want := "Hit Ball BallHit ReturnWhenHit Return Ball BallReturned HitWhenReturned (Hit)"
	if got := strings.Join(told, " "); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestEveryElementHasAPlace(t *testing.T) {
	for _, path := range []string{"eshop", "person", "workshop", "order-items", "pedidos", "objednavky", "dispatch"} {
		t.Run(path, func(t *testing.T) {
			m, _, err := model.LoadPaths([]string{"../../../samples/" + path}, nil)
			if err != nil {
				t.Fatal(err)
			}
			check(t, m)
		})
	}
	m, _ := model.Load("ping.storm.yaml", []byte(cyclic))
	check(t, m)
}

// check fails unless every element that has notes has a home in its own lane,
// no two notes share a place, and each is right of or below its parent.
func check(t *testing.T, m *model.Model) {
	t.Helper()
	f := flow.New(m)
	for _, element := range m.Elements() {
		switch element.(type) {
		case *model.DataType, *model.Scenario:
			continue
		}
		declaration := element.Declaration()
		home := f.Home(element)
		if home == nil || home.Echo || home.Lane.Context != declaration.Context {
			t.Errorf("%s %q has no home", declaration.Kind, declaration.QualifiedName())
		}
	}
	taken := map[[2]int]*flow.Note{}
	for i, note := range f.Notes {
		place := [2]int{note.Row, note.Column}
		if other := taken[place]; other != nil {
			t.Errorf("%q and %q stand at %v", note.Text, other.Text, place)
		}
		taken[place] = note
		if parent := note.Parent; parent != nil && note.Column <= parent.Column && note.Row <= parent.Row {
			t.Errorf("%q stands before its parent %q", note.Text, parent.Text)
		}
		if f.Position(note) != i+1 {
			t.Errorf("%q is number %d, want %d", note.Text, f.Position(note), i+1)
		}
	}
	for _, note := range f.Notes {
		for _, other := range f.Notes {
			if crosses(note, other) {
				t.Errorf("the line from %q to its last child crosses that of %q", note.Text, other.Text)
			}
		}
	}
	hotspots := 0
	for _, context := range m.Contexts {
		hotspots += len(context.Hotspots)
	}
	for _, note := range f.Notes {
		if note.Hotspot != nil {
			hotspots--
		}
	}
	if hotspots != 0 {
		t.Errorf("%d hotspots have no note", hotspots)
	}
}

// crosses reports whether another note has children beside the line that runs
// down from a note to its last child.
func crosses(note, other *flow.Note) bool {
	if len(note.Children) == 0 || len(other.Children) == 0 || note.Lane != other.Lane || note.Column != other.Column {
		return false
	}
	last := note.Children[len(note.Children)-1]
	return other.Row > note.Row && other.Row <= last.Row
}

// deep has a long branch and after it a short one.
const deep = `
aggregates: [A]
events:
  First: {aggregate: A}
  Left: {aggregate: A}
  Right: {aggregate: A}
  Below: {aggregate: A}
commands: {Start: {aggregate: A}, Follow: {aggregate: A}}
handlers:
  StartHandler: {handles: Start, raises: [First]}
  FollowHandler: {handles: Follow, raises: [Left, Right, Below]}
  FollowWhenFirst: {handles: First, sends: [Follow]}
  NothingWhenFirst: {handles: First}
`

func TestShortBranchStandsBesideLongOne(t *testing.T) {
	m, _ := model.Load("deep.storm.yaml", []byte(deep))
	check(t, m)
	f := flow.New(m)
	for name, want := range map[string][2]int{"FollowWhenFirst": {0, 3}, "Below": {2, 6}, "NothingWhenFirst": {1, 3}} {
		for _, note := range f.Notes {
			if note.Text == name && (note.Row != want[0] || note.Column != want[1]) {
				t.Errorf("%q stands in row %d, column %d; want %v", name, note.Row, note.Column, want)
			}
		}
	}
	if f.Rows != 3 {
		t.Errorf("the wall has %d rows, want 3", f.Rows)
	}
}

func TestStep(t *testing.T) {
	m, _ := model.Load("ping.storm.yaml", []byte(cyclic))
	f := flow.New(m)
	first := f.Notes[0]
	note := first
	for range len(f.Notes) + 1 {
		note = f.Step(note, flow.Right)
	}
	if note != f.Notes[len(f.Notes)-1] {
		t.Errorf("right ends at %q", note.Text)
	}
	for range len(f.Notes) + 1 {
		note = f.Step(note, flow.Left)
	}
	if note != first || f.Step(first, flow.Up) != first || f.Step(first, flow.Down) != first {
		t.Errorf("left ends at %q", note.Text)
	}
}

func TestNearestAggregate(t *testing.T) {
	m, _ := model.Load("ping.storm.yaml", []byte(cyclic))
	f := flow.New(m)
	ball, last := m.Contexts[0].Aggregates[0], f.Notes[len(f.Notes)-2]
	if home, near := f.Home(ball), f.Near(ball, last); home.Column != 1 || near.Column != 5 {
		t.Errorf("home in column %d, nearest in %d; want 1 and 5", home.Column, near.Column)
	}
}

func TestRepeatedEventEchoes(t *testing.T) {
	m, _ := model.Load("w.storm.yaml", []byte("events: [Arrived, Examined, Arrived, Left]\n"))
	f := flow.New(m)
	if len(f.Notes) != 4 || !f.Notes[2].Echo || f.Notes[3].Column != 3 {
		t.Errorf("got %d notes", len(f.Notes))
	}
}

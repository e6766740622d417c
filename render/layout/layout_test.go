package layout_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/eventstorm/storm/render/layout"
)

// canned is an engine that answers the same to everything.
type canned string

func (canned) Name() string { return "canned" }
func (c canned) Layout(context.Context, []byte) ([]byte, error) {
	return []byte(c), nil
}

func two() *layout.Graph {
	return &layout.Graph{
		Frames: []layout.Frame{{Margin: 20, LeastWidth: 50}},
		Boxes:  []layout.Box{{Width: 100, Height: 50}, {Width: 100, Height: 50, Frame: -1}},
		Links:  []layout.Link{{From: 0, To: 1}},
	}
}

func TestPlace(t *testing.T) {
	placement, err := layout.Place(context.Background(), canned(`{"bb":"0,0,400,100",
		"objects":[{"name":"cluster_0","bb":"10,5,150,95"},{"name":"%3"},{"name":"0","pos":"80,50"},{"name":"1","pos":"300,50.04"}],
		"edges":[{"id":"0","pos":"e,250,50 130,50 160,50 200,50 240,50"}]}`), two())
	if err != nil {
		t.Fatal(err)
	}
	if got, want := placement.Boxes[1], (layout.Rectangle{X: 250, Y: 25, Width: 100, Height: 50}); got != want {
		t.Errorf("box: got %v, want %v", got, want)
	}
	if got, want := placement.Frames[0], (layout.Rectangle{X: 10, Y: 5, Width: 140, Height: 90}); got != want {
		t.Errorf("frame: got %v, want %v", got, want)
	}
	if link := placement.Links[0]; len(link.Points) != 4 || link.Tip != (layout.Point{X: 250, Y: 50}) {
		t.Errorf("link: got %v", link)
	}
}

func TestPlaceRefusesNonsense(t *testing.T) {
	for _, answer := range []string{
		``, `{}`, `{"bb":"0,0,1"}`, `{"bb":"0,0,x,1"}`, `{"bb":"0,0,NaN,1"}`, `{"bb":"0,0,9,9"}`,
		`{"bb":"0,0,9,9","objects":[{"name":"7","pos":"1,1"}]}`,
		`{"bb":"0,0,9,9","objects":[{"name":"0","pos":"1"},{"name":"1","pos":"1,1"}]}`,
		`{"bb":"0,0,9,9","objects":[{"name":"0","pos":"1,1"},{"name":"1","pos":"1,1"}],"edges":[{"id":"0","pos":"1,1"}]}`,
		`{"bb":"0,0,9,9","objects":[{"name":"0","pos":"1,1"},{"name":"1","pos":"1,1"}],"edges":[{"id":"-1","pos":"1,1 1,1 1,1 1,1"}]}`,
		`{"bb":"0,0,9,9","objects":[{"name":"0","pos":"1,1"},{"name":"1","pos":"1,1"}],"edges":[]}`,
	} {
		if _, err := layout.Place(context.Background(), canned(answer), two()); err == nil {
			t.Errorf("%s was taken", answer)
		} else if !strings.Contains(err.Error(), "canned") {
			t.Errorf("%v does not name the engine", err)
		}
	}
}

func TestProgramStops(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err := layout.Program{}.Layout(ctx, layout.Source(two()))
	if errors.Is(err, layout.ErrNoProgram) {
		t.Skip(err)
	}
	if !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

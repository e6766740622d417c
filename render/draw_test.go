package render_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/render"
	"github.com/eventstorm/storm/render/layout"
)

func TestUnknownFormat(t *testing.T) {
	err := render.Draw(context.Background(), &bytes.Buffer{}, &model.Model{}, render.Options{Format: "gif"})
	var unknown *render.UnknownFormatError
	if !errors.As(err, &unknown) || !strings.Contains(err.Error(), "svg, png, pdf, html, dot, mermaid") {
		t.Errorf("got %v", err)
	}
}

func TestUnknownContext(t *testing.T) {
	m := load(t, "testdata/order.storm.yaml")
	err := render.Draw(context.Background(), &bytes.Buffer{}, m, render.Options{Format: "text", Contexts: []string{"Shipping"}})
	var unknown *render.UnknownContextError
	if !errors.As(err, &unknown) || !strings.Contains(err.Error(), "Ordering, Payment") {
		t.Errorf("got %v", err)
	}
}

func TestContextsShowsTheirNeighboursMessages(t *testing.T) {
	m := load(t, "testdata/order.storm.yaml")
	got := draw(t, m, render.Options{Format: "text", Contexts: []string{"Payment"}})
	for _, want := range []string{"│ OrderSubmitted       ├╌╌╌⇢ AskWhenOrderSubmitted", "RefusePayment"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is missing in\n%s", want, got)
		}
	}
	if strings.Contains(got, "PlaceOrder") {
		t.Errorf("what happens inside another context is shown:\n%s", got)
	}
}

func TestHideLegend(t *testing.T) {
	needsBuiltIn(t)
	m := load(t, "testdata/timeline.storm.yaml")
	if got := draw(t, m, render.Options{HideLegend: true}); strings.Contains(got, `class="legend"`) {
		t.Error("there is a legend all the same")
	}
}

func TestEmptyModel(t *testing.T) {
	for _, format := range render.Formats() {
		if draw(t, &model.Model{}, render.Options{Format: format.Name}) == "" && format.Name != "text" {
			t.Errorf("%s: nothing was drawn", format.Name)
		}
	}
}

func TestJSONIsJSON(t *testing.T) {
	needsBuiltIn(t)
	m := load(t, "testdata/hostile.storm.yaml")
	if !json.Valid([]byte(draw(t, m, render.Options{Format: "json"}))) {
		t.Error("not JSON")
	}
}

func TestFormatOf(t *testing.T) {
	for path, want := range map[string]string{
		"flow.svg": "svg", "a/b.DOT": "dot", "x.gv": "dot", "x.mmd": "mermaid", "x.json": "json", "x.txt": "text", "x.gif": "", "svg": "",
	} {
		if format, found := render.FormatOf(path); format.Name != want || found != (want != "") {
			t.Errorf("FormatOf(%q) = %q, %v; want %q", path, format.Name, found, want)
		}
	}
}

// stuck is an engine that waits for the end of the context.
type stuck struct{}

func (stuck) Name() string { return "stuck" }
func (stuck) Layout(ctx context.Context, _ []byte) ([]byte, error) {
	<-ctx.Done()
	return nil, ctx.Err()
}

func TestCancelled(t *testing.T) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Millisecond)
	defer cancel()
	var b bytes.Buffer
	err := render.Draw(ctx, &b, load(t, "testdata/order.storm.yaml"), render.Options{Engine: stuck{}})
	if !errors.Is(err, context.DeadlineExceeded) || b.Len() > 0 {
		t.Errorf("got %v and %d bytes", err, b.Len())
	}
}

func TestNoProgram(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	err := render.Draw(context.Background(), &bytes.Buffer{}, load(t, "testdata/order.storm.yaml"), render.Options{Engine: layout.Program{}})
	if err != layout.ErrNoProgram { // it says all there is to say
		t.Errorf("got %v", err)
	}
}

func TestProgram(t *testing.T) {
	var b bytes.Buffer
	err := render.Draw(context.Background(), &b, load(t, "testdata/order.storm.yaml"), render.Options{Engine: layout.Program{}})
	if errors.Is(err, layout.ErrNoProgram) {
		t.Skip(err)
	}
	if err != nil || !strings.Contains(b.String(), "OrderSubmitted") {
		t.Errorf("got %v and %d bytes", err, b.Len())
	}
}

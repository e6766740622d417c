package render_test

import (
	"bytes"
	"context"
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/render"
)

// named returns a model in which everything has one name.
func named(name string) *model.Model {
	text := model.Name{Text: name}
	c := &model.Context{Name: text, Description: text}
	element := func(kind model.Kind) model.Element {
		return model.Element{Kind: kind, Name: text, Description: text, Context: c}
	}
	actor := &model.Actor{Element: element(model.KindActor)}
	command := &model.Command{Element: element(model.KindCommand), Actors: []model.Declared{actor}, Data: []*model.Field{{Name: text, Written: &model.TypeText{Text: name}}}}
	event := &model.Event{Element: element(model.KindEvent), EventKind: model.EventIntegration}
	handler := &model.Handler{Element: element(model.KindHandler), Command: command, Raises: []*model.Effect{{Event: event}}}
	policy := &model.Handler{Element: element(model.KindHandler), Event: event, Notifies: []*model.Notification{{Actor: actor}}}
	event.Raisers = []*model.Handler{handler}
	c.Actors, c.Commands, c.Events = []*model.Actor{actor}, []*model.Command{command}, []*model.Event{event}
	c.Handlers = []*model.Handler{handler, policy}
	c.Hotspots = []*model.Hotspot{{Context: c, Text: text, Target: event}}
	return &model.Model{Name: text, Description: text, Contexts: []*model.Context{c}}
}

// checkSVG reports the first fault of an SVG, and anything that could run.
func checkSVG(svg string) error {
	decoder := xml.NewDecoder(strings.NewReader(svg))
	for {
		token, err := decoder.Token()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		start, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		if start.Name.Local == "script" || start.Name.Local == "foreignObject" {
			return errors.New("there is a <" + start.Name.Local + ">")
		}
		for _, attribute := range start.Attr {
			if strings.HasPrefix(attribute.Name.Local, "on") || attribute.Name.Local == "href" {
				return errors.New("there is an attribute " + attribute.Name.Local)
			}
		}
	}
}

func FuzzNames(f *testing.F) {
	for _, name := range []string{
		"", " ", "OrderPlaced", `<script>alert(1)</script>`, `" onload="x`, `\`, `\"`, `a\`, "\x00\x01\x1b", "\xff\xfe", "\ufffe\uffff",
		"a\nb\r\nc", "]]>", "&lt;&#0;", "\u202eabc", "سفارش ثبت شد", "注文", "👩‍👩‍👧", "end", "#quot;", strings.Repeat("x", 10_000), strings.Repeat("ش", 3000),
	} {
		f.Add(name)
	}
	f.Fuzz(func(t *testing.T, name string) {
		m := named(name)
		for _, format := range render.Formats() {
			if format.Placed {
				needsBuiltIn(t)
			}
			drawing := draw(t, m, render.Options{Format: format.Name})
			if !format.Binary && strings.ContainsAny(drawing, "\x00\x1b") || !format.Binary && format.Name != "json" && strings.Contains(drawing, "\u202e") {
				t.Errorf("%s holds a character that can't be drawn", format.Name)
			}
			switch format.Name {
			case "svg":
				if err := checkSVG(drawing); err != nil {
					t.Errorf("svg: %v", err)
				}
			case "dot":
				checkDOT(t, drawing)
			case "mermaid":
				checkMermaid(t, drawing)
			case "plantuml", "d2":
				checkSourceLines(t, format.Name, drawing)
			case "html":
				checkPage(t, drawing)
			}
		}
		for _, view := range []string{"timeline", "context", "aggregate", "neighbourhood"} {
			options := render.Options{View: view, Findings: []model.Diagnostic{{Message: name}}}
			if view == "neighbourhood" {
				options.Around = []string{name}
			}
			if err := checkSVG(draw(t, m, options)); err != nil {
				t.Errorf("%s: %v", view, err)
			}
		}
	})
}

// checkDOT has the layout engine read the source.
func checkDOT(t *testing.T, source string) {
	t.Helper()
	answer, err := render.DefaultEngine().Layout(context.Background(), []byte(source))
	if err != nil {
		t.Errorf("dot: %v\n%s", err, source)
	}
	if nodes := bytes.Count(answer, []byte(`"shape": "box"`)); nodes != 6 {
		t.Errorf("dot: %d notes instead of 6\n%s", nodes, source)
	}
}

// checkSourceLines sees to it that no text ends its line or its quotes: whatever the
// names are, the source has the same lines.
func checkSourceLines(t *testing.T, format, source string) {
	t.Helper()
	plain := draw(t, named("Order"), render.Options{Format: format})
	want, got := strings.Split(plain, "\n"), strings.Split(source, "\n")
	for i, line := range got {
		switch {
		case len(got) < len(want)-4 || len(got) > len(want): // a context and a title without a name have no lines
			t.Fatalf("%s: %d lines instead of %d", format, len(got), len(want))
		case format == "d2" && strings.Count(line, "'")%2 != 0, format == "plantuml" && strings.Count(line, `"`)%2 != 0:
			t.Errorf("%s: a text leaves its quotes in %q (line %d)", format, line, i+1)
		}
	}
}

// checkPage sees to it that a page has no other script and no other element
// than it has without names.
func checkPage(t *testing.T, page string) {
	t.Helper()
	if scripts := strings.Count(strings.ToLower(page), "<script"); scripts != 2 {
		t.Errorf("html: %d scripts instead of 2", scripts)
	}
	_, rest, _ := strings.Cut(page, `<script type="application/json" id="data">`)
	data, _, _ := strings.Cut(rest, "</script>")
	if !json.Valid([]byte(data)) || strings.ContainsAny(data, "<>&") {
		t.Errorf("html: the data of the page is not what it should be: %.200s", data)
	}
}

// checkMermaid sees to it that no text ends its quotes.
func checkMermaid(t *testing.T, source string) {
	t.Helper()
	for line := range strings.Lines(source) {
		if quotes := strings.Count(line, `"`); quotes != 0 && quotes != 2 {
			t.Errorf("mermaid: a text leaves its quotes in %q", line)
		}
	}
}

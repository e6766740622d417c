package render_test

import (
	"strings"
	"testing"

	"github.com/clipperhouse/displaywidth"

	"github.com/eventstorm/storm/render"
)

// cellsOf returns the character cells of a text; a wide character has an empty
// one after it.
func cellsOf(text string) [][]string {
	var rows [][]string
	for line := range strings.Lines(text) {
		var row []string
		for graphemes := displaywidth.StringGraphemes(strings.TrimSuffix(line, "\n")); graphemes.Next(); {
			row = append(row, graphemes.Value())
			for range graphemes.Width() - 1 {
				row = append(row, "")
			}
			if graphemes.Width() == 0 {
				row = row[:len(row)-1]
			}
		}
		rows = append(rows, row)
	}
	return rows
}

// TestTextBoxes: each note has one box, and nothing is written over a box.
func TestTextBoxes(t *testing.T) {
	for _, path := range []string{
		"../samples/eshop", "../samples/workshop", "../samples/person", "../samples/dispatch", "testdata/order.storm.yaml", "testdata/timeline.storm.yaml",
	} {
		m := load(t, path)
		for _, view := range render.Views() {
			options := render.Options{Format: "text", View: view.Name}
			if view.Name == "neighbourhood" {
				continue // of one element; it is a flow
			}
			text := draw(t, m, options)
			scene := strings.Count(draw(t, m, render.Options{Format: "mermaid", View: view.Name}), ":::")
			if boxes := checkBoxes(t, cellsOf(text)); boxes != scene {
				t.Errorf("%s, %s: %d boxes for %d notes\n%s", path, view.Name, boxes, scene, text)
			}
		}
	}
}

// checkBoxes follows the edges of all boxes, and counts them.
func checkBoxes(t *testing.T, rows [][]string) (count int) {
	t.Helper()
	at := func(x, y int) string {
		if y >= len(rows) || x >= len(rows[y]) {
			return ""
		}
		return rows[y][x]
	}
	for y, row := range rows {
		for x, cell := range row {
			if cell != "┌" {
				continue
			}
			count++
			right, bottom := x+1, y+1
			for at(right, y) != "┐" && right < len(row) {
				right++
			}
			for at(x, bottom) == "│" {
				if edge := at(right, bottom); edge != "│" && (edge != "├" || bottom != y+1) {
					t.Errorf("row %d: the box at %d has %q as its right edge", bottom, x, edge)
				}
				bottom++
			}
			if at(x, bottom) != "└" || at(right, bottom) != "┘" || strings.Trim(strings.Join(rows[bottom][x+1:right], ""), "─") != "" {
				t.Errorf("row %d: the box at %d has no lower edge", bottom, x)
			}
		}
	}
	return count
}

// TestTextMentionsFew: a note that leads to hundreds of others names some.
func TestTextMentionsFew(t *testing.T) {
	names := make([]string, 30)
	for i := range names {
		names[i] = "DoSomethingWithQuiteALongName" + string(rune('A'+i/26)) + string(rune('a'+i%26))
	}
	list := strings.Join(names, ", ")
	text := draw(t, parsed(t, "context: Shop\ncommands: ["+list+"]\nevents: [Started, Again]\nhandlers:\n  First: {handles: Started, sends: ["+list+
		"]}\n  Second: {handles: Again, sends: ["+list+"]}\n"), render.Options{Format: "text"})
	if !strings.Contains(text, "… and 22 more") {
		t.Errorf("all are named:\n%s", text)
	}
	checkBoxes(t, cellsOf(text))
}

func TestTextKeepsDirections(t *testing.T) {
	text := draw(t, parsed(t, "context: فروش\nevents: [سفارش ثبت شد]\n"), render.Options{Format: "text"})
	for _, want := range []string{"\u2068فروش\u2069\n", "│ \u2068سفارش ثبت شد\u2069 │"} {
		if !strings.Contains(text, want) {
			t.Errorf("no %q in\n%s", want, text)
		}
	}
}

package presenter

import (
	"strings"
	"testing"

	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"

	"github.com/eventstorm/storm/internal/tui/canvas"
	"github.com/eventstorm/storm/internal/tui/sticky"
)

// drawn returns a slide without styles.
func drawn(slide Slide, width, height int) string {
	p := New(sticky.NewStyles(colorprofile.ASCII, true))
	p.Show([]Slide{slide}, 0)
	sheet := canvas.New(width, height, ansi.WcWidth)
	p.View(sheet.Area())
	return ansi.Strip(sheet.String())
}

func TestLargeWhereThereIsRoom(t *testing.T) {
	event := Slide{Sort: sticky.Event, Name: "OrderPlaced", Sentence: "A shopper has ordered."}
	for _, test := range []struct {
		width, height  int
		name, sentence bool // in plain letters
	}{{60, 15, true, true}, {80, 23, true, false}, {120, 39, false, false}, {200, 59, false, false}} {
		page := drawn(event, test.width, test.height)
		if got := strings.Contains(page, event.Name); got != test.name {
			t.Errorf("%d × %d: the name is plain: %v\n%s", test.width, test.height, got, page)
		}
		if got := strings.Contains(page, event.Sentence); got != test.sentence {
			t.Errorf("%d × %d: the sentence is plain: %v\n%s", test.width, test.height, got, page)
		}
		if !strings.Contains(page, "1 of 1") {
			t.Errorf("%d × %d: it does not say how far the story is\n%s", test.width, test.height, page)
		}
	}
}

func TestPlainWhereNothingElseFits(t *testing.T) {
	for _, slide := range []Slide{
		{Name: "注文を確認する", Sentence: "店が注文を確認する。"},
		{Name: "A name", Sentence: strings.Repeat("A long sentence. ", 500)},
		{Name: strings.Repeat("Endless", 200), Sentence: "Short."},
		{Name: "", Sentence: ""},
		{Name: "Tricky\x1b[31m\u202e", Sentence: "\x00\n\t\u200f"},
	} {
		for _, size := range [][2]int{{60, 15}, {80, 23}, {200, 59}} {
			lines := strings.Split(drawn(slide, size[0], size[1]), "\n")
			if len(lines) != size[1] {
				t.Errorf("%.20q: %d lines, want %d", slide.Name, len(lines), size[1])
			}
			for _, line := range lines {
				if columns := ansi.StringWidthWc(line); columns != size[0] {
					t.Errorf("%.20q: a line of %d columns, want %d: %q", slide.Name, columns, size[0], line)
				}
			}
		}
	}
}

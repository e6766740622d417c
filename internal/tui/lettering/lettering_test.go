package lettering_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/eventstorm/storm/internal/tui/lettering"
)

func TestName(t *testing.T) {
	want := strings.Join([]string{
		"     ▗▖      ",
		"▐█▀▀▘▐▌ ▄▗▄  ",
		"▐█▀▀ ▐▌▐█▘▜▌ ",
		"▝█   ▐▌▝█ ▐▌ ",
		"             ",
	}, "\n")
	rows, ok := lettering.New().Name("Fin", 8, 20)
	if got := strings.Join(rows, "\n"); !ok || got != want {
		t.Errorf("got %v\n%s\nwant\n%s", ok, got, want)
	}
}

func TestScripts(t *testing.T) {
	s := lettering.New()
	for text, want := range map[string]bool{
		"OrderPlaced": true, "Objednávka zaplacena": true, "سفارش ثبت شد": true, "Заказ принят": true, "注文": false, "": false, " ": false,
	} {
		rows, ok := s.Text(text, 12, 150)
		if ok != want {
			t.Errorf("%q: got %v, want %v", text, ok, want)
		}
		if ok && len(rows) != lettering.Size(12).Rows() {
			t.Errorf("%q takes %d rows", text, len(rows))
		}
	}
	caron, _ := s.Text("ě", 16, 40)
	plain, _ := s.Text("e", 16, 40)
	if strings.Join(caron, "") == strings.Join(plain, "") {
		t.Error("the caron is not there")
	}
	joined, _ := s.Text("بب", 16, 40)
	apart, _ := s.Text("ب ب", 16, 40)
	if utf8.RuneCountInString(joined[0]) >= utf8.RuneCountInString(apart[0]) {
		t.Error("letters are not joined")
	}
}

func TestLinesFit(t *testing.T) {
	s := lettering.New()
	for _, size := range []lettering.Size{11, 16, 24} {
		for width := 20; width < 120; width += 7 {
			rows, ok := s.Name("OrderStatusChangedToSubmitted", size, width)
			if !ok {
				continue
			}
			if len(rows)%size.Rows() != 0 {
				t.Errorf("size %d in %d columns takes %d rows", size, width, len(rows))
			}
			for _, row := range rows {
				if columns := utf8.RuneCountInString(row); columns > width {
					t.Errorf("size %d: a row of %d columns, want %d at most", size, columns, width)
				}
			}
		}
	}
	if _, ok := s.Text("unbreakable", 24, 30); ok {
		t.Error("a word that is wider than the line is set")
	}
}

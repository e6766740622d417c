package lettering_test

import (
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/eventstorm/storm/render/lettering"
)

var room = lettering.Measure{Width: 106, Lines: 4, Sizes: []float64{14, 12, 10}}

func TestSet(t *testing.T) {
	tests := []struct {
		name  string
		lines []string
		size  float64
		cut   bool
	}{
		{"", nil, 14, false},
		{"OrderPlaced", []string{"OrderPlaced"}, 14, false},
		{"OrderStatusChangedToSubmitted", []string{"OrderStatus", "ChangedTo", "Submitted"}, 14, false},
		{"order_status_changed", []string{"order_status_", "changed"}, 14, false},
		{"Patient was transferred", []string{"Patient was", "transferred"}, 14, false},
		{"HTTPRequestSent", []string{"HTTP", "RequestSent"}, 14, false},
		{"ObjednávkaVytvořena", []string{"Objednávka", "Vytvořena"}, 14, false},
		{"سفارش مشتری تازه ثبت شد", []string{"سفارش مشتری", "تازه ثبت شد"}, 14, false},
		{"注文が確定されました", []string{"注文が確定", "されました"}, 14, false},
		{strings.Repeat("x", 40), []string{"xxxxxxxxxxxxxxxxx", "xxxxxxxxxxxxxxxxx", "xxxxxx"}, 10, false},
	}
	measurer := lettering.NewMeasurer()
	for _, test := range tests {
		got := measurer.Set(test.name, room)
		if !reflect.DeepEqual(got, lettering.Block{Lines: test.lines, Size: test.size, Cut: test.cut}) {
			t.Errorf("%q: got %q at %v, cut %v", test.name, got.Lines, got.Size, got.Cut)
		}
	}
}

func TestSetCutsWhatIsTooLong(t *testing.T) {
	measurer := lettering.NewMeasurer()
	for _, name := range []string{strings.Repeat("x", 10_000), strings.Repeat("Very", 2_500), strings.Repeat("ش", 3_000), strings.Repeat("سفارش ", 900)} {
		block := measurer.Set(name, room)
		if !block.Cut || len(block.Lines) > room.Lines || !strings.HasSuffix(block.Lines[len(block.Lines)-1], "…") {
			t.Errorf("%.20q…: got %q", name, block.Lines)
		}
	}
}

func TestWidthOfJoinedLetters(t *testing.T) {
	measurer := lettering.NewMeasurer()
	apart := measurer.Width("ش", 10) * 3
	if joined := measurer.Width("ششش", 10); joined >= apart || joined < apart/3 {
		t.Errorf("three joined letters are %.1f wide, and %.1f apart", joined, apart)
	}
}

func TestRightToLeft(t *testing.T) {
	for text, want := range map[string]bool{"": false, "123": false, "Order": false, "سفارش": true, "1. سفارش": true, "Order سفارش": false, "הזמנה": true} {
		if lettering.RightToLeft(text) != want {
			t.Errorf("%q: want %v", text, want)
		}
	}
}

func TestClean(t *testing.T) {
	for text, want := range map[string]string{
		"plain text": "plain text", " a  b ": "a b", "a\tb\nc": "a b c", "a\x00b": "a b", "a\u202eb\u2066c": "abc",
		"می\u200cشود": "می\u200cشود", "\xff": "\ufffd", "\ufffe": "\ufffd", "a\u00a0b": "a\u00a0b",
	} {
		if got := lettering.Clean(text); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

func FuzzSet(f *testing.F) {
	for _, name := range []string{"", "OrderPlaced", "سفارش ثبت شد", "注文", "👩‍👩‍👧", "\xff", "a\u0301b", strings.Repeat("W", 500), "_-./"} {
		f.Add(name)
	}
	measurer := lettering.NewMeasurer()
	f.Fuzz(func(t *testing.T, name string) {
		block := measurer.Set(name, room)
		if len(block.Lines) > room.Lines {
			t.Fatalf("%q: %d lines", name, len(block.Lines))
		}
		for _, line := range block.Lines {
			if !utf8.ValidString(line) {
				t.Errorf("%q: line %q is not text", name, line)
			}
			if width := measurer.Width(line, block.Size); width > room.Width+1 {
				t.Errorf("%q: line %q is %.1f wide", name, line, width)
			}
		}
		if kept := strings.Join(block.Lines, ""); !block.Cut && letters(kept) != letters(lettering.Clean(name)) {
			t.Errorf("%q: set as %q", name, block.Lines)
		}
	})
}

func letters(text string) string { return strings.Join(strings.Fields(text), "") }

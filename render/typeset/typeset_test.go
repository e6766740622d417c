package typeset_test

import (
	"strings"
	"testing"

	"github.com/eventstorm/storm/render/lettering"
	"github.com/eventstorm/storm/render/typeset"
)

func spelled(line typeset.Line) string {
	var b strings.Builder
	for _, glyph := range line.Glyphs {
		b.WriteString(glyph.Text)
	}
	return b.String()
}

func reversed(text string) string {
	var b strings.Builder
	runes := []rune(text)
	for i := range runes {
		b.WriteRune(runes[len(runes)-1-i])
	}
	return b.String()
}

func TestLine(t *testing.T) {
	setter := typeset.NewSetter()
	for _, test := range []struct {
		text        string
		rightToLeft bool
		seen        string // from left to right
	}{
		{"OrderPlaced", false, "OrderPlaced"},
		{"Objednávka Vytvořena", false, "Objednávka Vytvořena"},
		{"Заказ", false, "Заказ"},
		{"ثبت شد", true, reversed("ثبت شد")},
		{"ثبت Order شد", true, reversed("شد") + " Order " + reversed("ثبت")},
		{"Order ثبت شد v2", false, "Order " + reversed("ثبت شد") + " v2"},
		{"", false, ""},
	} {
		line := setter.Line(test.text, typeset.Style{RightToLeft: test.rightToLeft})
		if got := spelled(line); got != test.seen {
			t.Errorf("%q: glyphs spell %q, want %q", test.text, got, test.seen)
		}
		for _, glyph := range line.Glyphs {
			if glyph.ID == 0 {
				t.Errorf("%q: no glyph for %q", test.text, glyph.Text)
			}
		}
	}
}

// TestLineIsNoWiderThanMeasured: the room on a note is measured in DejaVu
// Sans, which is a wide font.
func TestLineIsNoWiderThanMeasured(t *testing.T) {
	setter, measurer := typeset.NewSetter(), lettering.NewMeasurer()
	for _, text := range []string{"OrderStatusChangedToSubmitted", "WWWMMM", "illicit", "Objednávka", "Заказ размещён", "سفارش مشتری تازه ثبت شد"} {
		style := typeset.Style{RightToLeft: lettering.RightToLeft(text)}
		if got, room := setter.Line(text, style).Width, measurer.Width(text, 1); got > room*1.001 {
			t.Errorf("%q is %.2f wide, measured as %.2f", text, got, room)
		}
		style.Bold = true
		if got, room := setter.Line(text, style).Width, measurer.BoldWidth(text, 1); got > room*1.06 { // bold titles have padding around them
			t.Errorf("%q in bold is %.2f wide, measured as %.2f", text, got, room)
		}
	}
}

func FuzzLine(f *testing.F) {
	for _, text := range []string{"", "Order", "سفارش", "a\u0301\u200d\u202e", "注文", "\u2029x", "\xff"} {
		f.Add(text, true)
	}
	setter := typeset.NewSetter()
	f.Fuzz(func(t *testing.T, text string, rightToLeft bool) {
		if line := setter.Line(text, typeset.Style{RightToLeft: rightToLeft}); line.Width < 0 {
			t.Errorf("%q is %v wide", text, line.Width)
		}
	})
}

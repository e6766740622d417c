package terminal_test

import (
	"bytes"
	"testing"

	"github.com/eventstorm/storm/internal/terminal"
)

func TestVisible(t *testing.T) {
	for text, want := range map[string]string{
		"OrderStarted":             "OrderStarted",
		"a\tb":                     "a\tb",
		"\x1b[2Jgone":              "␛[2Jgone",
		"line\nfeed\r":             "line␊feed␍",
		"rub\x7fout":               "rub␡out",
		"c1 \u009b31m":             "c1 <U+009B>31m",
		"bidi \u202eabc\u2069":     "bidi <U+202E>abc<U+2069>",
		"سفارش ثبت می\u200cشود":    "سفارش ثبت می\u200cشود",
		"👩\u200d👩\u200d👧 注文":       "👩\u200d👩\u200d👧 注文",
		"not\xffUTF-8":             "not\uFFFDUTF-8",
		"a real \uFFFD":            "a real \uFFFD",
		"\ufeffbom and é\x00 null": "<U+FEFF>bom and é␀ null",
	} {
		if got := terminal.Visible(text); got != want {
			t.Errorf("Visible(%q) = %q, want %q", text, got, want)
		}
	}
	if got := terminal.VisibleLine("a\tb\nc"); got != "a␉b␊c" {
		t.Errorf("VisibleLine: got %q", got)
	}
}

func TestColored(t *testing.T) {
	none := func(string) (string, bool) { return "", false }
	var notATerminal bytes.Buffer
	for mode, want := range map[terminal.ColorMode]bool{
		terminal.ColorAlways: true,
		terminal.ColorNever:  false,
		terminal.ColorAuto:   false,
	} {
		if got := mode.Colored(&notATerminal, none); got != want {
			t.Errorf("%s: got %v", mode, got)
		}
	}
	if _, err := terminal.ParseColorMode("sometimes"); err == nil {
		t.Error(`"sometimes" was taken for a colour mode`)
	}
}

func TestPaint(t *testing.T) {
	if got := (terminal.Palette{}).Paint(terminal.Error, "x"); got != "x" {
		t.Errorf("without colours: %q", got)
	}
	if got := (terminal.Palette{Colored: true}).Paint(terminal.Error, "x"); got != "\x1b[1;31mx\x1b[0m" {
		t.Errorf("with colours: %q", got)
	}
}

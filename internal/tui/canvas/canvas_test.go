package canvas_test

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"github.com/eventstorm/storm/internal/tui/canvas"
)

func TestWriteIsCutAtTheEdges(t *testing.T) {
	c := canvas.New(6, 3, ansi.WcWidth)
	c.Area().Fill(canvas.Plain)
	c.Area().Sub(-1, 0, 9, 1).Write(0, 0, "注文注文注", canvas.Plain)
	c.Area().Sub(2, 1, 2, 9).Write(0, 0, "abc", canvas.Plain)
	c.Area().Sub(2, 1, 2, 9).Write(0, 5, "below", canvas.Plain)
	c.Area().Write(1, 2, "x\x1b[2J", canvas.Bold)
	lines := strings.Split(c.String(), "\n")
	if lines[0] != " 文注 " {
		t.Errorf("line 1: %q", lines[0])
	}
	if lines[1] != "  ab  " {
		t.Errorf("line 2: %q", lines[1])
	}
	if lines[2] != " \x1b[0;1mx␛[2J\x1b[m" {
		t.Errorf("line 3: %q", lines[2])
	}
}

func TestWideClusterThatIsOverwritten(t *testing.T) {
	for at, want := range map[int]string{0: "x 文 ", 1: " x文 ", 2: "注x  ", 3: "注 x "} {
		c := canvas.New(5, 1, ansi.WcWidth)
		c.Area().Write(0, 0, "注文", canvas.Plain)
		c.Area().Write(at, 0, "x", canvas.Plain)
		if got := c.String(); got != want {
			t.Errorf("x at %d: %q, want %q", at, got, want)
		}
	}
}

func TestRightToLeftIsFollowedByAMark(t *testing.T) {
	c := canvas.New(10, 1, ansi.WcWidth)
	c.Area().Write(0, 0, "شد", canvas.Plain)
	c.Area().Write(4, 0, "ab", canvas.Plain)
	if got, want := c.String(), "شد\u200e  ab    "; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestWrapName(t *testing.T) {
	for name, want := range map[string]string{
		"OrderStarted":                           "OrderStarted",
		"OrderStatusChangedToAwaitingValidation": "OrderStatus|ChangedToAwaiting|Validation",
		"HTTPServerStarted on monday":            "HTTPServerStarted|on monday",
		"order_was-placed.again":                 "order_was-placed.|again",
		"注文が確定された注文が確定された":                       "注文が確定された|注文が確定された",
		"سفارش ثبت شد و پرداخت شد":               "سفارش ثبت شد و|پرداخت شد",
		"": "",
	} {
		if got := strings.Join(canvas.WrapName(ansi.WcWidth, name, 17), "|"); got != want {
			t.Errorf("%q: got %q, want %q", name, got, want)
		}
	}
}

func TestWrapLineNeverOverflows(t *testing.T) {
	line := canvas.Line{{Text: "  name  "}, {Text: "a sentence of several words, 注文が確定された and averyveryverylongwordindeed"}, {Text: " x"}}
	for width := 3; width < 40; width++ {
		for _, wrapped := range canvas.WrapLine(ansi.WcWidth, line, width, 2) {
			total := 0
			for _, span := range wrapped {
				total += canvas.Measure(ansi.WcWidth, span.Text)
			}
			if total > max(width, 4) {
				t.Errorf("width %d: a line has %d columns: %v", width, total, wrapped)
			}
		}
	}
}

func TestRightToLeftWordsStayTogether(t *testing.T) {
	lines := canvas.WrapLine(ansi.WcWidth, canvas.Line{{Text: "نام "}, {Text: "مریم میرزاخانی", Style: canvas.Bold}}, 40, 2)
	c := canvas.New(20, 1, ansi.WcWidth)
	c.Area().WriteLine(0, 0, lines[0])
	if got, want := c.String(), "نام\u200e \x1b[0;1mمریم میرزاخانی\u200e\x1b[m  "; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestCut(t *testing.T) {
	for width, want := range map[int]string{0: "", 1: "…", 2: "…", 3: "注…", 4: "注文"} {
		if got := canvas.Cut(ansi.WcWidth, "注文", width); got != want {
			t.Errorf("width %d: got %q, want %q", width, got, want)
		}
	}
}

func FuzzWrap(f *testing.F) {
	f.Add("OrderStarted 注文 👩\u200d👩\u200d👧 سفارش", uint8(7))
	f.Fuzz(func(t *testing.T, text string, width uint8) {
		columns := int(width)%60 + 2
		for _, method := range []ansi.Method{ansi.WcWidth, ansi.GraphemeWidth} {
			for _, line := range append(canvas.Wrap(method, text, columns), canvas.WrapName(method, text, columns)...) {
				c := canvas.New(columns, 1, method)
				c.Area().Write(0, 0, line, canvas.Plain)
				if wide := canvas.Measure(method, line); wide > columns {
					t.Errorf("%q has %d columns, want at most %d", line, wide, columns)
				}
				if got := canvas.Measure(method, c.String()); got != columns {
					t.Errorf("the canvas has %d columns, want %d: %q", got, columns, c.String())
				}
			}
		}
	})
}

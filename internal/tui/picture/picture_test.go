package picture_test

import (
	"bytes"
	"encoding/xml"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/eventstorm/storm/internal/tui/picture"
)

func draw(t *testing.T, frames ...string) string {
	t.Helper()
	var all []picture.Frame
	for _, text := range frames {
		all = append(all, picture.Frame{Text: text, Lasts: time.Second})
	}
	var out bytes.Buffer
	if err := picture.Write(&out, all, picture.Options{Title: `a "b" & c`, Columns: 12, Rows: 2}); err != nil {
		t.Fatal(err)
	}
	decoder := xml.NewDecoder(bytes.NewReader(out.Bytes()))
	for {
		if _, err := decoder.Token(); err == io.EOF {
			break
		} else if err != nil {
			t.Fatalf("it is no XML: %v\n%s", err, out.String())
		}
	}
	return out.String()
}

func TestStill(t *testing.T) {
	got := draw(t, "\x1b[0;1;38;2;255;0;0mred\x1b[m <&> ─│\nplain  two  ")
	for _, want := range []string{`fill="#ff0000">red</text>`, "&lt;&amp;&gt;", "<path", `class="b"`, "aria-label=\"a &quot;b&quot; &amp; c\""} {
		if !strings.Contains(got, want) {
			t.Errorf("it lacks %q:\n%s", want, got)
		}
	}
	if strings.Contains(got, "keyframes") {
		t.Error("a still picture moves")
	}
}

func TestMoving(t *testing.T) {
	got := draw(t, "same\none", "same\ntwo", "same\none")
	if strings.Count(got, ">same<") != 1 || strings.Count(got, ">one<") != 1 || strings.Count(got, ">two<") != 1 {
		t.Errorf("rows are drawn more than once:\n%s", got)
	}
	if !strings.Contains(got, "prefers-reduced-motion") || strings.Count(got, "@keyframes") != 2 {
		t.Errorf("it should move in two ways:\n%s", got)
	}
}

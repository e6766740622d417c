package sequence_test

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/eventstorm/storm/render"
	"github.com/eventstorm/storm/render/sequence"
	"github.com/eventstorm/storm/render/vector"
	"github.com/eventstorm/storm/runtime/trace"
)

var update = flag.Bool("update", false, "write the golden files anew")

func TestFormats(t *testing.T) {
	for _, format := range sequence.Formats() {
		var first, second bytes.Buffer
		if err := format.Write(&first, sequence.New(run())); err != nil {
			t.Fatal(err)
		}
		if err := format.Write(&second, sequence.New(run())); err != nil || !bytes.Equal(first.Bytes(), second.Bytes()) {
			t.Errorf("%s: the same trace gives other bytes (%v)", format.Name, err)
		}
		path := filepath.Join("testdata", "run"+format.Extensions[0])
		if *update {
			if err := os.WriteFile(path, first.Bytes(), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(first.Bytes(), want) {
			t.Errorf("%s differs; run the tests with -update and look at the difference. got:\n%s", path, first.Bytes())
		}
	}
}

// TestNamesCannotBreakOut: a name is text in every format, whatever it says.
func TestNamesCannotBreakOut(t *testing.T) {
	hostile := "x\n@enduml\nend\n</text><script>alert(1)</script>\x1b[31m"
	of := &trace.Trace{Scenario: hostile, Steps: []trace.Step{
		{Seq: 1, Fact: &trace.CommandReceived{Command: hostile, Handler: hostile, Sender: hostile, SenderKind: trace.SenderActor}},
		{Seq: 2, Cause: 1, Fact: &trace.CommandRejected{Command: hostile, Handler: hostile, Reason: hostile}},
	}}
	for _, format := range sequence.Formats() {
		var out bytes.Buffer
		if err := format.Write(&out, sequence.New(of)); err != nil {
			t.Fatal(err)
		}
		for _, line := range strings.Split(out.String(), "\n") {
			if strings.ContainsRune(line, '\x1b') || strings.Contains(line, "<script") && format.Name != "text" && format.Name != "d2" || line == "end" || line == "@enduml" && !strings.HasSuffix(out.String(), "\n@enduml\n") {
				t.Errorf("%s: %q", format.Name, line)
			}
		}
		if strings.Count(out.String(), "\n@enduml") > 1 {
			t.Errorf("%s ends twice", format.Name)
		}
		switch format.Name {
		case "svg":
			wellFormed(t, out.Bytes())
		case "json":
			if !json.Valid(out.Bytes()) {
				t.Errorf("no JSON:\n%s", out.Bytes())
			}
		}
	}
}

// TestD2QuotesNames: a quote in a name ends nothing, and D2 replaces nothing in it.
func TestD2QuotesNames(t *testing.T) {
	const hostile = "it's' {shape: image}\n${x} \\ |md # \""
	const want = `'it''s'' {shape: image} ${x} \ |md # "'`
	of := &trace.Trace{Scenario: hostile, Steps: []trace.Step{
		{Seq: 1, Fact: &trace.CommandReceived{Command: hostile, Handler: "H", Sender: hostile, SenderKind: trace.SenderActor}},
	}}
	var out bytes.Buffer
	if err := sequence.WriteD2(&out, sequence.New(of)); err != nil {
		t.Fatal(err)
	}
	for _, line := range []string{"run: " + want + " {\n", "  p0: " + want + " {shape: person;", "  p0 -> p1: " + want + " {style"} {
		if !strings.Contains(out.String(), line) {
			t.Errorf("no %q in\n%s", line, out.String())
		}
	}
}

// TestD2TransactionOfNothing: D2 would take a group without rows for a participant.
func TestD2TransactionOfNothing(t *testing.T) {
	of := &trace.Trace{Steps: []trace.Step{
		{Seq: 1, Fact: &trace.CommandReceived{Command: "Pay", Handler: "H"}},
		{Seq: 2, Transaction: 1, Fact: &trace.TransactionBegan{}},
		{Seq: 3, Transaction: 1, Fact: &trace.TransactionCommitted{}},
	}}
	var out bytes.Buffer
	if err := sequence.WriteD2(&out, sequence.New(of)); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(out.String(), "  p0.t2: 'transaction 1, committed'\n") {
		t.Errorf("the transaction is no note:\n%s", out.String())
	}
}

// TestJSONSaysWhoAndWhere: whoever draws the data finds every row in it.
func TestJSONSaysWhoAndWhere(t *testing.T) {
	diagram := sequence.New(run())
	var out bytes.Buffer
	if err := sequence.WriteJSON(&out, diagram); err != nil {
		t.Fatal(err)
	}
	var scene struct {
		Width        float64
		Participants []struct{ Name, Kind string }
		Messages     []struct {
			From, To int
			Points   [2][2]float64
		}
		Remarks []struct{ X, Width float64 }
		Frames  []struct{ Transaction int }
	}
	if err := json.Unmarshal(out.Bytes(), &scene); err != nil {
		t.Fatal(err)
	}
	if len(scene.Participants) != len(diagram.Participants) || len(scene.Messages)+len(scene.Remarks)+2*len(scene.Frames) != len(diagram.Rows) {
		t.Errorf("%d participants, %d messages, %d remarks, %d frames", len(scene.Participants), len(scene.Messages), len(scene.Remarks), len(scene.Frames))
	}
	for _, each := range scene.Messages {
		if (each.From < each.To) != (each.Points[0][0] < each.Points[1][0]) {
			t.Errorf("the message %+v points the wrong way", each)
		}
	}
	for _, each := range scene.Remarks {
		if each.X < 0 || each.X+each.Width > scene.Width {
			t.Errorf("the remark %+v is outside of the picture", each)
		}
	}
}

func wellFormed(t *testing.T, picture []byte) {
	t.Helper()
	decoder := xml.NewDecoder(bytes.NewReader(picture))
	for {
		_, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			return
		}
		if err != nil {
			t.Fatalf("%v in\n%s", err, picture)
		}
	}
}

// TestNothingTurnsTheTextAround: the name of a scenario may hold what reverses
// the direction of all that follows.
func TestNothingTurnsTheTextAround(t *testing.T) {
	for _, format := range sequence.Formats() {
		var out bytes.Buffer
		if err := format.Write(&out, sequence.New(&trace.Trace{Scenario: "An \u202eorder"})); err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(out.String(), "An order") {
			t.Errorf("%s: %q", format.Name, out.String())
		}
	}
}

// TestThemes: each theme has its colours, and pixels have them too.
func TestThemes(t *testing.T) {
	for _, theme := range render.Themes() {
		diagram := sequence.New(run())
		diagram.Theme = theme
		var drawing bytes.Buffer
		if err := sequence.WriteSVG(&drawing, diagram); err != nil {
			t.Fatal(err)
		}
		picture, err := vector.Read(drawing.Bytes())
		if err != nil {
			t.Fatal(err)
		}
		found := false
		for _, item := range picture.Items {
			if item.Text != nil && item.Text.Text == "PayOrder" && !found { // on an arrow
				found = true
				if c := item.Fill; fmt.Sprintf("#%02x%02x%02x", c.R, c.G, c.B) != theme.Palette.Text {
					t.Errorf("%s: the word on an arrow is %v, want %s", theme.Name, c, theme.Palette.Text)
				}
			}
		}
		if !found {
			t.Errorf("%s: no arrow says PayOrder", theme.Name)
		}
	}
}

func TestWhoTakesPart(t *testing.T) {
	var names []string
	for _, each := range sequence.New(run()).Participants {
		names = append(names, each.Name)
	}
	if got := strings.Join(names, ", "); got != "Shopper, Order/o-1, Orders, end, Mail, outside, H" {
		t.Errorf("%s take part", got)
	}
}

func TestARunOfNothing(t *testing.T) {
	for _, format := range sequence.Formats() {
		if err := format.Write(io.Discard, sequence.New(&trace.Trace{})); err != nil {
			t.Errorf("%s: %v", format.Name, err)
		}
	}
}

// TestALongRunIsCut: a loop has more steps than anybody can read.
func TestALongRunIsCut(t *testing.T) {
	long := run()
	for len(long.Steps) < 5000 {
		long.Steps = append(long.Steps, trace.Step{Seq: len(long.Steps) + 1, Fact: &trace.CommandReceived{Command: "Shop.PayOrder", Handler: "Shop.PayOrderHandler", Target: order}})
	}
	rows := sequence.New(long).Rows
	if last := rows[len(rows)-1]; len(rows) > 1100 || !strings.HasSuffix(last.Label, "more steps") {
		t.Errorf("%d rows, the last one %+v", len(rows), last)
	}
}

func TestABrokenWriter(t *testing.T) {
	for _, format := range sequence.Formats() {
		if err := format.Write(broken{}, sequence.New(run())); err == nil {
			t.Errorf("%s hides the error of the writer", format.Name)
		}
	}
}

type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, errors.New("full") }

package report_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/eventstorm/storm/internal/report"
	"github.com/eventstorm/storm/internal/terminal"
	"github.com/eventstorm/storm/model"
)

// place returns the range of the first occurrence of text in a source.
func place(t *testing.T, source *model.Source, text string) model.Range {
	t.Helper()
	at := strings.Index(string(source.Content), text)
	if at < 0 {
		t.Fatalf("%q is not in the source", text)
	}
	return source.Range(at, at+len(text))
}

func printed(t *testing.T, columns int, diagnostics ...model.Diagnostic) string {
	t.Helper()
	var out strings.Builder
	printer := &report.Printer{Columns: columns}
	if err := printer.Print(&out, diagnostics); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func expect(t *testing.T, got, want string) {
	t.Helper()
	if got != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
}

func TestPrintEverything(t *testing.T) {
	source := model.NewSource("shop.storm.yaml", []byte("commands:\n  Pay:\n    actor: Shopper\nevents:\n  Pay:\n"))
	first := place(t, source, "Pay")
	second := source.Range(strings.LastIndex(string(source.Content), "Pay"), len(source.Content)-2)
	got := printed(t, 80, model.Diagnostic{
		Rule: "name/taken", Severity: model.SeverityError, Message: `the name "Pay" is taken`,
		Hint: "choose another name", At: second,
		Related: []model.Related{{Message: "the command is declared here", At: first}},
	}, model.Diagnostic{Severity: model.SeverityInfo, Message: "no place at all"})
	expect(t, got, `shop.storm.yaml:5:3: error: the name "Pay" is taken [name/taken]
  5 |   Pay:
    |   ^~~
  hint: choose another name
  shop.storm.yaml:2:3: the command is declared here
  2 |   Pay:
    |   ^~~

info: no place at all

`)
}

// TestMarksAlign checks, for text of several scripts, that the marks stand
// under their place when widths are counted as a terminal counts them.
func TestMarksAlign(t *testing.T) {
	for _, test := range []struct{ line, text, want string }{
		{"plain: here", "here", "1 | plain: here\n    |        ^~~~\n"},
		{"注文が: 確定", "確定", "1 | 注文が: 確定\n    |         ^~~~\n"},
		{"e\u0301te\u0301: x", "x", "1 | e\u0301te\u0301: x\n    |      ^\n"},
		{"سفارش: ثبت", "ثبت", "1 | سفارش: ثبت\n    |        ^~~\n"},
		{"👩\u200d👩\u200d👧 🎉: x", "x", "1 | 👩\u200d👩\u200d👧 🎉: x\n    |        ^\n"},
		{"a\tb: x", "x", "1 | a   b: x\n    |        ^\n"},
		{"\tx: y", "\t", "1 |     x: y\n    | ^~~~\n"},
		{"\"\x1b[31m\": x", "x", "1 | \"␛[31m\": x\n    |          ^\n"},
		{"\"\x1b[31m\": x", "\x1b[31m", "1 | \"␛[31m\": x\n    |  ^~~~~\n"},
		{"a\u202eb: x", "x", "1 | a<U+202E>b: x\n    |             ^\n"},
		{"bad \xff: x", "x", "1 | bad \uFFFD: x\n    |        ^\n"},
		{"crlf: x\r", "x", "1 | crlf: x\n    |       ^\n"},
	} {
		source := model.NewSource("x", []byte(test.line+"\nnext\n"))
		got := printed(t, 80, model.Diagnostic{Message: "m", At: place(t, source, test.text)})
		expect(t, got, "x:1:"+column(place(t, source, test.text))+": info: m\n  "+test.want+"\n")
	}
}

func column(at model.Range) string {
	return strings.TrimPrefix(at.String(), "x:1:")
}

func TestRangesAtTheEdges(t *testing.T) {
	source := model.NewSource("x", []byte("one: 1  \ntwo: 2"))
	for _, test := range []struct {
		start, end int
		want       string
	}{
		{0, 14, "x:1:1: info: m\n  1 | one: 1\n    | ^~~~~~\n\n"},   // several lines
		{5, 5, "x:1:6: info: m\n  1 | one: 1\n    |      ^\n\n"},    // nothing wide
		{8, 9, "x:1:9: info: m\n  1 | one: 1\n    |         ^\n\n"}, // a line end
		{14, 14, "x:2:6: info: m\n  2 | two: 2\n    |      ^\n\n"},  // the last character's end
		{900, 901, "x:2:7: info: m\n  2 | two: 2\n    |       ^\n\n"},
	} {
		at := source.Range(test.start, test.end)
		expect(t, printed(t, 80, model.Diagnostic{Message: "m", At: at}), test.want)
	}
	empty := model.NewSource("x", nil)
	expect(t, printed(t, 80, model.Diagnostic{Message: "m", At: empty.Range(0, 0)}),
		"x:1:1: info: m\n  1 | \n    | ^\n\n")
}

func TestLongLinesAreCut(t *testing.T) {
	line := strings.Repeat("left ", 50) + "HERE" + strings.Repeat(" right", 50)
	source := model.NewSource("x", []byte(line))
	at := place(t, source, "HERE")
	expect(t, printed(t, 47, model.Diagnostic{Message: "m", At: at}),
		"x:1:251: info: m\n  1 | …ft left left HERE right right right rig…\n    |               ^~~~\n\n")

	wide := model.NewSource("x", []byte(strings.Repeat("注文", 100_000)))
	got := printed(t, 47, model.Diagnostic{Message: "m", At: wide.Range(300_000, 600_000)})
	expect(t, got, "x:1:100001: info: m\n  1 | …注文注文注文注文注文注文注文注文注文注…\n    |              ^~~~~~~~~~~~~~~~~~~~~~~~~~\n\n")

	start := model.NewSource("x", []byte(line))
	got = printed(t, 47, model.Diagnostic{Message: "m", At: start.Range(0, 4)})
	expect(t, got, "x:1:1: info: m\n  1 | left left left left left left left left…\n    | ^~~~\n\n")
}

func TestColors(t *testing.T) {
	source := model.NewSource("x", []byte("one: 1\n"))
	var out strings.Builder
	printer := &report.Printer{Palette: terminal.Palette{Colored: true}, Columns: 80}
	err := printer.Print(&out, []model.Diagnostic{{
		Rule: "r", Severity: model.SeverityError, Message: "m\x1b[2J", Hint: "h\nh", At: source.Range(0, 3),
	}})
	if err != nil {
		t.Fatal(err)
	}
	expect(t, out.String(), "\x1b[1mx:1:1:\x1b[0m \x1b[1;31merror:\x1b[0m m␛[2J\x1b[2m [r]\x1b[0m\n"+
		"\x1b[2m  1\x1b[0m\x1b[2m | \x1b[0mone: 1\n   \x1b[2m | \x1b[0m\x1b[1;32m^~~\x1b[0m\n"+
		"  \x1b[1mhint:\x1b[0m h␊h\n\n")
}

func TestJSON(t *testing.T) {
	source := model.NewSource("x", []byte("注文: 1\n"))
	document := report.NewDocument(&report.Run{Findings: []model.Diagnostic{{
		Rule: "r", Severity: model.SeverityWarning, Message: "<m>\u009b\x1b\u202e", At: source.Range(0, 6),
	}}, Summary: report.Summary{Warnings: 1, Files: 1}})
	var out strings.Builder
	if err := report.JSON(&out, document); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`"<m>\u009b\u001b\u202e"`, `"endColumn": 3`, `"related": []`, `"hint": ""`} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("%s is not in\n%s", want, out.String())
		}
	}
	var back report.Document
	if err := json.Unmarshal([]byte(out.String()), &back); err != nil {
		t.Fatal(err)
	}
	if back.Diagnostics[0].Message != document.Diagnostics[0].Message {
		t.Errorf("read back as %q", back.Diagnostics[0].Message)
	}
}

func TestSummary(t *testing.T) {
	for want, summary := range map[string]report.Summary{
		"no findings in 1 file: 2 contexts, 1 element": {Files: 1, Contexts: 2, Elements: 1},
		"2 errors and 1 warning in 3 files":            {Errors: 2, Warnings: 1, Files: 3},
		"1 error, 1 warning and 4 infos in 1 file":     {Errors: 1, Warnings: 1, Infos: 4, Files: 1},
	} {
		if got := summary.String(); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

// BenchmarkPrint prints many findings of one file.
func BenchmarkPrint(b *testing.B) {
	source := model.NewSource("x", []byte(strings.Repeat("  OrderStarted: {aggregate: Order}\n", 1000)))
	diagnostics := make([]model.Diagnostic, 1000)
	for i := range diagnostics {
		diagnostics[i] = model.Diagnostic{Rule: "r", Message: "m", At: source.Range(35*i+2, 35*i+14)}
	}
	printer := &report.Printer{Columns: 100}
	for b.Loop() {
		if err := printer.Print(discard{}, diagnostics); err != nil {
			b.Fatal(err)
		}
	}
}

type discard struct{}

func (discard) Write(p []byte) (int, error) { return len(p), nil }

package report_test

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"flag"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/eventstorm/storm/internal/report"
	"github.com/eventstorm/storm/internal/terminal"
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/validate/lint"
)

var update = flag.Bool("update", false, "write the output of the formats to testdata")

// hostile is text that means something in one format or another.
const hostile = "a\nb\r\n::error file=x::y ]]> --> <b> & \"quoted\" 'single' %0A 50% , : \x1b[2J \u202e \x00 \u2028 注文 🎉"

// runWith returns a run of a hostile message, a fix, related places, hidden
// findings and a file that could not be read.
func runWith(message string) *report.Run {
	shop := model.NewSource("shop/my orders.storm.yaml", []byte("events:\n  OrderShip: {}\n  注文する: {}\n"))
	clean := model.NewSource("shop/clean.storm.yaml", []byte("events: [OrderPlaced]\n"))
	run := &report.Run{
		Findings: []model.Diagnostic{
			{Rule: "model/empty", Severity: model.SeverityError, Message: message},
			{
				Rule: "naming/event-past-tense", Severity: model.SeverityWarning, Message: message, Hint: message, At: shop.Range(10, 19),
				Related: []model.Related{{Message: message, At: shop.Range(0, 6)}, {Message: "nowhere"}},
				Fix: &model.Fix{Title: "rename", Edits: []model.Edit{
					{At: shop.Range(10, 19), Text: "OrderShipped"}, {At: shop.Range(20, 20), Text: " "}, {At: clean.Range(8, 9)},
				}},
			},
			{Rule: "naming/event-past-tense", Severity: model.SeverityWarning, Message: message, Hint: message, At: shop.Range(27, 39)},
			{Rule: "flow/loop", Severity: model.SeverityInfo, Message: "over lines", At: shop.Range(0, 19)},
		},
		Hidden: []lint.Hidden{
			{Diagnostic: model.Diagnostic{Rule: "flow/loop", Message: message, At: clean.Range(0, 6)}, By: lint.ByIgnore, Reason: message},
			{Diagnostic: model.Diagnostic{Rule: "flow/loop", Message: message, At: clean.Range(8, 19)}, By: lint.ByBaseline},
		},
		Rules:    []report.Rule{{ID: "naming/event-past-tense", Summary: "An event happened.", Why: message, Severity: model.SeverityWarning}},
		Failures: []string{"reading none.storm.yaml: " + message},
		Files:    []string{shop.Path, clean.Path},
		Fails:    report.FailOnWarning,
	}
	run.Summary = report.Summarize(&model.Model{Sources: []*model.Source{shop, clean}}, run.Findings, run.Hidden)
	return run
}

func written(t *testing.T, format string, run *report.Run) string {
	t.Helper()
	var out bytes.Buffer
	if err := report.Write(&out, format, run); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestFormats(t *testing.T) {
	for _, format := range report.Formats() {
		t.Run(format, func(t *testing.T) {
			got := written(t, format, runWith(hostile))
			golden := filepath.Join("testdata", format+".golden")
			if *update {
				if err := os.WriteFile(golden, []byte(got), 0o666); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			expect(t, got, string(want))
		})
	}
}

// TestNothingSteers: whatever a message holds, no format writes a character
// that could steer a terminal.
func TestNothingSteers(t *testing.T) {
	for _, format := range report.Formats() {
		text := written(t, format, runWith(hostile))
		if at := strings.IndexFunc(text, func(r rune) bool { return r != '\n' && terminal.Steers(r) }); at >= 0 {
			t.Errorf("%s holds %q", format, text[at:at+4])
		}
	}
}

func TestEmptyRun(t *testing.T) {
	for _, format := range report.Formats() {
		text := written(t, format, &report.Run{Files: []string{"a.storm.yaml"}})
		switch format {
		case "gitlab":
			expect(t, text, "[]\n")
		case "github":
			expect(t, text, "")
		case "junit", "checkstyle":
			readXML(t, text)
		default:
			readJSON(t, text)
		}
	}
}

func readJSON(t *testing.T, text string) any {
	t.Helper()
	var value any
	if err := json.Unmarshal([]byte(text), &value); err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	return value
}

// readXML returns all attributes and texts of a document.
func readXML(t *testing.T, text string) []string {
	t.Helper()
	var found []string
	decoder := xml.NewDecoder(strings.NewReader(text))
	for {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			return found
		}
		if err != nil {
			t.Fatalf("%v\n%s", err, text)
		}
		switch token := token.(type) {
		case xml.StartElement:
			for _, attribute := range token.Attr {
				found = append(found, attribute.Value)
			}
		case xml.CharData:
			found = append(found, string(token))
		}
	}
}

// TestXMLKeepsText: what is read back is what was written, but for what XML
// can't hold.
func TestXMLKeepsText(t *testing.T) {
	kept := strings.NewReplacer("\x1b", "\ufffd", "\x00", "\ufffd").Replace(hostile)
	for _, format := range []string{"junit", "checkstyle"} {
		if all := strings.Join(readXML(t, written(t, format, runWith(hostile))), "|"); !strings.Contains(all, kept) {
			t.Errorf("%s does not hold %q but %q", format, kept, all)
		}
	}
}

// TestGitHubCommands: each line is one command, and no text begins another.
func TestGitHubCommands(t *testing.T) {
	lines := strings.Split(strings.TrimSuffix(written(t, "github", runWith(hostile)), "\n"), "\n")
	if len(lines) != 5 {
		t.Fatalf("%d lines, want 5: %q", len(lines), lines)
	}
	for _, line := range lines {
		head, _, _ := strings.Cut(strings.TrimPrefix(line, "::"), "::")
		if !strings.HasPrefix(line, "::") || strings.Count(head, " ") > 1 && !strings.Contains(head, "my orders") {
			t.Errorf("not a command: %q", line)
		}
	}
}

func TestSARIFSchema(t *testing.T) {
	content, err := os.ReadFile("testdata/sarif-schema-2.1.0.json")
	if err != nil {
		t.Fatal(err)
	}
	schema, err := jsonschema.UnmarshalJSON(bytes.NewReader(content))
	if err != nil {
		t.Fatal(err)
	}
	compiler := jsonschema.NewCompiler()
	compiler.AssertFormat()
	if err := compiler.AddResource("sarif.json", schema); err != nil {
		t.Fatal(err)
	}
	compiled, err := compiler.Compile("sarif.json")
	if err != nil {
		t.Fatal(err)
	}
	for name, run := range map[string]*report.Run{"hostile": runWith(hostile), "empty": {}, "plain": runWith("plain")} {
		value := readJSON(t, written(t, "sarif", run))
		if err := compiled.Validate(value); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	wrong := readJSON(t, strings.Replace(written(t, "sarif", runWith("m")), `"warning"`, `"severe"`, 1))
	if compiled.Validate(wrong) == nil {
		t.Error("the schema accepts a level that SARIF does not have: it checks nothing")
	}
}

// TestFingerprints stay when lines move, and differ for equal findings.
func TestFingerprints(t *testing.T) {
	prints := func(content string) []string {
		source := model.NewSource("a.storm.yaml", []byte(content))
		at := source.Range(len(content)-2, len(content))
		d := model.Diagnostic{Rule: "r", Message: "m", At: at}
		var issues []struct{ Fingerprint string }
		if err := json.Unmarshal([]byte(written(t, "gitlab", &report.Run{Findings: []model.Diagnostic{d, d}})), &issues); err != nil {
			t.Fatal(err)
		}
		return []string{issues[0].Fingerprint, issues[1].Fingerprint}
	}
	before, after := prints("a: b"), prints("\n\n\na: b")
	if before[0] != after[0] || before[1] != after[1] {
		t.Errorf("moved lines: %q became %q", before, after)
	}
	if before[0] == before[1] {
		t.Error("two equal findings have one fingerprint")
	}
}

package doctest

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/eventstorm/storm/model"
)

// The schemas in docs: of a model, and of decisions about rules.
const (
	schemaFile     = "storm.schema.json"
	lintSchemaFile = "storm.lint.schema.json"
)

// schema compiles docs/storm.schema.json.
func schema(t *testing.T) *jsonschema.Schema { return compiled(t, schemaFile) }

// compiled compiles a schema of docs.
func compiled(t *testing.T, schemaFile string) *jsonschema.Schema {
	t.Helper()
	content, err := os.ReadFile(filepath.Join(root(t), "docs", schemaFile))
	if err != nil {
		t.Fatal(err)
	}
	parsed, err := jsonschema.UnmarshalJSON(bytes.NewReader(content))
	if err != nil {
		t.Fatal(err)
	}
	compiler := jsonschema.NewCompiler()
	if err := compiler.AddResource(schemaFile, parsed); err != nil {
		t.Fatal(err)
	}
	compiled, err := compiler.Compile(schemaFile)
	if err != nil {
		t.Fatal(err)
	}
	return compiled
}

// conforms returns what the schema has against the documents of a text.
func conforms(schema *jsonschema.Schema, text string) error {
	documents, err := PlainData(text)
	if err != nil {
		return err
	}
	for _, document := range documents {
		if document == nil {
			continue // only comments
		}
		if err := schema.Validate(document); err != nil {
			return err
		}
	}
	return nil
}

// TestSchemaAcceptsSamples: an editor underlines nothing in a sample.
func TestSchemaAcceptsSamples(t *testing.T) {
	compiled := schema(t)
	files := 0
	samples := filepath.Join(root(t), "samples")
	err := filepath.WalkDir(samples, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".storm.yaml") {
			return err
		}
		content, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		files++
		if err := conforms(compiled, string(content)); err != nil {
			t.Errorf("%s: %v", path, err)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if files < 5 {
		t.Errorf("only %d samples found: this test looks in the wrong place", files)
	}
}

// TestSchemaAcceptsDocuments: an editor underlines nothing in a sound model of
// the documents.
func TestSchemaAcceptsDocuments(t *testing.T) {
	compiled := schema(t)
	eachDocument(t, func(t *testing.T, d *Document) {
		for _, example := range Examples(d) {
			if len(example.Broken()) > 0 {
				continue
			}
			for _, block := range example.Blocks {
				if err := conforms(compiled, block.Text()); err != nil {
					t.Error(d.problem(block.Start, "%v", err))
				}
			}
		}
	})
}

// underlined are models that an editor must underline.
var underlined = map[string]string{
	"an unknown key of a document":      "evnts: [OrderStarted]",
	"an unknown key of an element":      "commands: {PayOrder: {agregate: Order}}",
	"an unknown key of a list's item":   "relations: [{upsteam: Ordering}]",
	"an unknown key of an effect":       "handlers: {A: {handles: B, raises: [{event: C, wen: true}]}}",
	"an unknown key deep inside":        "processes: {A: {timers: {B: {aftr: 2h}}}}",
	"an unknown key of a scenario":      "scenarios: {A: {whn: B}}",
	"an unknown key of a then section":  "scenarios: {A: {then: {rejekted: true, events: [B]}}}",
	"a wrong word in a then section":    "scenarios: {A: {then: {order: sideways}}}",
	"a list for the state in given":     "scenarios: {A: {given: {state: [B]}}}",
	"an unknown key of a fault":         "scenarios: {A: {faults: [{at: B, failz: once}]}}",
	"a word that is none of the choice": "dispatch: sometimes",
	"a level that does not exist":       "level: high",
	"a pattern that does not exist":     "relations: [{with: A, pattern: friends}]",
	"a text for a number":               "events: {A: {version: first}}",
	"a number below its minimum":        "handlers: {A: {handles: B, retry: {attempts: 0}}}",
	"a text for a boolean":              "outbox: maybe",
	"a list for a mapping":              "aggregates: {Order: {state: [[a, b], [c]]}}",
	"two names in one item of a list":   "events: [{OrderStarted: a, OrderShipped: b}]",
	"a mapping for a name":              "handlers: {A: {handles: {command: B}}}",
	"a document that is a list":         "[OrderStarted, OrderShipped]",
}

// TestSchemaRefuses: the schema is not one that takes everything.
func TestSchemaRefuses(t *testing.T) {
	compiled := schema(t)
	for name, text := range underlined {
		t.Run(name, func(t *testing.T) {
			if err := conforms(compiled, text); err == nil {
				t.Errorf("an editor underlines nothing in %s", text)
			}
		})
	}
}

// TestLintSchema: an editor underlines nothing in decisions that can be read,
// and something in others.
func TestLintSchema(t *testing.T) {
	schema := compiled(t, lintSchemaFile)
	for text, sound := range map[string]bool{
		"rules: {naming/*: info, flow/loop: off, team/own: error}":                             true,
		"rules: [flow/loop: off]":                                                              true,
		"rules: {flow/overuse: {severity: warning, options: {most: 12}, allow: [DayEnded]}}":   true,
		"overrides: [{contexts: Legacy*, paths: [a/**], rules: {naming/casing: off}}]":         true,
		"own: {team/small: {for: aggregate, that: len(element.events) < 10, severity: error}}": true,
		"rules: {flow/loop: maybe}":                                                            false,
		"rules: {flow/loop: {severity: of}}":                                                   false,
		"rules: {flow/overuse: {options: {most: many}}}":                                       false,
		"overrides: [{contexts: Legacy*, rules: {naming/casing: 1}}]":                          false,
		"overides: []":                     false,
		"events: [OrderStarted]":           false,
		"own: {team/small: {four: event}}": false,
	} {
		if err := conforms(schema, text); (err == nil) != sound {
			t.Errorf("%s: %v", text, err)
		}
		if _, problems := model.ReadLint(model.NewSource("storm.lint.yaml", []byte(text))); (len(problems) == 0) != sound {
			t.Errorf("%s: the schema and the reader disagree: %v", text, problems)
		}
	}
}

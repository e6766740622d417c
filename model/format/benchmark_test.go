package format

import (
	"bytes"
	"fmt"
	"testing"

	"gopkg.in/yaml.v3"
)

// largeModel returns a model of 10,000 elements, about 1.5 MB, indented by four
// spaces so that each line changes.
func largeModel() []byte {
	var text bytes.Buffer
	text.WriteString("storm: 1\nmodel: Large\ncontext: Ordering\ncommands:\n")
	for i := range 3400 {
		fmt.Fprintf(&text, "    Create%d: # starts it\n        aggregate: Order%d\n        creates: true\n        data: { orderId: uuid, total: money, buyer: string? , lines: [OrderLine] }\n", i, i)
	}
	text.WriteString("\n\nevents:\n")
	for i := range 3300 {
		fmt.Fprintf(&text, "    Created%d:\n        aggregate: Order%d\n        data: { orderId: uuid, total: money }\n        sets: { status: Created, total: =event.total }\n", i, i)
	}
	text.WriteString("handlers:\n")
	for i := range 3300 {
		fmt.Fprintf(&text, "    # Handles it.\n    Handle%d:\n        handles: Create%d\n        requires:\n        - { that: command.total > 0, else: An order needs at least one item. }\n        raises: [Created%d]\n", i, i, i)
	}
	return text.Bytes()
}

func BenchmarkSource(b *testing.B) {
	content := largeModel()
	b.SetBytes(int64(len(content)))
	b.ReportAllocs()
	for b.Loop() {
		if got, diagnostics := Source("large.storm.yaml", content); len(diagnostics) > 0 || bytes.Equal(got, content) {
			b.Fatal(diagnostics)
		}
	}
}

// BenchmarkSourceCanonical formats what needs no change, as in --check.
func BenchmarkSourceCanonical(b *testing.B) {
	content, _ := Source("large.storm.yaml", largeModel())
	b.SetBytes(int64(len(content)))
	b.ReportAllocs()
	for b.Loop() {
		Source("large.storm.yaml", content)
	}
}

// BenchmarkYAML is the floor of any check: the parser alone.
func BenchmarkYAML(b *testing.B) {
	content := bytes.ReplaceAll(largeModel(), []byte{'?'}, []byte{'~'})
	b.SetBytes(int64(len(content)))
	b.ReportAllocs()
	for b.Loop() {
		var document yaml.Node
		if err := yaml.Unmarshal(content, &document); err != nil {
			b.Fatal(err)
		}
	}
}

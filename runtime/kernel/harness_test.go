package kernel_test

import (
	"strings"
	"testing"

	"github.com/eventstorm/storm/runtime/kernel"
	"github.com/eventstorm/storm/runtime/trace"
)

// bench is a registry of plain string messages and a recorder of its facts.
type bench struct {
	*testing.T
	registry *kernel.Registry
	steps    []trace.Step
}

func newBench(t *testing.T) *bench {
	t.Helper()
	return &bench{T: t, registry: kernel.NewRegistry()}
}

func (b *bench) dispatcher(options kernel.Options) *kernel.Dispatcher {
	b.Helper()
	options.Observe = func(step trace.Step) { b.steps = append(b.steps, step) }
	d, err := kernel.NewDispatcher(b.registry, options)
	if err != nil {
		b.Fatal(err)
	}
	return d
}

// told returns the sentences of all facts, one a line, and forgets them.
func (b *bench) told() string {
	var lines []string
	for _, step := range b.steps {
		lines = append(lines, strings.Repeat("  ", step.Depth)+step.Fact.Sentence())
	}
	b.steps = nil
	return strings.Join(lines, "\n")
}

// expect compares what was told.
func (b *bench) expect(want string) {
	b.Helper()
	want = strings.Trim(strings.ReplaceAll(want, "\t", ""), "\n")
	if got := b.told(); got != want {
		b.Errorf("told\n%s\n\nwant\n%s", got, want)
	}
}

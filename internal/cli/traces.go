package cli

import (
	"fmt"
	"strings"

	"github.com/eventstorm/storm/internal/report"
	"github.com/eventstorm/storm/internal/traceformat"
	"github.com/eventstorm/storm/runtime/trace"
)

// runSummary counts how scenarios ended.
type runSummary struct {
	Scenarios int `json:"scenarios"`
	Passed    int `json:"passed"`
	Failed    int `json:"failed"`
	Ran       int `json:"ran"` // they expected nothing
}

func (s *runSummary) count(outcome trace.Outcome) {
	s.Scenarios++
	switch outcome {
	case trace.OutcomePassed:
		s.Passed++
	case trace.OutcomeFailed:
		s.Failed++
	default:
		s.Ran++
	}
}

// String returns the summary as a line for people.
func (s runSummary) String() string {
	if s.Scenarios == 0 {
		return `no scenario to run; write some under "scenarios:"`
	}
	var parts []string
	for _, counted := range []struct {
		count int
		word  string
	}{{s.Failed, "failed"}, {s.Passed, "passed"}, {s.Ran, "expected nothing"}} {
		if counted.count > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", counted.count, counted.word))
		}
	}
	return report.Plural(s.Scenarios, "scenario") + ": " + strings.Join(parts, ", ")
}

// ending is what is said when all scenarios have run.
type ending struct {
	summary runSummary
	covered *covered // nil when nobody asked
}

// tracePrinter prints runs as they end, so that any number of them can be run
// without keeping them.
type tracePrinter interface {
	add(run traceformat.Run) error
	// finish is called once, after the last run.
	finish(end ending) error
}

// jsonTraces prints one document: {"traces": [...], "summary": {...}}.
type jsonTraces struct{ list jsonList }

// jsonRun is a run in JSON.
type jsonRun struct {
	*trace.Trace
	Cut string `json:"endedBy,omitempty"`
}

func (p *jsonTraces) add(run traceformat.Run) error { return p.list.add(jsonRun{run.Trace, run.Cut}) }

func (p *jsonTraces) finish(end ending) error {
	members := []member{{"summary", end.summary}}
	if end.covered != nil {
		members = append(members, member{"coverage", newJSONCoverage(end.covered)})
	}
	return p.list.finish(members...)
}

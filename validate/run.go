package validate

import (
	goruntime "runtime"
	"sync"
	"sync/atomic"

	"github.com/eventstorm/storm/model"
)

// Tuning says what a team set an option of a rule to in a context, and whether
// it set it at all. It must be safe for concurrent use.
type Tuning func(rule, option string, in *model.Context) (value int, set bool)

// Run applies rules to a model, whether they are off or not, and returns their
// findings, sorted by place. A nil tuning leaves every option at its default.
// The rules are at work at the same time, each in a goroutine of its own as
// far as there are processors; the findings do not depend on that. The model
// is not changed.
func Run(m *model.Model, rules []Rule, tuning Tuning) []model.Diagnostic {
	shared := newFacts(m)
	passes := make([]Pass, len(rules))
	var next atomic.Int64
	work := func() {
		for i := next.Add(1) - 1; i < int64(len(rules)); i = next.Add(1) - 1 {
			passes[i] = Pass{Model: m, rule: &rules[i], tuning: tuning, facts: shared}
			rules[i].Check(&passes[i])
		}
	}
	var others sync.WaitGroup
	for range min(goruntime.GOMAXPROCS(0), len(rules)) - 1 {
		others.Go(work)
	}
	work()
	others.Wait()
	var findings []model.Diagnostic
	for i := range passes {
		findings = append(findings, passes[i].findings...)
	}
	return model.SortDiagnostics(findings)
}

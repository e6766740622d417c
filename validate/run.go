package validate

import (
	"fmt"
	goruntime "runtime"
	"runtime/debug"
	"sync"
	"sync/atomic"

	"github.com/eventstorm/storm/model"
)

// Tuning says what a team set an option of a rule to in a context, and whether
// it set it at all. It must be safe for concurrent use.
type Tuning func(rule, option string, in *model.Context) (value int, set bool)

// Run applies rules to a model, whether they are off or not, and returns their
// findings, sorted by place. A nil tuning leaves every option at its default.
// As many rules are at work at the same time as there are processors; the
// findings do not depend on that. The model is not changed. A panic of a rule
// is one of Run.
func Run(m *model.Model, rules []Rule, tuning Tuning) []model.Diagnostic {
	shared := newFacts(m)
	passes := make([]Pass, len(rules))
	for i := range rules {
		passes[i] = Pass{Model: m, rule: &rules[i], tuning: tuning, facts: shared}
	}
	apply(passes)
	var findings []model.Diagnostic
	for i := range passes {
		findings = append(findings, passes[i].findings...)
	}
	return model.SortDiagnostics(findings)
}

// apply lets each pass check, several at the same time.
func apply(passes []Pass) {
	var (
		next    atomic.Int64
		broken  atomic.Pointer[string]
		workers sync.WaitGroup
	)
	for range min(goruntime.GOMAXPROCS(0), len(passes)) {
		workers.Go(func() {
			for i := next.Add(1) - 1; i < int64(len(passes)); i = next.Add(1) - 1 {
				if fault := passes[i].check(); fault != "" {
					broken.CompareAndSwap(nil, &fault)
				}
			}
		})
	}
	workers.Wait()
	if fault := broken.Load(); fault != nil {
		panic(*fault) // where the caller can recover from it
	}
}

// check applies the rule and returns what it panicked with, and where.
func (p *Pass) check() (fault string) {
	defer func() {
		if value := recover(); value != nil {
			fault = fmt.Sprintf("rule %s: %v\n%s", p.rule.ID, value, debug.Stack())
		}
	}()
	p.rule.Check(p)
	return ""
}

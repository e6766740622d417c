package expression_test

import (
	"testing"
	"time"

	"github.com/eventstorm/storm/model/expression"
	"github.com/eventstorm/storm/model/value"
)

// FuzzCompile compiles any text and evaluates what compiles with data that is
// there, with zeros and with nothing: it never panics and always ends, and
// every place lies in the text.
func FuzzCompile(f *testing.F) {
	for _, seed := range []string{
		`len(command.items) > 0 and command.total > 6000 USD`, `sum(command.items, .price * .units) ?? 1h30m`,
		`let x = filter(command.items, {.units in 1..3 and #index < 2}); x[0]?.product + "a"`,
		`state.status in ["Paid"] ? {a: 1.5, "b": -2}["a"] : [1, 2][-1:]`, `command["شماره"] matches "^a+$"`,
		`if now() > datetime("2026-01-01") { today() + 3d } else { date("2026-01-31") }`, `1 < 2 < (3 < 4 < 5) ?: 6`,
		`sortBy(concat(command.items, []), .price, "desc") | map(string(#)) | unique() | max()`, `anything.a.b[1] * command.free / 0`,
		`let t = command.total; t > 1 EUR ? t : 0 EUR`, `let x = command.note; x ?? "none"`, `let x = 1; [x, 2]`, `let x = 1; {a: x}`,
		`5 USD(1)`, `2h.x`, `{2h: 1}`, `(1 + 2`, "`a``b`", `b"x"`, `1e400 + .5`,
	} {
		f.Add(seed)
	}
	scope := testScope()
	wants := []*value.Type{nil, of(value.Bool), of(value.Money), statusType, value.ListOf(itemType), commandType, of(value.String).OrMissing()}
	f.Fuzz(func(t *testing.T, text string) {
		began := time.Now()
		for _, want := range wants {
			program, problems := expression.Compile(text, scope, want)
			if (program == nil) != (len(problems) > 0) {
				t.Fatalf("a program and problems: %v", problems)
			}
			for _, problem := range problems {
				if problem.Start < 0 || problem.End < problem.Start || problem.End > len(text) || problem.Message == "" {
					t.Fatalf("%q: %+v", text, problem)
				}
			}
			if program != nil {
				evaluateAll(t, text, program, want)
			}
		}
		if took := time.Since(began); took > 3*time.Second {
			t.Fatalf("took %s", took)
		}
	})
}

func evaluateAll(t *testing.T, text string, program *expression.Program, want *value.Type) {
	zeros := []value.Value{value.Zero(commandType), value.Zero(stateType), value.NewInt(0)}
	for _, environment := range []*expression.Environment{{}, {Variables: zeros}, testEnvironment()} {
		environment.Budget = 50_000
		_, _ = program.Holds(environment)
		result, err := program.Evaluate(environment)
		if err == nil {
			if _, err := value.Conform(result, want); err != nil {
				t.Fatalf("%q: %s does not conform: %v", text, result, err)
			}
			continue
		}
		failure, is := err.(*expression.EvaluationError)
		if !is || failure.Start < 0 || failure.End < failure.Start || failure.End > len(text) || failure.Message == "" {
			t.Fatalf("%q: %#v", text, err)
		}
	}
}

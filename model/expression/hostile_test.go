package expression_test

import (
	"strings"
	"testing"
	"time"

	"github.com/eventstorm/storm/model/expression"
)

// TestHostileText compiles and evaluates texts that are made to take long. The
// limit is generous: without bounds each of them would run for ever.
func TestHostileText(t *testing.T) {
	nested := "1"
	for range 400 {
		nested = "1<(" + nested + ")<1"
	}
	for _, text := range []string{
		nested,
		strings.Repeat("(", 5000),
		strings.Repeat("((", 1000) + strings.Repeat("))", 1000),
		strings.Repeat("not ", 1000) + "true",
		strings.Repeat("[", 2000) + strings.Repeat("]", 2000),
		strings.Repeat("1+", 2000) + "1",
		strings.Repeat("true ?: ", 400) + "true",
		"\xff", "a\x00b",
		"1..1000000000",
		"map(1..100000, map(1..100000, map(1..100000, #)))",
		"len(1..9223372036854775807)",
		"sum(-9223372036854775807..9223372036854775807)",
		"sort(1..200000) == unique(1..200000)",
		`let a = "0123456789abcdef"; ` + doubling("a + a", 200),
		`let a = [1]; ` + doubling("[a, a]", 200) + " == a",
		`let a = {b: 1}; ` + doubling("{b: a, c: a}", 100) + " | string()",
		`let a = {b: 1}; ` + doubling("{b: a, c: a}", 100) + " + 1",
		`let a = {b: 1}; ` + strings.Repeat("let a = true ? {b: a, c: a} : {b: a, c: a}; ", 80) + " a == a",
		`command.note matches "` + strings.Repeat("a{1000}", 500) + `"`,
		`map(1..20000, string(#) matches "` + strings.Repeat("(a|b)*", 40) + `c")`,
	} {
		began := time.Now()
		program, problems := expression.Compile(text, testScope(), nil)
		if len(problems) == 0 {
			_, _ = program.Evaluate(testEnvironment())
		}
		if took := time.Since(began); took > 5*time.Second {
			t.Errorf("%.60s: took %s", text, took)
		} else if testing.Verbose() {
			t.Logf("%8s %.60s", took.Round(time.Microsecond), text)
		}
	}
}

// doubling makes let statements that grow a variable exponentially.
func doubling(step string, times int) string {
	return strings.Repeat("let a = "+step+"; ", times) + "a"
}

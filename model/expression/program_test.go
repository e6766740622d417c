package expression_test

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/eventstorm/storm/model/expression"
)

func TestPaths(t *testing.T) {
	for text, want := range map[string]string{
		`command.total > 5 USD and command["order-id"] == state.status`: "[[command order-id] [command total] [state status]]",
		`sum(command.items, .price)`:                                    "[[command items] [command items price]]",
		`let x = command; x.total`:                                      "[[command total]]",
		`filter(command.items, .units > 1)[0].price`:                    "[[command items] [command items price] [command items units]]",
		`anything.a.b ?? anything`:                                      "[[anything] [anything a b]]",
		`command.address?.city`:                                         "[[command address city]]",
		`now() > datetime("2026-01-01")`:                                "[]",
	} {
		if got := fmt.Sprint(compile(t, text, nil).Paths()); got != want {
			t.Errorf("%s: got %s, want %s", text, got, want)
		}
	}
}

func TestConstant(t *testing.T) {
	for text, want := range map[string]string{
		`1 + 2 * 3`: "7", `sum([1, 2, 3], # * 2)`: "12", `"a" in ["a", "b"]`: "true", `true ? 5 USD : 0`: "5.00 USD", `let x = 2; x * x`: "4",
		`command.total`: "", `now()`: "", `uuid()`: "", `map([1], uuid())`: "",
	} {
		got, is := compile(t, text, nil).Constant()
		if is != (want != "") || is && got.String() != want {
			t.Errorf("%s: got %s, %t", text, got, is)
		}
	}
}

func TestHoldsOfOther(t *testing.T) {
	for _, text := range []string{`1`, `sum([1, 2], #)`, `command.count`} {
		if holds, err := compile(t, text, nil).Holds(testEnvironment()); holds || err == nil {
			t.Errorf("%s: got %t, %v", text, holds, err)
		}
	}
}

func TestFunctions(t *testing.T) {
	functions := expression.Functions()
	if !slices.IsSortedFunc(functions, func(a, b expression.Function) int { return strings.Compare(a.Name, b.Name) }) {
		t.Error("functions are not sorted by name, and would not be found")
	}
	for _, function := range functions {
		if !strings.HasPrefix(function.Signature, function.Name+"(") || !strings.HasSuffix(function.Summary, ".") {
			t.Errorf("%+v", function)
		}
	}
}

func TestConcurrentUse(t *testing.T) {
	program := compile(t, `sum(command.items, .price * .units) < command.total and uuid() != ""`, nil)
	var group sync.WaitGroup
	for range 4 {
		group.Go(func() {
			environment := testEnvironment()
			for range 200 {
				if holds, err := program.Holds(environment); err != nil || !holds {
					t.Error(holds, err)
				}
			}
		})
	}
	group.Wait()
}

func TestHoldsAllocatesNothing(t *testing.T) {
	program, environment := compile(t, `len(command.items) > 0 and sum(command.items, .price) < 6000 USD`, nil), testEnvironment()
	if allocated := testing.AllocsPerRun(100, func() { _, _ = program.Holds(environment) }); allocated > 0 {
		t.Errorf("%v allocations", allocated)
	}
}

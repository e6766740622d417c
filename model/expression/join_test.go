package expression_test

import (
	"testing"

	"github.com/eventstorm/storm/model/expression"
	"github.com/eventstorm/storm/model/value"
)

func TestJoin(t *testing.T) {
	names := value.NewList([]value.Value{value.NewString("Cup"), value.NewString("Mug")})
	scope := expression.NewScope(expression.Variable{Name: "names", Type: value.ListOf(value.BuiltIn(value.String))})
	for text, want := range map[string]string{
		`join(names, ", ")`:                  "Cup, Mug",
		`join(names)`:                        "CupMug",
		`join(map(names, upper(#)), " / ")`:  "CUP / MUG",
		`"no " + join(filter(names, false))`: "no ",
		`join([1, 2 USD, "a"], "; ")`:        "1; 2.00 USD; a",
	} {
		program, problems := expression.Compile(text, scope, nil)
		if len(problems) > 0 {
			t.Errorf("%s: %v", text, problems)
			continue
		}
		got, err := program.Evaluate(&expression.Environment{Variables: []value.Value{names}})
		if err != nil || got.Text() != want {
			t.Errorf("%s: got %q, %v; want %q", text, got.Text(), err, want)
		}
	}
	if _, problems := expression.Compile(`join(names, 1)`, scope, nil); len(problems) != 1 {
		t.Errorf("a separator that is no text: %v", problems)
	}
}

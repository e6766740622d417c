package expression_test

import (
	"fmt"

	"github.com/eventstorm/storm/model/expression"
	"github.com/eventstorm/storm/model/value"
)

func ExampleCompile() {
	command := &value.Type{Kind: value.Record, Name: "PayOrder", Fields: []value.Field{
		{Name: "amount", Type: value.BuiltIn(value.Money)},
	}}
	scope := expression.NewScope(expression.Variable{Name: "command", Type: command})
	guard, _ := expression.Compile("command.amount >= 10 USD", scope, value.BuiltIn(value.Bool))

	amount, _ := value.Parse("12.50 USD", value.BuiltIn(value.Money))
	environment := &expression.Environment{Variables: []value.Value{value.NewRecord(command, []value.Value{amount})}}
	fmt.Println(guard.Holds(environment))
	fmt.Println(guard.Paths())
	// Output:
	// true <nil>
	// [[command amount]]
}

func ExampleProblem() {
	scope := expression.NewScope(expression.Variable{Name: "command", Type: &value.Type{
		Kind: value.Record, Name: "PayOrder", Fields: []value.Field{{Name: "amount", Type: value.BuiltIn(value.Money)}},
	}})
	text := "comand.amount > 0 or command.amount > 6000"
	_, problems := expression.Compile(text, scope, value.BuiltIn(value.Bool))
	for _, problem := range problems {
		fmt.Printf("%s: %s\n", text[problem.Start:problem.End], problem)
	}
	// Output:
	// comand: "comand" is not known here. did you mean "command"?
	// command.amount > 6000: money cannot be compared with int. write 6000 USD
}

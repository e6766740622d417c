package runtime_test

import (
	"context"
	"fmt"
	"os"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/runtime"
	"github.com/eventstorm/storm/runtime/trace"
)

const greeting = `
model: Greeting
context: Front desk
aggregates:
  Guest: {id: name, state: {greeted: int}}
commands:
  Greet: {aggregate: Guest, creates: true, data: {name: string}}
events:
  GuestGreeted: {aggregate: Guest, data: {name: string}, sets: {greeted: =state.greeted + 1}}
handlers:
  GreetHandler: {handles: Greet, raises: [GuestGreeted]}
scenarios:
  A guest comes in:
    when: {Greet: {name: Ada}}
    then: [GuestGreeted]
`

func ExampleSimulator_Run() {
	m, _ := model.Load("greeting.storm.yaml", []byte(greeting))
	simulator := runtime.New(m, runtime.Overrides{})
	result, err := simulator.Run(context.Background(), m.Contexts[0].Scenarios[0], runtime.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	_ = trace.WriteText(os.Stdout, &result, trace.TextOptions{})
	// Output:
	// A guest comes in · Front desk
	//  1 ┌ transaction 1
	//  2 │ ▸ Greet was sent {name: Ada}
	//  3 │   ● Guest/Ada raised GuestGreeted {name: Ada}
	//  4 │     = Guest/Ada was created {name: Ada, greeted: 1}
	//  5 └ ✓ committed
	// ✓ passed
}

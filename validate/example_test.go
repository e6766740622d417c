package validate_test

import (
	"fmt"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/validate"
)

// Default rules check a model; a finding says where, what, and what to do.
func ExampleRun() {
	m, _ := model.Load("shop.storm.yaml", []byte("events: [OrderStart]\n"))
	for _, d := range validate.Run(m, validate.Default(), nil) {
		fmt.Printf("%s: %s: %s [%s]\n", d.At, d.Severity, d.Message, d.Rule)
		fmt.Println(d.Hint)
	}
	// Output:
	// shop.storm.yaml:1:10: warning: the event "OrderStart" is not named in the past tense, as something that happened: "Start" is not a past form [naming/event-past-tense]
	// rename it to "OrderStarted"
}

// Rules says what each rule asks for, and why.
func ExampleRules() {
	for _, rule := range validate.Rules() {
		if rule.ID == "command/one-handler" {
			fmt.Println(rule.Summary)
		}
	}
	// Output:
	// A command has exactly one handler in the whole model.
}

package lint_test

import (
	"fmt"
	"time"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/validate/lint"
)

func ExampleCheck() {
	m, problems := model.Load("shop.storm.yaml", []byte(`
lint:
  own:
    team/short-names: {for: event, that: len(element.name) < 15, message: "a name is long", severity: info}
events:
  # storm:ignore naming/event-past-tense until 2027-01-31 -- the name is public
  OrderShip:
  OrderHasBeenPlaced:
`))
	result := lint.Check(m, problems, lint.Options{Today: time.Date(2027, 1, 31, 0, 0, 0, 0, time.UTC)})
	for _, finding := range result.Findings {
		fmt.Println(finding.At, finding.Severity, finding.Message)
	}
	for _, hidden := range result.Hidden {
		fmt.Println(hidden.Rule, "ignored:", hidden.Reason)
	}
	// Output:
	// shop.storm.yaml:8:3 info a name is long
	// naming/event-past-tense ignored: the name is public
}

func ExampleWriteBaseline() {
	m, problems := model.Load("shop.storm.yaml", []byte("events: [OrderShip]\n"))
	before := lint.Check(m, problems, lint.Options{})
	text, count, _ := lint.WriteBaseline(m, before.Findings, "storm.baseline.json")
	fmt.Println(count, "known")

	baseline, err := lint.ReadBaseline("storm.baseline.json", text)
	if err != nil {
		fmt.Println(err)
	}
	after := lint.Check(m, problems, lint.Options{Baseline: baseline})
	fmt.Println(len(after.Findings), "new,", len(after.Hidden), "hidden")
	// Output:
	// 1 known
	// 0 new, 1 hidden
}

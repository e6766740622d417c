package validate_test

import (
	"fmt"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/validate"
)

func ExampleRun() {
	m, _ := model.Load("shop.storm.yaml", []byte("level: big-picture\nevents: [OrderPlaced, OrderShip]\n"))
	for _, finding := range validate.Run(m, validate.Default(), nil) {
		fmt.Println(finding.At, finding.Severity, finding.Rule)
		fmt.Println(finding.Hint)
	}
	// Output:
	// shop.storm.yaml:2:23 warning naming/event-past-tense
	// rename it to "OrderShipped"
}

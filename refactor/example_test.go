package refactor_test

import (
	"fmt"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/refactor"
)

const shop = `events: [OrderStart, OrderPaid] # OrderStart
handlers:
  Thank: {handles: "OrderStart", calls: [Mail]}
externals: [Mail]
`

func ExampleRename() {
	m, _ := model.Load("shop.storm.yaml", []byte(shop))
	renamed, err := refactor.Rename(m, m.Contexts[0].Events[0].Name.At, "Order: started")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Printf("%s", renamed.Sources[0].Content)

	_, err = refactor.Rename(m, m.Contexts[0].Events[0].Name.At, "OrderPaid")
	fmt.Println(err)
	// Output:
	// events: ["Order: started", OrderPaid] # OrderStart
	// handlers:
	//   Thank: {handles: "Order: started", calls: [Mail]}
	// externals: [Mail]
	// the event "OrderStart" can't be renamed to "OrderPaid": an event at shop.storm.yaml:1:22 has that name
}

func ExampleFix() {
	m, _ := model.Load("shop.storm.yaml", []byte(shop))
	check := func(m *model.Model, loaded []model.Diagnostic) []model.Diagnostic {
		for _, event := range m.Contexts[0].Events {
			if event.Name.Text == "OrderStart" {
				loaded = append(loaded, model.Diagnostic{
					Rule: "team/past-tense", Message: "not the past tense", At: event.Name.At,
					Fix: &model.Fix{Title: "add -ed", Rename: &model.Rename{At: event.Name.At, To: "OrderStarted"}},
				})
			}
		}
		return loaded
	}
	fixed := refactor.Fix(m, check)
	for _, finding := range fixed.Done {
		fmt.Printf("%s: %s\n", finding.At, finding.Fix.Title)
	}
	fmt.Printf("%s", fixed.Sources[0].Content)
	// Output:
	// shop.storm.yaml:1:10: add -ed
	// events: [OrderStarted, OrderPaid] # OrderStart
	// handlers:
	//   Thank: {handles: "OrderStarted", calls: [Mail]}
	// externals: [Mail]
}

func ExampleApply() {
	source := model.NewSource("shop.storm.yaml", []byte("events: [OrderStart]\r\n"))
	changed, err := refactor.Apply([]*model.Source{source}, []model.Edit{{At: source.Range(9, 19), Text: "OrderStarted"}})
	fmt.Printf("%q %v\n", changed[0].Content, err)
	// Output: "events: [OrderStarted]\r\n" <nil>
}

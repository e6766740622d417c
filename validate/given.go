package validate

import "github.com/eventstorm/storm/model"

// givenElements returns, by their index, the events and aggregates that
// scenarios take as given: these come from somewhere, even if the model does
// not say from where.
func givenElements(m *model.Model, count int) []bool {
	given := make([]bool, count)
	for _, c := range m.Contexts {
		for _, scenario := range c.Scenarios {
			for _, example := range scenario.Given.Events {
				if example.Event != nil {
					given[example.Event.Index] = true
				}
			}
			for _, example := range scenario.Given.States {
				if example.Aggregate != nil {
					given[example.Aggregate.Index] = true
				}
			}
		}
	}
	return given
}

package refactor

import (
	"errors"
	"slices"
	"strings"

	"github.com/eventstorm/storm/model"
)

// sameData says whether each message gets its data from where it got them, and
// is about the aggregate that it was about. Both are found by the names of
// fields and types, which no mention shows.
func sameData(before, after *model.Model) error {
	if slices.Equal(dataFlow(before), dataFlow(after)) {
		return nil
	}
	return errors.New("data would come from elsewhere than they do")
}

// dataFlow lists, in declared order, which field identifies the aggregate of
// each message and where the fields of each come from.
func dataFlow(m *model.Model) []string {
	var flow []string
	supplied := func(effects []*model.Effect) {
		for _, effect := range effects {
			flow = append(flow, supplies(effect.Supply)...)
		}
	}
	for _, context := range m.Contexts {
		for _, command := range context.Commands {
			if command.Aggregate != nil {
				field, _ := command.Aggregate.IdentityIn(command.Record)
				flow = append(flow, field)
			}
		}
		for _, event := range context.Events {
			if event.Aggregate != nil {
				field, _ := event.Aggregate.IdentityIn(event.Record)
				flow = append(flow, field)
			}
		}
		for _, handler := range context.Handlers {
			supplied(handler.Raises)
			supplied(handler.Sends)
			supplied(handler.Publishes)
			if handler.Compensates != nil {
				supplied([]*model.Effect{handler.Compensates})
			}
		}
		for _, process := range context.Processes {
			for _, reaction := range process.Reactions {
				supplied(reaction.Sends)
				supplied(reaction.Publishes)
			}
			for _, timer := range process.Timers {
				supplied(timer.Sends)
				supplied(timer.Publishes)
			}
		}
		for _, readModel := range context.ReadModels {
			for _, projection := range readModel.Projections {
				flow = append(flow, supplies(projection.Supply)...)
			}
		}
	}
	return flow
}

func supplies(all []model.Supply) []string {
	sources := make([]string, len(all))
	for i, supply := range all {
		sources[i] = strings.Join(supply.Path, ".")
		if supply.Input != nil {
			sources[i] = "="
		}
	}
	return sources
}

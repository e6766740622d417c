package validate

import (
	"iter"

	"github.com/eventstorm/storm/model"
)

// The spaces of names: those in one space are mentioned at the same places, so
// that no two may be the same.
const (
	spaceParties uint64 = iota
	spaceMessages
	spaceTypes
	spaceHandlers
	spaceProcesses
	spaceReadModels
	spaceTimers
	spaceScenarios
)

// spaces are the spaces of the kinds of element.
var spaces = [...]uint64{
	model.KindActor: spaceParties, model.KindExternal: spaceParties,
	model.KindCommand: spaceMessages, model.KindEvent: spaceMessages,
	model.KindAggregate: spaceTypes, model.KindType: spaceTypes,
	model.KindHandler: spaceHandlers, model.KindProcess: spaceProcesses,
	model.KindReadModel: spaceReadModels, model.KindScenario: spaceScenarios,
}

// mentionable yields the names of a context that are words of the domain, with
// their spaces: those of its elements but for scenarios, which have sentences
// for names, of members and of timers.
func mentionable(c *model.Context) iter.Seq2[model.Name, uint64] {
	return func(yield func(model.Name, uint64) bool) {
		for _, declared := range c.Elements() {
			element := declared.Declaration()
			if element.Kind != model.KindScenario && !yield(element.Name, spaces[element.Kind]) {
				return
			}
		}
		for _, aggregate := range c.Aggregates {
			for _, member := range aggregate.Members {
				if !yield(member.Name, spaceTypes) {
					return
				}
			}
		}
		for _, process := range c.Processes {
			for _, timer := range process.Timers {
				if !yield(timer.Name, spaceTimers) {
					return
				}
			}
		}
	}
}

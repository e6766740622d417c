package validate

import "github.com/eventstorm/storm/model"

// Rule is one thing that is checked. Its texts make up its documentation, and
// a test runs its examples.
type Rule struct {
	ID       string         // such as "naming/event-past-tense"
	Summary  string         // what must hold, in a sentence
	Why      string         // why somebody would miss the rule
	From     model.Level    // the lowest level of a context at which it applies
	Severity model.Severity // of its findings, unless a team says otherwise
	Off      bool           // it is applied only where a team switches it on
	Options  []Option       // numbers that a team may set
	Bad      string         // a model that has exactly this finding
	Good     string         // the same model, mended
	Check    func(*Pass)    // reports what is wrong; keeps no state
}

// Option is a number that tunes a rule, such as the longest chain it allows.
type Option struct {
	Name    string // lower case, with hyphens
	Summary string // what it counts, in a phrase
	Default int
}

// Rules returns all rules, sorted by id. The slice is the caller's.
func Rules() []Rule {
	return []Rule{
		boundaryCarriesEntity,
		boundaryForeignDomainEvent,
		boundaryPublishedDomainEvent,
		boundaryRaisedIntegrationEvent,
		boundaryUndeclaredRelation,
		boundaryVersion,
		commandOneHandler,
		dataUnsuppliedField,
		eventNeverRaised,
		flowLoop,
		glossaryReplacedWord,
		handlerDoesNothing,
		handlerForeignAggregate,
		handlerMisplacedKey,
		namingCommandImperative,
		namingEventPastTense,
		namingLanguage,
	}
}

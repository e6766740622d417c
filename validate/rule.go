package validate

import (
	"slices"

	"github.com/eventstorm/storm/model"
)

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

// oneOrder is the rest of an example that has an aggregate Order.
const oneOrder = `commands: {CreateOrder: {aggregate: Order, creates: true, data: {orderId: uuid}}}
events: {OrderStarted: {aggregate: Order, data: {orderId: uuid}}}
handlers: {CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}}
`

// Default returns the rules that are on unless a team says otherwise, sorted by
// id. The slice is the caller's.
func Default() []Rule {
	return slices.DeleteFunc(Rules(), func(r Rule) bool { return r.Off })
}

// Rules returns all rules, sorted by id. The slice is the caller's.
func Rules() []Rule {
	return []Rule{
		aggregateNeverCreated,
		aggregateUnheldMember,
		boundaryCarriesEntity,
		boundaryContradictingRelation,
		boundaryForeignAggregate,
		boundaryForeignCommand,
		boundaryForeignDomainEvent,
		boundaryForeignEvent,
		boundaryIntegrationDispatch,
		boundaryIntegrationState,
		boundaryNoOutbox,
		boundaryPatternConflict,
		boundaryPublishedByCommand,
		boundaryPublishedDomainEvent,
		boundaryRaisedIntegrationEvent,
		boundaryUnconsumedEvent,
		boundaryUndeclaredRelation,
		boundaryUnserialisable,
		boundaryUnusedChannel,
		boundaryUnusedRelation,
		boundaryVersion,
		commandCreatesNothing,
		commandForeignHandler,
		commandNeverSent,
		commandOneHandler,
		commandStateBeforeCreation,
		commandUnknownInstance,
		dataEmptyState,
		dataStateNeverSet,
		dataUnreadState,
		dataUnsuppliedField,
		dataUntypedField,
		dataUnusedField,
		dataUnusedType,
		eventNeverHandled,
		eventNeverRaised,
		eventSetsAndDeletes,
		eventTwoAggregates,
		eventTwoOrigins,
		eventWithoutAggregate,
		eventWithoutIdentity,
		expressionConstantCondition,
		expressionDivisionByZero,
		expressionRepeatedCondition,
		expressionTwoCurrencies,
		flowChainDepth,
		flowGuardedLoop,
		flowIsland,
		flowLoop,
		flowOveruse,
		flowSeparateGroup,
		flowUnreachable,
		glossaryConflictingTerm,
		glossaryMissingTerm,
		glossaryReplacedWord,
		handlerDoesNothing,
		handlerForeignAggregate,
		handlerMisplacedKey,
		handlerRepeatedEffect,
		handlerUnstatedAggregate,
		handlerUntouchedAggregate,
		handlerUnusedRead,
		handlerUselessRetry,
		layerAggregateAsHandler,
		layerDomainInfrastructure,
		namingAggregateNoun,
		namingCasing,
		namingCommandImperative,
		namingEventPastTense,
		namingLanguage,
		namingNearDuplicate,
		namingPlural,
		namingRedundantSuffix,
		namingVagueChange,
		openHotspot,
		openMissingDescription,
		openMissingReason,
		processDoesNothing,
		processEndsAtStart,
		processNeverEnds,
		readModelNeverFilled,
		readModelNeverRead,
		readModelUnsuppliedField,
		scenarioIdleFault,
		scenarioImpossible,
		scenarioNothingExpected,
		scenarioNothingHappens,
		scenarioTimerNotSet,
		scenarioUncoveredCommand,
		scenarioUncoveredGuard,
		scenarioUncoveredHandler,
		scenarioUnknownReason,
		transactionCallBeforeCommit,
		transactionChannelDuplicates,
		transactionImmediateDispatch,
		transactionNoCompensation,
		transactionNotIdempotent,
		transactionRetryWithoutEnd,
		transactionSecondAggregate,
	}
}

package model

// Model is everything the loaded documents say.
type Model struct {
	Name        Name // may be empty
	Description Name
	Contexts    []*Context // in the order of their first document
	Sources     []*Source  // the files, in the order they were given
	Documents   []Document // in the order of the sources, within one in the order of the text
	Lint        []*Lint    // what its documents decide about rules, in their order
	Incomplete  bool       // parts could not be parsed: what is not there may be in them
}

// Document is a YAML document of a model.
type Document struct {
	At      Range    // the whole of it
	Context *Context // that it is a part of; nil when it adds nothing to any
}

// Level says how far a model is worked out, and so how much is asked of it.
type Level uint8

// The levels, after the formats of event storming (Brandolini): each asks
// more than the one before.
const (
	LevelBigPicture Level = iota
	LevelProcess
	LevelDesign
)

// String returns the word used in a model: "big-picture", "process", "design".
func (l Level) String() string { return levelWords[l] }

var levelWords = []string{LevelBigPicture: "big-picture", LevelProcess: "process", LevelDesign: "design"}

// Dispatch says when the events that an aggregate raised reach their handlers.
type Dispatch uint8

// The dispatch modes. Immediate is Udi Dahan's static raise; the deferred
// ones are Jimmy Bogard's, collected by a unit of work.
const (
	DispatchImmediate    Dispatch = iota // at once, in the middle of the aggregate's work
	DispatchBeforeCommit                 // in the same transaction, right before commit
	DispatchAfterCommit                  // each handler in a transaction of its own, after commit
)

// String returns the word used in a model, such as "before-commit".
func (d Dispatch) String() string { return dispatchWords[d] }

var dispatchWords = []string{DispatchImmediate: "immediate", DispatchBeforeCommit: "before-commit", DispatchAfterCommit: "after-commit"}

// Transaction says how many aggregates one transaction may change.
type Transaction uint8

// The transaction scopes.
const (
	TransactionMultiAggregate  Transaction = iota // any number: one transaction spans aggregates
	TransactionSingleAggregate                    // one: commands to another aggregate run in their own transaction
)

// String returns the word used in a model: "multi-aggregate" or "single-aggregate".
func (t Transaction) String() string { return transactionWords[t] }

var transactionWords = []string{TransactionMultiAggregate: "multi-aggregate", TransactionSingleAggregate: "single-aggregate"}

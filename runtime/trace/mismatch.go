package trace

// MismatchKind says which expectation of a scenario was not met.
type MismatchKind uint8

// The kinds.
const (
	MismatchEvents MismatchKind = iota
	MismatchRejection
	MismatchState
	MismatchReadModel
	MismatchNotified
	MismatchCompensated
	MismatchDeadLetters
	MismatchPublished
	MismatchLost
	MismatchUnfinished // the run was ended by its step budget
	MismatchSetup      // the scenario itself could not be run as written
)

var mismatchWords = [...]string{
	MismatchEvents: "events", MismatchRejection: "rejected", MismatchState: "state",
	MismatchReadModel: "readModels", MismatchNotified: "notified", MismatchCompensated: "compensated",
	MismatchDeadLetters: "deadLetters", MismatchPublished: "published", MismatchLost: "lost",
	MismatchUnfinished: "unfinished", MismatchSetup: "setup",
}

// String returns the word that JSON uses, the key of the expectation in a
// model where there is one.
func (k MismatchKind) String() string { return mismatchWords[k] }

// MarshalText writes the word of String.
func (k MismatchKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// Mismatch is one difference between what a scenario expects and what happened.
type Mismatch struct {
	Kind       MismatchKind `json:"kind"`
	Summary    string       `json:"summary"`              // one sentence, lower case
	Expected   []string     `json:"expected"`             // line by line
	Actual     []string     `json:"actual"`               // line by line
	Step       int          `json:"step,omitempty"`       // that made the difference; 0: none did
	Suggestion string       `json:"suggestion,omitempty"` // what to do next
	Place      Place        `json:"place,omitzero"`       // of the expectation in the model
}

package trace

// HandlerStarted says that an event reached one of its handlers, or a process.
type HandlerStarted struct {
	Handler string `json:"handler"`
	Event   string `json:"event"`
	Attempt int    `json:"attempt"` // counted from 1
}

// Name returns "HandlerStarted".
func (*HandlerStarted) Name() string { return "HandlerStarted" }

// Sentence tells the fact in one line.
func (f *HandlerStarted) Sentence() string { return sentence(f) }

func (f *HandlerStarted) tell(t *telling) {
	t.policy(f.Handler).plain(" reacted to ").event(f.Event)
	tellAttempt(t, f.Attempt)
}

// SkipReason says why a handler left a message alone.
type SkipReason uint8

// The reasons.
const (
	SkipCondition  SkipReason = iota // its condition does not hold
	SkipDuplicate                    // it has handled the same key before
	SkipNotRunning                   // no instance of the process runs for the key
)

var skipWords = [...]string{SkipCondition: "condition", SkipDuplicate: "duplicate", SkipNotRunning: "notRunning"}

// String returns the word that JSON uses, such as "duplicate".
func (r SkipReason) String() string { return skipWords[r] }

// MarshalText writes the word of String.
func (r SkipReason) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// HandlerSkipped says that a handler left a message alone.
type HandlerSkipped struct {
	Handler string     `json:"handler"`
	Message string     `json:"message"`
	Reason  SkipReason `json:"reason"`
	Detail  string     `json:"detail,omitempty"` // the condition, or the key
	Place   Place      `json:"place,omitzero"`   // of the condition
	// Delivery left the queue for it without a transaction; 0: none did.
	Delivery int `json:"delivery,omitempty"`
}

// IsRoutine reports whether the fact says so little that texts leave it out: an
// event came that some other instance of a process, or none, was waiting for.
func (f *HandlerSkipped) IsRoutine() bool { return f.Reason == SkipNotRunning }

// Name returns "HandlerSkipped".
func (*HandlerSkipped) Name() string { return "HandlerSkipped" }

// Sentence tells the fact in one line.
func (f *HandlerSkipped) Sentence() string { return sentence(f) }

func (f *HandlerSkipped) tell(t *telling) {
	t.policy(f.Handler).plain(" did nothing: ")
	switch f.Reason {
	case SkipDuplicate:
		t.plain("it has handled ").add(RoleData, f.Detail).plain(" before")
	case SkipNotRunning:
		t.plain("it is not running for ").add(RoleData, f.Detail)
	default:
		t.add(RoleData, f.Detail).plain(" does not hold")
	}
}

// HandlerFailed says that an attempt of a handler ended in an error.
type HandlerFailed struct {
	Handler  string `json:"handler"`
	Message  string `json:"message"`
	Attempt  int    `json:"attempt"`
	Reason   string `json:"reason"`
	Injected bool   `json:"injected,omitzero"` // it is a fault of the scenario
	Place    Place  `json:"place,omitzero"`    // of the expression that failed, if one did
}

// Name returns "HandlerFailed".
func (*HandlerFailed) Name() string { return "HandlerFailed" }

// Sentence tells the fact in one line.
func (f *HandlerFailed) Sentence() string { return sentence(f) }

func (f *HandlerFailed) tell(t *telling) {
	t.policy(f.Handler).add(RoleTrouble, " failed").trouble(f.Reason)
	if !f.Injected && !f.Place.IsZero() {
		t.add(RoleStructure, " ("+f.Place.String()+")")
	}
}

package trace

// Trace is what happened in one run of a scenario.
type Trace struct {
	Scenario   string     `json:"scenario"`          // its name as in the model, without the context
	Context    string     `json:"context,omitempty"` // the bounded context of the scenario; empty: the unnamed one
	Place      Place      `json:"place,omitzero"`    // where the scenario stands in the model
	Outcome    Outcome    `json:"outcome"`
	Mismatches []Mismatch `json:"mismatches,omitempty"`
	Steps      []Step     `json:"steps"` // Steps[i].Seq is i+1
}

// Step returns the step with the number, or nil when there is none.
func (t *Trace) Step(seq int) *Step {
	if seq < 1 || seq > len(t.Steps) {
		return nil
	}
	return &t.Steps[seq-1]
}

// Outcome says how a run ended.
type Outcome uint8

// The outcomes.
const (
	OutcomeRan    Outcome = iota // nothing was expected
	OutcomePassed                // all that was expected happened
	OutcomeFailed                // something else happened: see the mismatches
)

var outcomeWords = [...]string{OutcomeRan: "ran", OutcomePassed: "passed", OutcomeFailed: "failed"}

// String returns "ran", "passed" or "failed".
func (o Outcome) String() string { return outcomeWords[o] }

// MarshalText writes the word of String.
func (o Outcome) MarshalText() ([]byte, error) { return []byte(o.String()), nil }

// Place is a piece of a model's text. Lines and columns count from 1, columns
// in characters; the end is exclusive. The zero Place is no place at all.
type Place struct {
	File      string `json:"file"`
	Line      int    `json:"line"`
	Column    int    `json:"column"`
	EndLine   int    `json:"endLine"`
	EndColumn int    `json:"endColumn"`
}

// IsZero reports whether it is no place at all.
func (p Place) IsZero() bool { return p.Line == 0 }

// String returns "file:line:column", as compilers print it.
func (p Place) String() string {
	return p.File + ":" + itoa(p.Line) + ":" + itoa(p.Column)
}

// Instance is one aggregate: its type and its identity.
type Instance struct {
	Aggregate string `json:"aggregate"` // qualified name
	Identity  string `json:"identity"`
}

// IsZero reports whether it is no aggregate at all.
func (i Instance) IsZero() bool { return i == Instance{} }

// String returns the aggregate as scenarios write it: "Order/o-1".
func (i Instance) String() string { return i.Aggregate + "/" + i.Identity }

// Delivery is a message on its way to one receiver, in the queue until the
// transaction of that delivery begins.
type Delivery struct {
	ID       int    `json:"id"`
	Receiver string `json:"receiver"` // qualified name of a handler, process or command; empty: the outbox's relay
	Message  string `json:"message"`  // qualified name of a command or event
}

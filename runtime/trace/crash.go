package trace

import "github.com/eventstorm/storm/model/value"

// CrashPoint says where in the life of a transaction an application dies.
type CrashPoint uint8

// The points, in the order in which a transaction passes them.
const (
	CrashBeforeCommit  CrashPoint = iota // nothing of the transaction holds
	CrashAfterHandling                   // it is committed, its message is not acknowledged
	CrashAfterCommit                     // its message is acknowledged, nothing is published yet
	CrashAfterPublish                    // an integration event is published, but not marked as published
)

var crashWords = [...]string{
	CrashBeforeCommit: "before commit", CrashAfterHandling: "after handling", CrashAfterCommit: "after commit", CrashAfterPublish: "after publish",
}

// String returns the words that sentences and JSON use, such as "after commit".
func (p CrashPoint) String() string { return crashWords[p] }

// MarshalText writes the words of String.
func (p CrashPoint) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// ApplicationCrashed says that an application died, and that all that it held
// in memory is gone.
type ApplicationCrashed struct {
	Application string     `json:"application,omitempty"` // a bounded context; empty: the unnamed one
	Point       CrashPoint `json:"point"`
	Reason      string     `json:"reason"`
	Place       Place      `json:"place,omitzero"` // of the fault that asked for it
}

// Name returns "ApplicationCrashed".
func (*ApplicationCrashed) Name() string { return "ApplicationCrashed" }

// Sentence tells the fact in one line.
func (f *ApplicationCrashed) Sentence() string { return sentence(f) }

func (f *ApplicationCrashed) tell(t *telling) {
	tellApplication(t, f.Application)
	t.add(RoleTrouble, " crashed "+f.Point.String())
}

// ApplicationRestarted says that an application that had died runs again.
type ApplicationRestarted struct {
	Application string `json:"application,omitempty"`
}

// Name returns "ApplicationRestarted".
func (*ApplicationRestarted) Name() string { return "ApplicationRestarted" }

// Sentence tells the fact in one line.
func (f *ApplicationRestarted) Sentence() string { return sentence(f) }

func (f *ApplicationRestarted) tell(t *telling) {
	tellApplication(t, f.Application)
	t.plain(" was restarted")
}

// CommandUnanswered says that who sent a command from outside never heard what
// became of it.
type CommandUnanswered struct {
	Command string `json:"command"`
	Sender  string `json:"sender,omitempty"` // empty: nobody in particular
}

// Name returns "CommandUnanswered".
func (*CommandUnanswered) Name() string { return "CommandUnanswered" }

// Sentence tells the fact in one line.
func (f *CommandUnanswered) Sentence() string { return sentence(f) }

func (f *CommandUnanswered) tell(t *telling) {
	t.add(RoleTrouble, "nobody answered ").command(f.Command)
}

// MessageLost says that a message that waited in the memory of an application
// died with it: nothing had stored it.
type MessageLost struct {
	Delivery    Delivery    `json:"delivery"`
	Integration bool        `json:"integration,omitzero"` // it was to be published
	Data        value.Value `json:"data"`
}

// Name returns "MessageLost".
func (*MessageLost) Name() string { return "MessageLost" }

// Sentence tells the fact in one line.
func (f *MessageLost) Sentence() string { return sentence(f) }

func (f *MessageLost) tell(t *telling) {
	t.event(f.Delivery.Message)
	switch {
	case f.Integration:
		t.add(RoleTrouble, " was lost before it was published")
	case f.Delivery.Receiver != "":
		t.plain(" for ").policy(f.Delivery.Receiver).add(RoleTrouble, " was lost")
	default:
		t.add(RoleTrouble, " was lost")
	}
	t.data(f.Data)
}

// GhostPublished says that an integration event had left, and the transaction
// it tells of was rolled back.
type GhostPublished struct {
	Event string      `json:"event"`
	Data  value.Value `json:"data"`
}

// Name returns "GhostPublished".
func (*GhostPublished) Name() string { return "GhostPublished" }

// Sentence tells the fact in one line.
func (f *GhostPublished) Sentence() string { return sentence(f) }

func (f *GhostPublished) tell(t *telling) {
	t.event(f.Event).add(RoleTrouble, " is a ghost: it was published, and what it tells of was rolled back")
}

func tellApplication(t *telling, name string) {
	if name == "" {
		name = "the application"
	}
	t.add(RoleStructure, name)
}

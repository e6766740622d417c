package trace

import "github.com/eventstorm/storm/model/value"

// SenderKind says what sent a message.
type SenderKind uint8

// The kinds of sender.
const (
	SenderOutside  SenderKind = iota // the scenario, or the program that runs the kernel
	SenderActor                      // a person
	SenderExternal                   // an external system
	SenderPolicy                     // a handler or a process
)

var senderWords = [...]string{SenderOutside: "outside", SenderActor: "actor", SenderExternal: "external", SenderPolicy: "policy"}

// String returns the word that JSON uses, such as "policy".
func (k SenderKind) String() string { return senderWords[k] }

// MarshalText writes the word of String.
func (k SenderKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

var senderRoles = [...]Role{SenderOutside: RolePlain, SenderActor: RoleActor, SenderExternal: RoleExternal, SenderPolicy: RolePolicy}

// CommandReceived says that a command reached its handler.
type CommandReceived struct {
	Command    string      `json:"command"`
	Handler    string      `json:"handler"`
	Sender     string      `json:"sender,omitempty"` // empty: nobody in particular
	SenderKind SenderKind  `json:"senderKind"`
	Target     Instance    `json:"target,omitzero"` // the aggregate it acts on, when that is known
	Data       value.Value `json:"data"`
	Attempt    int         `json:"attempt"` // counted from 1
}

// Name returns "CommandReceived".
func (*CommandReceived) Name() string { return "CommandReceived" }

// Sentence tells the fact in one line.
func (f *CommandReceived) Sentence() string { return sentence(f) }

func (f *CommandReceived) tell(t *telling) {
	if t.sender(f.Sender, senderRoles[f.SenderKind]) {
		t.plain(" sent ").command(f.Command)
	} else {
		t.command(f.Command).plain(" was sent")
	}
	tellAttempt(t, f.Attempt)
	t.data(f.Data)
}

// CommandDeferred says that a command waits for the commit of the transaction
// that sent it, and gets a transaction of its own.
type CommandDeferred struct {
	Command string   `json:"command"`
	Sender  string   `json:"sender,omitempty"`
	Target  Instance `json:"target,omitzero"`
}

// Name returns "CommandDeferred".
func (*CommandDeferred) Name() string { return "CommandDeferred" }

// Sentence tells the fact in one line.
func (f *CommandDeferred) Sentence() string { return sentence(f) }

func (f *CommandDeferred) tell(t *telling) {
	t.command(f.Command)
	if !f.Target.IsZero() {
		t.plain(" to ").instance(f.Target)
	}
	t.plain(" was put off to a transaction of its own")
}

// CommandRejected says that a command was refused and changed nothing.
type CommandRejected struct {
	Command string `json:"command"`
	Handler string `json:"handler"`
	Reason  string `json:"reason"`
	Place   Place  `json:"place,omitzero"` // of the guard or invariant, if there is one
}

// Name returns "CommandRejected".
func (*CommandRejected) Name() string { return "CommandRejected" }

// Sentence tells the fact in one line.
func (f *CommandRejected) Sentence() string { return sentence(f) }

func (f *CommandRejected) tell(t *telling) {
	t.command(f.Command).plain(" was rejected").trouble(f.Reason)
}

// CommandUnhandled says that no handler handles a command.
type CommandUnhandled struct {
	Command string      `json:"command"`
	Sender  string      `json:"sender,omitempty"`
	Data    value.Value `json:"data"`
}

// Name returns "CommandUnhandled".
func (*CommandUnhandled) Name() string { return "CommandUnhandled" }

// Sentence tells the fact in one line.
func (f *CommandUnhandled) Sentence() string { return sentence(f) }

func (f *CommandUnhandled) tell(t *telling) {
	t.add(RoleTrouble, "nobody handles ").command(f.Command).data(f.Data)
}

// CommandFailed says that a command from outside was tried several times and
// failed each time: its sender has the error. A single attempt that failed is
// told by [HandlerFailed] alone.
type CommandFailed struct {
	Command  string `json:"command"`
	Sender   string `json:"sender,omitempty"` // empty: nobody in particular
	Attempts int    `json:"attempts"`
	Reason   string `json:"reason"` // of the last attempt
}

// Name returns "CommandFailed".
func (*CommandFailed) Name() string { return "CommandFailed" }

// Sentence tells the fact in one line.
func (f *CommandFailed) Sentence() string { return sentence(f) }

func (f *CommandFailed) tell(t *telling) {
	t.command(f.Command).add(RoleTrouble, " was given up").plain(" after " + itoa(f.Attempts) + " attempts")
}

// tellAttempt adds which attempt it is, from the second on.
func tellAttempt(t *telling, attempt int) {
	if attempt > 1 {
		t.plain(" again (attempt ").plain(itoa(attempt)).plain(")")
	}
}

package trace

import (
	"encoding/json"
	"time"

	"github.com/eventstorm/storm/model/value"
)

// RetryScheduled says that a failed handler will be tried again.
type RetryScheduled struct {
	Delivery Delivery      `json:"delivery"`
	Attempt  int           `json:"attempt"`  // the one to come, counted from 1
	Attempts int           `json:"attempts"` // in all
	Delay    time.Duration `json:"-"`        // from now; 0: at once
}

// Name returns "RetryScheduled".
func (*RetryScheduled) Name() string { return "RetryScheduled" }

// Sentence tells the fact in one line.
func (f *RetryScheduled) Sentence() string { return sentence(f) }

func (f *RetryScheduled) tell(t *telling) {
	t.policy(f.Delivery.Receiver).plain(" was put back for attempt " + itoa(f.Attempt) + " of " + itoa(f.Attempts))
	if f.Delay > 0 {
		t.plain(", in ").add(RoleData, writeDuration(f.Delay))
	}
}

// MarshalJSON writes the delay as text, such as "10s".
func (f *RetryScheduled) MarshalJSON() ([]byte, error) {
	type plain RetryScheduled
	return json.Marshal(struct {
		*plain
		Delay string `json:"delay"`
	}{(*plain)(f), writeDuration(f.Delay)})
}

// DeadLettered says that a message was given up: all attempts failed, and
// nothing compensates.
type DeadLettered struct {
	Handler  string      `json:"handler"`
	Message  string      `json:"message"`
	Attempts int         `json:"attempts"`
	Reason   string      `json:"reason"`
	Data     value.Value `json:"data"`
}

// Name returns "DeadLettered".
func (*DeadLettered) Name() string { return "DeadLettered" }

// Sentence tells the fact in one line.
func (f *DeadLettered) Sentence() string { return sentence(f) }

func (f *DeadLettered) tell(t *telling) {
	t.event(f.Message).plain(" for ").policy(f.Handler).add(RoleTrouble, " went to the dead letters")
	if f.Attempts > 1 {
		t.plain(" after " + itoa(f.Attempts) + " attempts")
	}
}

// CompensationSent says that a handler gave up and sent a command that makes
// up for it.
type CompensationSent struct {
	Handler  string      `json:"handler"`
	Command  string      `json:"command"`
	Reason   string      `json:"reason"`
	Delivery Delivery    `json:"delivery"`
	Data     value.Value `json:"data"`
}

// Name returns "CompensationSent".
func (*CompensationSent) Name() string { return "CompensationSent" }

// Sentence tells the fact in one line.
func (f *CompensationSent) Sentence() string { return sentence(f) }

func (f *CompensationSent) tell(t *telling) {
	t.policy(f.Handler).plain(" gave up and compensates with ").command(f.Command).data(f.Data)
}

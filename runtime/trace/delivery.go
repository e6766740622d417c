package trace

import (
	"encoding/json"
	"time"
)

// AgainReason says why a message is delivered again.
type AgainReason uint8

// The reasons.
const (
	AgainUnacknowledged AgainReason = iota // its receiver died before it acknowledged the message
	AgainDuplicated                        // the broker delivers at least once, and now and then twice
	AgainReconciled                        // a reconciling batch found that it was not handled
)

var againWords = [...]string{AgainUnacknowledged: "unacknowledged", AgainDuplicated: "duplicated", AgainReconciled: "reconciled"}

// String returns the word that JSON uses, such as "duplicated".
func (r AgainReason) String() string { return againWords[r] }

// MarshalText writes the word of String.
func (r AgainReason) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// DeliveredAgain says that a message that was delivered before is on its way
// to the same receiver once more.
type DeliveredAgain struct {
	Delivery Delivery    `json:"delivery"`
	Reason   AgainReason `json:"reason"`
}

// Name returns "DeliveredAgain".
func (*DeliveredAgain) Name() string { return "DeliveredAgain" }

// Sentence tells the fact in one line.
func (f *DeliveredAgain) Sentence() string { return sentence(f) }

func (f *DeliveredAgain) tell(t *telling) {
	t.event(f.Delivery.Message)
	switch {
	case f.Reason == AgainReconciled:
		t.plain(" starts again")
	case f.Delivery.Receiver == "":
		t.plain(" is not marked as published")
	default:
		t.plain(" comes again")
	}
	if f.Delivery.Receiver != "" {
		t.plain(" for ").policy(f.Delivery.Receiver)
	}
	switch f.Reason {
	case AgainUnacknowledged:
		if f.Delivery.Receiver != "" {
			t.plain(": it was not acknowledged")
		}
	case AgainDuplicated:
		t.plain(": a duplicate")
	}
}

// HoldReason says why a delivery waits.
type HoldReason uint8

// The reasons.
const (
	HoldDown   HoldReason = iota // its receiver is down
	HoldBehind                   // an earlier message of the same channel waits too
)

var holdWords = [...]string{HoldDown: "down", HoldBehind: "behind"}

// String returns the word that JSON uses, such as "down".
func (r HoldReason) String() string { return holdWords[r] }

// MarshalText writes the word of String.
func (r HoldReason) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// DeliveryHeld says that a message waits in its channel.
type DeliveryHeld struct {
	Delivery Delivery      `json:"delivery"`
	Reason   HoldReason    `json:"reason"`
	Delay    time.Duration `json:"-"` // from now, of what is down
}

// Name returns "DeliveryHeld".
func (*DeliveryHeld) Name() string { return "DeliveryHeld" }

// Sentence tells the fact in one line.
func (f *DeliveryHeld) Sentence() string { return sentence(f) }

func (f *DeliveryHeld) tell(t *telling) {
	t.event(f.Delivery.Message).plain(" waits: ")
	if f.Reason == HoldDown {
		t.policy(f.Delivery.Receiver).add(RoleTrouble, " is down").plain(" for ").add(RoleData, writeDuration(f.Delay))
		return
	}
	t.policy(f.Delivery.Receiver).plain(" has to handle an earlier message first")
}

// MarshalJSON writes the delay as text, such as "10s".
func (f *DeliveryHeld) MarshalJSON() ([]byte, error) {
	type plain DeliveryHeld
	return json.Marshal(struct {
		*plain
		Delay string `json:"delay"`
	}{(*plain)(f), writeDuration(f.Delay)})
}

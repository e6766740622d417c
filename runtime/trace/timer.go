package trace

import (
	"encoding/json"
	"time"
)

// TimerSet says that a timer was set.
type TimerSet struct {
	Timer string        `json:"timer"`
	Owner string        `json:"owner"` // the process and its correlation
	Due   time.Duration `json:"-"`     // in virtual time since the run began
	After time.Duration `json:"-"`     // from now
}

// Name returns "TimerSet".
func (*TimerSet) Name() string { return "TimerSet" }

// Sentence tells the fact in one line.
func (f *TimerSet) Sentence() string { return sentence(f) }

func (f *TimerSet) tell(t *telling) {
	t.name(RoleStructure, f.Timer).plain(" was set to fire in ").add(RoleData, writeDuration(f.After))
}

// MarshalJSON writes the times as text, such as "2h".
func (f *TimerSet) MarshalJSON() ([]byte, error) {
	type plain TimerSet
	return json.Marshal(struct {
		*plain
		Due   string `json:"due"`
		After string `json:"after"`
	}{(*plain)(f), writeDuration(f.Due), writeDuration(f.After)})
}

// TimerFired says that the moment of a timer came.
type TimerFired struct {
	Timer string `json:"timer"`
	Owner string `json:"owner"`
}

// Name returns "TimerFired".
func (*TimerFired) Name() string { return "TimerFired" }

// Sentence tells the fact in one line.
func (f *TimerFired) Sentence() string { return sentence(f) }

func (f *TimerFired) tell(t *telling) {
	t.name(RoleStructure, f.Timer).plain(" fired for ").name(RolePolicy, f.Owner)
}

// TimerCancelled says that a timer will not fire any more.
type TimerCancelled struct {
	Timer string `json:"timer"`
	Owner string `json:"owner"`
}

// Name returns "TimerCancelled".
func (*TimerCancelled) Name() string { return "TimerCancelled" }

// Sentence tells the fact in one line.
func (f *TimerCancelled) Sentence() string { return sentence(f) }

func (f *TimerCancelled) tell(t *telling) {
	t.name(RoleStructure, f.Timer).plain(" was cancelled for ").name(RolePolicy, f.Owner)
}

// ClockAdvanced says that virtual time passed.
type ClockAdvanced struct {
	By time.Duration `json:"-"`
	To time.Duration `json:"-"` // since the run began
}

// Name returns "ClockAdvanced".
func (*ClockAdvanced) Name() string { return "ClockAdvanced" }

// Sentence tells the fact in one line.
func (f *ClockAdvanced) Sentence() string { return sentence(f) }

func (f *ClockAdvanced) tell(t *telling) {
	t.add(RoleStructure, writeDuration(f.By)).plain(" passed")
}

// MarshalJSON writes the times as text, such as "2h".
func (f *ClockAdvanced) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		By string `json:"by"`
		To string `json:"to"`
	}{writeDuration(f.By), writeDuration(f.To)})
}

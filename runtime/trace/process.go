package trace

import "github.com/eventstorm/storm/model/value"

// ProcessStarted says that an instance of a process manager began.
type ProcessStarted struct {
	Process     string      `json:"process"`
	Correlation string      `json:"correlation"` // which instance
	State       value.Value `json:"state"`
}

// Name returns "ProcessStarted".
func (*ProcessStarted) Name() string { return "ProcessStarted" }

// Sentence tells the fact in one line.
func (f *ProcessStarted) Sentence() string { return sentence(f) }

func (f *ProcessStarted) tell(t *telling) {
	t.name(RolePolicy, f.Process).add(RolePolicy, "/"+f.Correlation).plain(" started").data(f.State)
}

// ProcessChanged says that the state of a process manager changed.
type ProcessChanged struct {
	Process     string      `json:"process"`
	Correlation string      `json:"correlation"`
	Before      value.Value `json:"before"`
	After       value.Value `json:"after"`
}

// Name returns "ProcessChanged".
func (*ProcessChanged) Name() string { return "ProcessChanged" }

// Sentence tells the fact in one line.
func (f *ProcessChanged) Sentence() string { return sentence(f) }

func (f *ProcessChanged) tell(t *telling) {
	t.name(RolePolicy, f.Process).add(RolePolicy, "/"+f.Correlation).plain(" changed")
	tellChange(t, f.Before, f.After)
}

// ProcessEnded says that an instance of a process manager is over; its timers
// are cancelled.
type ProcessEnded struct {
	Process     string `json:"process"`
	Correlation string `json:"correlation"`
	Event       string `json:"event"` // that ended it
}

// Name returns "ProcessEnded".
func (*ProcessEnded) Name() string { return "ProcessEnded" }

// Sentence tells the fact in one line.
func (f *ProcessEnded) Sentence() string { return sentence(f) }

func (f *ProcessEnded) tell(t *telling) {
	t.name(RolePolicy, f.Process).add(RolePolicy, "/"+f.Correlation).plain(" ended")
}

package trace

// ExternalCalled says that a handler called an external system.
type ExternalCalled struct {
	External string `json:"external"`
	Handler  string `json:"handler"`
}

// Name returns "ExternalCalled".
func (*ExternalCalled) Name() string { return "ExternalCalled" }

// Sentence tells the fact in one line.
func (f *ExternalCalled) Sentence() string { return sentence(f) }

func (f *ExternalCalled) tell(t *telling) {
	t.policy(f.Handler).plain(" called ").name(RoleExternal, f.External)
}

// CallRemained says that a handler had called an external system, and that the
// transaction it did so in was rolled back: no rollback takes a call back.
type CallRemained struct {
	External string `json:"external"`
	Handler  string `json:"handler"`
}

// Name returns "CallRemained".
func (*CallRemained) Name() string { return "CallRemained" }

// Sentence tells the fact in one line.
func (f *CallRemained) Sentence() string { return sentence(f) }

func (f *CallRemained) tell(t *telling) {
	t.plain("the call of ").name(RoleExternal, f.External).plain(" by ").policy(f.Handler).add(RoleTrouble, " is not rolled back")
}

// Notified says that a message left for a person. Notifications wait for the
// commit of their transaction.
type Notified struct {
	Actor   string `json:"actor"`
	Via     string `json:"via,omitempty"` // the external system that carried it
	Handler string `json:"handler"`
	Message string `json:"message,omitempty"`
}

// Name returns "Notified".
func (*Notified) Name() string { return "Notified" }

// Sentence tells the fact in one line.
func (f *Notified) Sentence() string { return sentence(f) }

func (f *Notified) tell(t *telling) {
	t.name(RoleActor, f.Actor).plain(" was told")
	if f.Via != "" {
		t.plain(" by ").name(RoleExternal, f.Via)
	}
	if f.Message != "" {
		t.plain(": ").add(RoleData, f.Message)
	}
}

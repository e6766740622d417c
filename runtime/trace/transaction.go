package trace

// TransactionBegan says that a unit of work was opened for a delivery.
type TransactionBegan struct {
	Delivery int `json:"delivery"` // the delivery that left the queue for it
}

// Name returns "TransactionBegan".
func (*TransactionBegan) Name() string { return "TransactionBegan" }

// Sentence tells the fact in one line.
func (f *TransactionBegan) Sentence() string { return sentence(f) }

func (f *TransactionBegan) tell(t *telling) { t.add(RoleStructure, "a transaction began") }

// TransactionCommitted says that all that a unit of work did holds from now on.
type TransactionCommitted struct {
	Queued []Delivery `json:"queued,omitempty"` // what it put into the queue, in order
}

// Name returns "TransactionCommitted".
func (*TransactionCommitted) Name() string { return "TransactionCommitted" }

// Sentence tells the fact in one line.
func (f *TransactionCommitted) Sentence() string { return sentence(f) }

func (f *TransactionCommitted) tell(t *telling) { t.add(RoleStructure, "committed") }

// TransactionRolledBack says that nothing of what a unit of work did remains.
type TransactionRolledBack struct {
	Reason string `json:"reason"` // which the step that caused it has told already
}

// Name returns "TransactionRolledBack".
func (*TransactionRolledBack) Name() string { return "TransactionRolledBack" }

// Sentence tells the fact in one line.
func (f *TransactionRolledBack) Sentence() string { return sentence(f) }

func (f *TransactionRolledBack) tell(t *telling) {
	t.add(RoleTrouble, "rolled back")
}

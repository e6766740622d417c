package kernel

// Mode says when a handler of a domain event runs.
type Mode uint8

// The modes.
const (
	BeforeCommit Mode = iota // in the transaction that raised the event, right before commit
	Immediate                // in that transaction, at once, in the middle of the code that raised the event
	AfterCommit              // in a transaction of its own, from the queue
)

// Handling says how a handler runs. The zero Handling runs before commit,
// once, in transactions that may change any number of aggregates.
type Handling struct {
	// Mode says when a handler of an event runs. For a handler of a command it
	// says what becomes of the commands that it sends: after commit they get
	// transactions of their own, otherwise they join the running one.
	Mode Mode
	// Retry applies to the transactions that the handler is the root of: those
	// of commands from outside and of events after commit.
	Retry Retry
	// SingleAggregate keeps the handler's transactions to one aggregate: a
	// command to another one waits for commit and gets its own transaction.
	SingleAggregate bool
	// DeferSends makes all commands that the handler sends wait for commit.
	DeferSends bool
	// WithoutOutbox stores nothing for after commit: a crash loses what waits
	// there. A handler that runs after commit publishes integration events
	// straight after its own; any other publishes them at once, even if its
	// transaction is rolled back afterwards.
	WithoutOutbox bool
	// Application is what the handler runs in: a crash takes with it all that
	// its application holds in memory.
	Application string
}

// handler is a registered handler of a command or an event, of any type.
type handler struct {
	name       string
	index      int
	run        func(work *UnitOfWork, payload any) error
	compensate func(d *Dispatcher, payload any) (*command, any, error) // nil: nothing does; a nil command: not this time
	concerns   func(d *Dispatcher, payload any) (bool, string)         // nil: every message does
	Handling
}

// Compensation is the command by which a handler of T makes up for its final
// failure.
type Compensation[T any] struct {
	build func(d *Dispatcher, payload any) (*command, any, error)
}

// CompensateWith returns a compensation that sends the command with the data
// that the function makes of the message that could not be handled. The
// function returns false when there is nothing to make up for.
func CompensateWith[T, C any](with Command[C], data func(d *Dispatcher, message T) (C, bool, error)) Compensation[T] {
	return Compensation[T]{build: func(d *Dispatcher, payload any) (*command, any, error) {
		built, needed, err := data(d, payload.(T))
		if err != nil || !needed {
			return nil, nil, err
		}
		return with.entry, built, nil
	}}
}

// add registers a handler. Names of handlers are for facts and interceptors and
// need not be unique.
func (r *Registry) add(name string, how Handling, run func(*UnitOfWork, any) error) *handler {
	added := &handler{name: name, index: len(r.handlers), run: run, Handling: how}
	r.handlers = append(r.handlers, added)
	return added
}

// HandlerFor is a registered handler of a message type.
type HandlerFor[T any] struct{ entry *handler }

// Compensates sets what is sent when all attempts of the handler have failed.
// Without it the message goes to the dead letters.
func (h HandlerFor[T]) Compensates(with Compensation[T]) HandlerFor[T] {
	h.entry.compensate = with.build
	return h
}

// Concerns sets which messages the handler is for, decided when it is their
// turn: of the others no transaction begins, and only a [trace.HandlerSkipped]
// tells of the key. It applies to handlers that run after commit.
func (h HandlerFor[T]) Concerns(concerns func(d *Dispatcher, message T) (is bool, key string)) HandlerFor[T] {
	h.entry.concerns = func(d *Dispatcher, payload any) (bool, string) { return concerns(d, payload.(T)) }
	return h
}

package kernel

import (
	"errors"
	"math/rand/v2"
	"time"

	"github.com/eventstorm/storm/runtime/trace"
)

// DefaultStepBudget is how many messages a cascade may handle unless Options
// say otherwise.
const DefaultStepBudget = 10_000

// Options say how a dispatcher runs. The zero Options are useful.
type Options struct {
	// Observe gets every fact as it happens, in order. It must not call the
	// dispatcher. Nil: no facts are made.
	Observe func(trace.Step)
	// Intercept is asked before every attempt of a handler; an error fails the
	// attempt. Return an *InjectedFault to mark it as such.
	Intercept func(Invocation) error
	// Crash is asked at each point where the application of a transaction may
	// die; an error lets it die there.
	Crash func(Moment) error
	// Duplicate is asked whenever an integration event was handed to its
	// handlers; true hands it to them once more.
	Duplicate func(event string) bool
	// DownUntil returns the moment until which a handler cannot be reached;
	// what comes over a queue waits. Nil: all can be reached.
	DownUntil func(handler string) time.Duration
	// Reaches says which applications integration events reach. Nil: all.
	Reaches func(application string) bool
	// Seed draws the order of what unordered channels deliver at once; 0 keeps
	// the order of publication.
	Seed uint64
	// Interrupt is asked now and then; an error ends the run with it.
	Interrupt func() error
	// StepBudget is how many messages may be handled before the queue has to be
	// empty; less than 1 means DefaultStepBudget.
	StepBudget int
	// RunBudget is how many messages may be handled in all cascades together;
	// less than 1 means any number.
	RunBudget int
	// Services is whatever handlers need, found again by UnitOfWork.Services.
	Services any
}

// Invocation is one attempt of a handler.
type Invocation struct {
	Handler string
	Message string // the command or event
	Attempt int    // of the transaction, counted from 1
	// Transaction is the number of the open transaction.
	Transaction int
}

// Dispatcher is one run over a registry: aggregates, queue, outbox and clock.
// It is for one goroutine. It keeps no history, so that its memory is that of
// its state.
type Dispatcher struct {
	registry *Registry
	options  Options
	observe  func(trace.Step)

	stores []store // by index of the aggregate
	inbox  inbox
	queue  queue
	agenda []appointment
	lanes  map[lane]*blocked // those whose first message waits
	now    time.Duration
	random *rand.Rand // nil without a seed

	flights    []inFlight   // transactions that are open besides the unit
	unfinished []unfinished // dead letters and what crashes lost

	steps        int // counters
	transactions int
	deliveries   int
	outbox       int
	crashedAt    int // step

	frame frame
	unit  *UnitOfWork // the open one, or nil
	spare *UnitOfWork // for reuse
	facts facts
	view  View

	messages int    // handled since the queue was empty last
	handled  int    // since the dispatcher was made
	links    []link // who sent what to whom, for the path of a loop
	fatal    error  // ends the cascade
	stopped  bool   // and it was told
}

// NewDispatcher returns a dispatcher over a registry, which must not change
// any more. The error holds the faults of registration as Check does; commands
// without a handler are none until they are sent.
func NewDispatcher(r *Registry, options Options) (*Dispatcher, error) {
	if len(r.faults) > 0 {
		return nil, errors.Join(r.faults...)
	}
	if options.StepBudget < 1 {
		options.StepBudget = DefaultStepBudget
	}
	d := &Dispatcher{registry: r, options: options, observe: options.Observe, stores: make([]store, len(r.aggregates))}
	d.frame.link = noLink
	if options.Seed != 0 {
		d.random = rand.New(rand.NewPCG(options.Seed, options.Seed))
	}
	d.view.dispatcher = d
	return d, nil
}

// Services returns what the options gave.
func (d *Dispatcher) Services() any { return d.options.Services }

// Now returns the virtual time since the run began.
func (d *Dispatcher) Now() time.Duration { return d.now }

// Record tells the observer a fact from outside of any transaction.
func (d *Dispatcher) Record(fact trace.Fact) int { return d.emit(fact) }

// errReentrant is returned to a handler that calls what is meant for outside.
var errReentrant = errors.New("a handler may not start a cascade from outside. use Send or Raise with its unit of work")

// execute runs one message from outside and all that follows.
func (d *Dispatcher) execute(first delivery) error {
	if err := d.beginCascade(); err != nil {
		return err
	}
	first.link, first.outside = noLink, true
	err := d.deliver(&first)
	if fatal := d.drain(); fatal != nil {
		return fatal
	}
	return err
}

// beginCascade prepares for messages from outside.
func (d *Dispatcher) beginCascade() error {
	if d.unit != nil {
		return errReentrant
	}
	d.messages, d.fatal, d.stopped = 0, nil, false
	if !d.retriesPending() {
		d.links = d.links[:0]
	}
	return nil
}

// drain runs the queue until it is empty. The error is fatal for the cascade.
func (d *Dispatcher) drain() error {
	for d.fatal == nil {
		next, found := d.queue.pop()
		if !found {
			break
		}
		next = d.draw(next)
		// A failure of a queued message is dealt with by retries and so on.
		_ = d.deliver(&next)
	}
	return d.fatal
}

// receive takes an event in from outside and runs its handlers.
func (d *Dispatcher) receive(e *event, external string, payload any) error {
	if err := d.beginCascade(); err != nil {
		return err
	}
	outer := d.frame
	d.frame = frame{link: noLink}
	if d.observe != nil {
		d.descend(d.emit(&trace.EventReceived{
			Event: e.name, External: external, Integration: e.integration, Handlers: len(e.all), Data: e.data(payload),
		}))
	}
	d.project(e, payload, d.frame)
	d.distribute(e, payload, d.frame)
	d.frame = outer
	return d.drain()
}

// emit tells the observer a fact in the current frame and returns the number
// of the step.
func (d *Dispatcher) emit(fact trace.Fact) int {
	if d.observe == nil {
		return 0
	}
	d.steps++
	d.observe(trace.Step{
		Seq: d.steps, Cause: d.frame.cause, Depth: d.frame.depth, Transaction: d.frame.transaction,
		At: d.now, Fact: fact,
	})
	return d.steps
}

// frame is where in the tree of causes the dispatcher is.
type frame struct {
	cause       int // step
	depth       int
	transaction int
	link        int32    // of the running handler
	handler     *handler // the running one, nil outside
	message     *message // that it handles
	payload     any
	command     bool // the message is a command
	attempt     int
}

// descend makes a step the cause of the next ones.
func (d *Dispatcher) descend(cause int) {
	d.frame.cause = cause
	d.frame.depth++
}

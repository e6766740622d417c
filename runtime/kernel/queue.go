package kernel

import "github.com/eventstorm/storm/runtime/trace"

// delivery is a message on its way to one receiver: a command to its handler,
// an event to one of its handlers, a timer to its handler, or an integration
// event to the relay.
type delivery struct {
	id      int
	command *command // exactly one of command, event and timer is set
	event   *event
	timer   *timer
	handler *handler // of the event; nil: the relay that publishes it
	payload any
	owner   string // of the timer
	outbox  int    // entry that the relay publishes
	sender  Sender
	origin  *origin // of a command that waited for commit; nil: it came from outside
	attempt int     // how many there were
	cause   int     // step
	depth   int
	link    int32

	application string // in whose memory it waits, unless it is durable
	transaction int    // that published it, of a relay's
	durable     bool   // it is stored, or a channel keeps it: it survives a crash
	outside     bool   // it is a command from outside
	again       bool   // it was delivered before, and not acknowledged
}

// isRelay reports whether the delivery is that of an integration event to the
// relay that publishes it.
func (d *delivery) isRelay() bool { return d.event != nil && d.handler == nil }

// origin is the handler that sent a command that waited for commit, and what
// it was handling: its retries and its compensation apply.
type origin struct {
	handler *handler
	message *message
	payload any
}

// receiver returns the handler of the delivery, nil for the relay and for a
// command that nobody handles.
func (d *delivery) receiver() *handler {
	switch {
	case d.command != nil:
		return d.command.handler
	case d.timer != nil:
		return d.timer.handler
	default:
		return d.handler
	}
}

func (d *delivery) message() *message {
	switch {
	case d.command != nil:
		return &d.command.message
	case d.timer != nil:
		return &d.timer.message
	default:
		return &d.event.message
	}
}

// waiting returns the delivery as facts name it.
func (d *delivery) waiting() trace.Delivery {
	waiting := trace.Delivery{ID: d.id, Message: d.message().name}
	if receiver := d.receiver(); receiver != nil {
		waiting.Receiver = receiver.name
	}
	return waiting
}

// queue is first in, first out, and reuses its memory.
type queue struct {
	items []delivery
	head  int
}

func (q *queue) push(item delivery) { q.items = append(q.items, item) }

func (q *queue) pop() (delivery, bool) {
	if q.head == len(q.items) {
		return delivery{}, false
	}
	item := q.items[q.head]
	q.items[q.head] = delivery{}
	q.head++
	switch {
	case q.head == len(q.items):
		q.items, q.head = q.items[:0], 0
	case q.head >= compactFrom && q.head*2 >= len(q.items):
		left := copy(q.items, q.items[q.head:])
		clear(q.items[left:])
		q.items, q.head = q.items[:left], 0
	}
	return item, true
}

// compactFrom is how many taken items a queue that never empties keeps at most
// before it moves the others to the front.
const compactFrom = 1024

func (q *queue) clear() {
	clear(q.items)
	q.items, q.head = q.items[:0], 0
}

// push gives a delivery its number and puts it at the end of the queue.
func (d *Dispatcher) push(item delivery) trace.Delivery {
	d.deliveries++
	item.id = d.deliveries
	d.queue.push(item)
	if d.observe == nil {
		return trace.Delivery{}
	}
	return item.waiting()
}

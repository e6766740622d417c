package kernel

import (
	"slices"

	"github.com/eventstorm/storm/runtime/trace"
)

// Order says what a channel promises about the order of its messages.
type Order uint8

// The orders.
const (
	FIFO       Order = iota // a message that waits for another attempt holds back all later ones to the same handler
	FIFOPerKey              // it holds back those with the same key
	Unordered               // it holds back none, and what is due at once comes in an order drawn by the seed
)

// Channel is what integration events travel through: a queue or a topic of a
// broker. It delivers at least once.
type Channel struct{ entry *channel }

type channel struct {
	name  string
	order Order
}

// NewChannel registers a channel under a name. Events that name no channel
// have one of their own, first in, first out.
func NewChannel(r *Registry, name string, order Order) Channel {
	r.claim("channel", name)
	return Channel{&channel{name: name, order: order}}
}

// Through sets the channel of the event. The key, of a channel that keeps the
// order of each key, may be nil otherwise.
func (e IntegrationEvent[T]) Through(c Channel, key func(T) string) IntegrationEvent[T] {
	e.entry.channel = c.entry
	if key != nil {
		e.entry.key = func(payload any) string { return key(payload.(T)) }
	}
	return e
}

// lane is the part of a channel that is kept in order for one handler.
type lane struct {
	channel *channel
	handler *handler
	key     string
}

// blocked is a lane whose first message waits.
type blocked struct {
	first  int        // the id of that delivery
	behind []delivery // the later ones, in order
}

// lane returns the lane of a delivery, and whether it has one.
func (d *delivery) lane() (lane, bool) {
	if d.event == nil || d.handler == nil || d.event.channel == nil || d.event.channel.order == Unordered {
		return lane{}, false
	}
	found := lane{channel: d.event.channel, handler: d.handler}
	if d.event.channel.order == FIFOPerKey && d.event.key != nil {
		found.key = d.event.key(d.payload)
	}
	return found, true
}

// block lets a delivery that has to wait hold back the later ones of its lane.
func (d *Dispatcher) block(item *delivery) {
	at, has := item.lane()
	if !has {
		return
	}
	if found := d.lanes[at]; found != nil {
		found.first = item.id
		return
	}
	if d.lanes == nil {
		d.lanes = map[lane]*blocked{}
	}
	d.lanes[at] = &blocked{first: item.id}
}

// holdOn lets a delivery that takes the place of another hold back what that
// one held back.
func (d *Dispatcher) holdOn(item, successor *delivery) {
	if len(d.lanes) == 0 {
		return
	}
	if at, has := item.lane(); has {
		if found := d.lanes[at]; found != nil && found.first == item.id {
			found.first = successor.id
		}
	}
}

// release lets the later ones of a lane come when its first delivery has an
// end: handled, skipped or given up.
func (d *Dispatcher) release(item *delivery) {
	if len(d.lanes) == 0 {
		return
	}
	at, has := item.lane()
	if !has {
		return
	}
	if found := d.lanes[at]; found != nil && found.first == item.id {
		delete(d.lanes, at)
		d.queue.pushFront(found.behind...)
	}
}

// waits reports whether a delivery cannot be handled now because its receiver
// is down or an earlier one of its lane waits. It comes when it can.
func (d *Dispatcher) waits(item *delivery) bool {
	if item.outside {
		return false
	}
	if len(d.lanes) > 0 {
		if at, has := item.lane(); has {
			if found := d.lanes[at]; found != nil && found.first != item.id {
				found.behind = append(found.behind, *item)
				d.tellHeld(item, &trace.DeliveryHeld{Reason: trace.HoldBehind})
				return true
			}
		}
	}
	receiver := item.receiver()
	if d.options.DownUntil == nil || receiver == nil {
		return false
	}
	until := d.options.DownUntil(receiver.name)
	if until <= d.now {
		return false
	}
	d.block(item)
	d.tellHeld(item, &trace.DeliveryHeld{Reason: trace.HoldDown, Delay: until - d.now})
	d.appoint(appointment{due: until, delivery: *item})
	return true
}

func (d *Dispatcher) tellHeld(item *delivery, fact *trace.DeliveryHeld) {
	if d.observe == nil {
		return
	}
	outer := d.frame
	d.frame = frame{cause: item.cause, depth: item.depth, link: noLink}
	fact.Delivery = item.waiting()
	d.emit(fact)
	d.frame = outer
}

// draw exchanges a delivery of an unordered channel for any of those in the
// queue, as the seed decides. Without a seed the order stays.
func (d *Dispatcher) draw(item delivery) delivery {
	if d.random == nil || !item.isUnordered() {
		return item
	}
	waiting := d.queue.items[d.queue.head:]
	count := 1
	chosen := -1
	for index := range waiting {
		if waiting[index].isUnordered() && waiting[index].event.channel == item.event.channel {
			if count++; d.random.IntN(count) == 0 { // reservoir sampling: each of them is as likely
				chosen = index
			}
		}
	}
	if chosen >= 0 {
		item, waiting[chosen] = waiting[chosen], item
	}
	return item
}

// drawAppointment does for deliveries that wait for the same moment what draw
// does for the queue, and returns the index of the chosen one.
func (d *Dispatcher) drawAppointment(at int) int {
	first := &d.agenda[at]
	if d.random == nil || first.timer != nil || !first.delivery.isUnordered() {
		return at
	}
	same := []int{at}
	for index := at + 1; index < len(d.agenda) && d.agenda[index].due == first.due; index++ {
		if each := &d.agenda[index]; each.timer == nil && each.delivery.isUnordered() && each.delivery.event.channel == first.delivery.event.channel {
			same = append(same, index)
		}
	}
	return same[d.random.IntN(len(same))]
}

func (d *delivery) isUnordered() bool {
	return d.event != nil && d.handler != nil && d.event.channel != nil && d.event.channel.order == Unordered
}

// remove takes the deliveries out of the queue that the function is true for,
// in order.
func (q *queue) remove(gone func(*delivery) bool) {
	kept := slices.DeleteFunc(q.items[q.head:], func(each delivery) bool { return gone(&each) })
	q.items = q.items[:q.head+len(kept)]
	if q.head == len(q.items) {
		q.items, q.head = q.items[:0], 0
	}
}

// pushFront puts deliveries before all others, in their order.
func (q *queue) pushFront(items ...delivery) { q.items = slices.Insert(q.items, q.head, items...) }

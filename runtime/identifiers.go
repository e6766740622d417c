package runtime

import (
	"slices"
	"strconv"
	"strings"

	"github.com/eventstorm/storm/model/value"
	"github.com/eventstorm/storm/runtime/trace"
)

// identifiers counts the identifiers of a run. Those that a transaction took
// and that were rolled back with it are taken again: an order that is tried
// twice stays the first order.
type identifiers struct {
	counters    map[string]*counter // by prefix
	transaction int                 // the open one; 0: none
	taken       []taken             // by transactions that are open
}

// counter makes the numbers behind one prefix.
type counter struct {
	last int
	free []int // below it, in order
}

// taken is a number that goes back if its transaction is rolled back.
type taken struct {
	transaction int
	from        *counter
	number      int
}

// Next returns "id-1", "id-2" and so on.
func (i *identifiers) Next() string { return "id-" + strconv.Itoa(i.take("id")) }

// of returns the identity of a new aggregate: "order-1", "order-2" and so on,
// or plain numbers where the type wants them.
func (i *identifiers) of(a *aggregate) value.Value {
	number := strconv.Itoa(i.take(a.name))
	if a.identityType().Kind == value.Int {
		return parseIdentity(number, a.identityType())
	}
	name := strings.Join(strings.Fields(strings.ToLower(a.source.Name.Text)), "-")
	return parseIdentity(name+"-"+number, a.identityType())
}

// take returns the smallest number that is free.
func (i *identifiers) take(of string) int {
	from := i.counters[of]
	if from == nil {
		if i.counters == nil {
			i.counters = map[string]*counter{}
		}
		from = &counter{}
		i.counters[of] = from
	}
	number := from.next()
	if i.transaction > 0 {
		i.taken = append(i.taken, taken{i.transaction, from, number})
	}
	return number
}

func (c *counter) next() int {
	if len(c.free) > 0 {
		number := c.free[0]
		c.free = c.free[1:]
		return number
	}
	c.last++
	return c.last
}

// follow notes which transaction is open, and what becomes of it.
func (i *identifiers) follow(step *trace.Step) {
	i.transaction = step.Transaction
	switch step.Fact.(type) {
	case *trace.TransactionCommitted:
		i.end(step.Transaction, false)
	case *trace.TransactionRolledBack:
		i.end(step.Transaction, true)
	}
}

// end lets the numbers of a transaction count, or gives them back.
func (i *identifiers) end(transaction int, back bool) {
	i.transaction = 0
	i.taken = slices.DeleteFunc(i.taken, func(each taken) bool {
		if each.transaction == transaction && back {
			each.from.free = append(each.from.free, each.number)
			slices.Sort(each.from.free)
		}
		return each.transaction == transaction
	})
}

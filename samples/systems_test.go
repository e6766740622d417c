package samples_test

import (
	"bytes"
	"io/fs"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/value"
	"github.com/eventstorm/storm/runtime"
	"github.com/eventstorm/storm/runtime/trace"
)

// TestSystems proves for each system that the documents on domain events
// describe, and that storm promises to show, that a sample runs as they say.
func TestSystems(t *testing.T) {
	t.Run("eShop, Ordering service", orderingService)
	t.Run("The discount rule", discountRule)
	t.Run("Person, saved and updated", person)
	t.Run("Order items, root and members", orderItems)
	t.Run("In-process mediator (MediatR style)", mediator)
	t.Run("Static raise, immediate dispatch", immediateDispatch)
	t.Run("Deferred, before commit (unit of work, one transaction)", deferredBeforeCommit)
	t.Run("Deferred, after commit (eventual consistency)", deferredAfterCommit)
	t.Run("Event table and reconciling batch", eventTable)
}

func orderingService(t *testing.T) {
	m := open(t, "eshop")
	ordering := m.Context("Ordering")

	started := element(t, ordering.Events, "OrderStarted")
	listed := []string{"userId", "userName", "cardTypeId", "cardNumber", "cardSecurityNumber", "cardHolderName", "cardExpiration", "order"}
	equal(t, "the fields of OrderStarted", names(started.Data)[:min(len(listed), len(started.Data))], listed...)

	// Whoever chose no card type pays by type 1; who is not known is added.
	unknown := perform(t, m, "Ordering", "A shopper who chose no card type")
	if chosen, _ := unknown.sent("Ordering.CreateOrder").Data.Field("cardTypeId"); chosen.Int() != 0 {
		t.Errorf("the shopper chose card type %s", chosen)
	}
	verify := unknown.sent("Ordering.VerifyOrAddPaymentMethod")
	payment, _ := verify.Data.Field("payment")
	if kept, _ := payment.Field("cardTypeId"); kept.Int() != 1 {
		t.Errorf("card type %s was kept", kept)
	}
	for _, sender := range []string{verify.Sender, unknown.sent("Ordering.AddBuyer").Sender} {
		if sender != "Ordering.ValidateOrAddBuyerAggregateWhenOrderStarted" {
			t.Errorf("%s looks after the buyer", sender)
		}
	}
	unknown.raised("Ordering.PaymentMethodAdded")

	// Who is known is found, with the card.
	known := perform(t, m, "Ordering", "A known buyer pays by a known card")
	added, _ := all(known, func(f *trace.EventRaised) bool {
		return f.Event == "Ordering.BuyerAdded" || f.Event == "Ordering.PaymentMethodAdded"
	})
	if len(added) > 0 {
		t.Errorf("%s was raised for a known buyer", added[0].Event)
	}
	verified := known.raised("Ordering.BuyerAndPaymentMethodVerified")

	// The integration event is stored in the transaction of the order, and
	// leaves after it.
	const told = "Ordering.OrderStatusChangedToSubmitted"
	stored, within := the(known, func(f *trace.IntegrationEventStored) bool { return f.Event == told })
	_, left := the(known, func(f *trace.IntegrationEventPublished) bool { return f.Event == told && f.ID == stored.ID })
	order := known.raised("Ordering.OrderStarted")
	if within.Transaction != order.Transaction || verified.Transaction != order.Transaction || left.Transaction != 0 {
		t.Errorf("the transactions: order %d, buyer %d, outbox %d, published %d", order.Transaction, verified.Transaction, within.Transaction, left.Transaction)
	}
	equal(t, "the fields of "+told, stored.Data.Shape().FieldNames(), "orderId", "orderStatus", "buyerName")
	if status, _ := stored.Data.Field("orderStatus"); status.Text() != "Submitted" {
		t.Errorf("the status is told as %s", status)
	}
}

func discountRule(t *testing.T) {
	shop, both := open(t, "eshop"), open(t, "eshop", "eshop-discount")

	// The shop knows nothing of the rule.
	err := fs.WalkDir(os.DirFS("eshop"), ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		content, err := fs.ReadFile(os.DirFS("eshop"), path)
		if bytes.Contains(bytes.ToLower(content), []byte("discount")) {
			t.Errorf("eshop/%s mentions the discount", path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if files := sources(both, shop); len(files) != 1 {
		t.Errorf("the rule is added as %q", files)
	}

	// Another handler of an event that had two, and all that ran before runs.
	before, after := element(t, shop.Context("Ordering").Events, "OrderStarted"), element(t, both.Context("Ordering").Events, "OrderStarted")
	if len(before.Handlers) != 2 || len(after.Handlers) != 3 {
		t.Errorf("OrderStarted has %d handlers, with the rule %d", len(before.Handlers), len(after.Handlers))
	}
	for _, each := range shop.Context("Ordering").Scenarios {
		perform(t, both, "Ordering", each.Name.Text)
	}

	perform(t, both, "Ordering", "Below the limit an order costs what it costs")
	above := perform(t, both, "Ordering", "Above the limit an order is 10% off")
	if total := above.state("Ordering.Order/o-9", "total"); total != "900.00 USD" {
		t.Errorf("1,000 USD less 10%% is %s", total)
	}
	mail, _ := the(above, anyOf[*trace.Notified])
	if mail.Actor != "Ordering.Shopper" || mail.Via != "Ordering.MailServer" || !strings.Contains(mail.Message, "10%") {
		t.Errorf("the customer is told: %s", mail.Sentence())
	}
	perform(t, both, "Ordering", "A payment passes the limit")
}

func person(t *testing.T) {
	m := open(t, "person")
	context := m.Context("ثبت اشخاص")
	for _, each := range context.Handlers {
		if each.IsPolicy() && (each.Layer != model.LayerApplication || each.Dispatch != model.DispatchAfterCommit) {
			t.Errorf("%s is in another layer or dispatched otherwise", each.Name.Text)
		}
	}

	//lint:ignore ST1018 Persian is written with it.
	saved := perform(t, m, context.Name.Text, "شخص تازه‌ای ثبت می‌شود")
	registered := saved.raised("ثبت اشخاص.شخص ثبت شد")
	for _, handler := range []string{"ثبت اشخاص.پس از ثبت شخص پرونده باز شود", "ثبت اشخاص.پس از ثبت شخص خوشامد گفته شود"} {
		if steps := saved.reacted(handler); len(steps) != 1 || steps[0].Transaction <= registered.Transaction {
			t.Errorf("%s did not run once, after the commit", handler)
		}
	}
	//lint:ignore ST1018 Persian is written with it.
	updated := perform(t, m, context.Name.Text, "شخص به شهر دیگری می‌رود")
	updated.raised("ثبت اشخاص.نشانی شخص تغییر کرد")
	//lint:ignore ST1018 Persian is written with it.
	perform(t, m, context.Name.Text, "نام شخص تغییر می‌کند")
}

func orderItems(t *testing.T) {
	m := open(t, "order-items")
	passed := element(t, m.Context("Ordering").Events, "ItemPricePassedLimit")
	if passed.Member == nil || passed.Member.Name.Text != "OrderItem" || passed.Aggregate.Name.Text != "Order" {
		t.Errorf("ItemPricePassedLimit is not raised by an item of an order")
	}
	reaction := passed.Handlers[0]
	if len(passed.Handlers) != 1 || reaction.Layer != model.LayerDomain {
		t.Errorf("the root does not react in the domain layer")
	}

	run := perform(t, m, "Ordering", "The price passes the limit")
	equal(t, "the transactions", run.ends(), "committed")
	recalculated := run.raised("Ordering.PremiumRecalculated")
	if cause := run.Step(recalculated.Cause); cause.Fact.(*trace.HandlerStarted).Event != "Ordering.ItemPricePassedLimit" {
		t.Errorf("the root recalculates because of: %s", cause.Fact.Sentence())
	}
	if premium := run.state("Ordering.Order/o-1", "premium"); premium != "28.00 EUR" { // 2% of 1200 + 4 × 50
		t.Errorf("the premium over all items is %s", premium)
	}
	failed := perform(t, m, "Ordering", "The recalculation fails")
	equal(t, "the transactions", failed.ends(), "rolled back")
}

// inTheMiddle reports whether the handler of the first event of a reservation
// ran before the second one was raised, and in the same transaction.
func inTheMiddle(p play, context string) (before, same bool) {
	reserved, confirmed := p.raised(context+".SeatReserved"), p.raised(context+".ReservationConfirmed")
	handled := p.reacted(context + ".CountDownWhenSeatReserved")[0]
	return handled.Seq < confirmed.Seq, handled.Transaction == reserved.Transaction
}

func immediateDispatch(t *testing.T) {
	m := open(t, "dispatch")
	if before, same := inTheMiddle(perform(t, m, "Immediate", "All goes well"), "Immediate"); !before || !same {
		t.Errorf("the handler ran in the middle: %t, in the same transaction: %t", before, same)
	}
	// It is a mode of a run: the same scenario runs in the others, too.
	for mode, joins := range map[model.Dispatch]bool{model.DispatchBeforeCommit: true, model.DispatchAfterCommit: false} {
		run := performAs(t, m, "Immediate", "All goes well", runtime.Overrides{Dispatch: &mode}, runtime.Options{})
		if before, same := inTheMiddle(run, "Immediate"); before || same != joins {
			t.Errorf("%s: the handler ran in the middle: %t, in the same transaction: %t", mode, before, same)
		}
	}
}

func deferredBeforeCommit(t *testing.T) {
	m := open(t, "dispatch")
	well := perform(t, m, "Before commit", "All goes well")
	if before, same := inTheMiddle(well, "Before commit"); before || !same {
		t.Errorf("the handler ran in the middle: %t, in the same transaction: %t", before, same)
	}
	equal(t, "the transactions", well.ends(), "committed")

	failed := perform(t, m, "Before commit", "The mail fails")
	equal(t, "the transactions", failed.ends(), "rolled back")
	if left := failed.state("Before commit.Show/Hamlet", "seatsLeft"); left != "2" {
		t.Errorf("the other aggregate has %s seats left", left)
	}
	if seat := failed.state("Before commit.Reservation/A1", "seat"); seat != "gone" {
		t.Errorf("the seat %s stays reserved", seat)
	}
}

func deferredAfterCommit(t *testing.T) {
	m := open(t, "dispatch")
	well := perform(t, m, "After commit", "All goes well")
	if before, same := inTheMiddle(well, "After commit"); before || same {
		t.Errorf("the handler ran in the middle: %t, in the same transaction: %t", before, same)
	}
	equal(t, "the transactions", well.ends(), "committed", "committed", "committed")

	retried := perform(t, m, "After commit", "The mail fails at first")
	attempts := retried.reacted("After commit.MailTicketWhenSeatReserved")
	if len(attempts) != 3 || attempts[1].At != time.Minute || attempts[2].At != 3*time.Minute {
		t.Errorf("the attempts: %v", attempts)
	}
	if seat := retried.state("After commit.Reservation/A1", "visitor"); seat != "Ada" {
		t.Errorf("the seat is reserved for %s", seat)
	}

	refused := perform(t, m, "After commit", "The show is sold out")
	compensation, _ := the(refused, anyOf[*trace.CompensationSent])
	if compensation.Command != "After commit.ReleaseSeat" || refused.state("After commit.Reservation/A1", "seat") != "gone" {
		t.Errorf("what was committed is not taken back: %s", compensation.Sentence())
	}
}

// money adds up what is in all accounts at the end of a run.
func money(t *testing.T, p play) string {
	t.Helper()
	var total value.Value
	for _, each := range p.Snapshot(len(p.Steps)).Aggregates {
		balance, is := each.State.Field("balance")
		if !is {
			t.Fatalf("%s has no balance", each.Instance)
		}
		if total.IsNull() {
			total = balance
			continue
		}
		sum, err := value.Add(total, balance)
		if err != nil {
			t.Fatal(err)
		}
		total = sum
	}
	return total.String()
}

// eventTable: money is neither lost nor made, wherever the computers crash.
func eventTable(t *testing.T) {
	m := open(t, "outbox")
	crashed := map[model.CrashPoint]int{}
	for _, bank := range []string{"Giro bank", "Payee's bank"} {
		for _, handler := range m.Context(bank).Handlers {
			for _, point := range []model.CrashPoint{model.CrashBeforeCommit, model.CrashAfterHandling, model.CrashAfterCommit, model.CrashAfterPublish} {
				fault := &model.Fault{Kind: model.FaultCrashes, Where: handler.Name, Target: handler, Crash: point, Times: 1}
				run := performAs(t, m, "Giro bank", "Money is sent", runtime.Overrides{}, runtime.Options{Faults: []*model.Fault{fault}})
				if lost, _ := all(run, anyOf[*trace.MessageLost]); len(lost) > 0 {
					t.Errorf("%s %s: %s", handler.Name.Text, point, lost[0].Sentence())
				}
				if sum := money(t, run); sum != "105.00 EUR" {
					t.Errorf("%s %s: of 105 EUR there are %s", handler.Name.Text, point, sum)
				}
				crashes, _ := all(run, anyOf[*trace.ApplicationCrashed])
				crashed[point] += len(crashes)
			}
		}
	}
	if len(crashed) != 4 || slices.Contains(slices.Collect(maps.Values(crashed)), 0) {
		t.Errorf("crashes at each point: %v", crashed)
	}

	// What leaves only after a restart arrives all the same.
	run := perform(t, m, "Giro bank", "A crash between commit and publish")
	_, crash := the(run, anyOf[*trace.ApplicationCrashed])
	if _, left := the(run, anyOf[*trace.IntegrationEventPublished]); left.Seq < crash.Seq {
		t.Error("it had left before the crash")
	}
	if balance := run.state("Payee's bank.Account/PT2", "balance"); balance != "85.00 EUR" {
		t.Errorf("the payee has %s", balance)
	}

	// Without the table it is lost, or comes out of nothing.
	for scenario, want := range map[string]string{"The lost message": "25.00 EUR", "The ghost message": "185.00 EUR"} {
		if sum := money(t, perform(t, m, "Careless bank", scenario)); sum != want {
			t.Errorf("%s: of 105 EUR there are %s, want %s", scenario, sum, want)
		}
	}

	// The batch compares what happened with what was handled, starts again
	// what can be, and makes up for the rest.
	run = perform(t, m, "Careless bank", "The batch finds what was lost")
	found, _ := all(run, anyOf[*trace.UnfinishedFound])
	if batch, _ := the(run, anyOf[*trace.Reconciled]); batch.Found != 2 || len(found) != 2 || !found[0].Lost {
		t.Errorf("the batch: %s", batch.Sentence())
	}
	if again, _ := the(run, anyOf[*trace.DeliveredAgain]); again.Reason != trace.AgainReconciled {
		t.Errorf("it starts again: %s", again.Sentence())
	}
	if amends, _ := the(run, anyOf[*trace.CompensationSent]); amends.Command != "Careless bank.ReturnMoney" {
		t.Errorf("it makes up: %s", amends.Sentence())
	}
	if sum := money(t, run); sum != "100.00 EUR" {
		t.Errorf("after the batch there are %s of 100 EUR", sum)
	}
}

// element returns the element of a name.
func element[E model.Declared](t *testing.T, elements []E, name string) E {
	t.Helper()
	at := slices.IndexFunc(elements, func(e E) bool { return e.Declaration().Name.Text == name })
	if at < 0 {
		t.Fatalf("there is no %q", name)
	}
	return elements[at]
}

func names(fields []*model.Field) []string {
	var all []string
	for _, each := range fields {
		all = append(all, each.Name.Text)
	}
	return all
}

// sources returns the files that one model has and another one has not.
func sources(m, without *model.Model) []string {
	var more []string
	for _, each := range m.Sources {
		if without.Source(each.Path) == nil {
			more = append(more, each.Path)
		}
	}
	return more
}

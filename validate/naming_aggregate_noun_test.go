package validate

import (
	"strings"
	"testing"

	"github.com/eventstorm/storm/model"
)

// TestAggregateNouns: aggregates that are named like an event or a command are
// found, and nouns that look a little like these are not.
func TestAggregateNouns(t *testing.T) {
	for names, found := range map[string]bool{
		"OrderPlaced, CreateOrder, Manage orders, ReceivePayment, PaymentFailed":                                true,
		"Order, ShoppingCart, Feed, PurchaseOrder, ReturnRequest, SetMenu, RegisterEntry, AddOn, CheckIn":       false,
		"ScheduledTask, PaidInvoice, LockedAccount, PrepaidCard, ClosedPeriod, AppliedCredit, Release, Booking": false,
	} {
		m, problems := model.Load("shop.storm.yaml", []byte("level: process\naggregates: ["+names+"]\n"))
		if len(problems) > 0 {
			t.Fatal(problems)
		}
		want := 0
		if found {
			want = strings.Count(names, ",") + 1
		}
		if findings := Run(m, []Rule{namingAggregateNoun}, nil); len(findings) != want {
			t.Errorf("%s: %d findings, want %d: %v", names, len(findings), want, findings)
		}
	}
}

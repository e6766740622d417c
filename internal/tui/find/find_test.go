package find

import (
	"strings"
	"testing"

	"github.com/eventstorm/storm/model"
)

func TestRank(t *testing.T) {
	m, _ := model.Load("m.storm.yaml", []byte("events: [OrderPlaced, OrderPaid, PaidOrderShipped, سفارش ثبت شد, Order]\n"+
		"hotspots: [Who pays for this?]\nglossary: {Basket: {description: What is picked., replaces: [Cart]}}\n"))
	entries := newEntries(m)
	for query, want := range map[string]string{
		"order":  "Order OrderPlaced OrderPaid PaidOrderShipped",
		"PAID":   "PaidOrderShipped OrderPaid",
		"opl":    "OrderPlaced",
		"ثبت":    "سفارش ثبت شد",
		"zzz":    "",
		"pays f": "Who pays for this?",
		"basket": "Basket Cart → Basket",
		"cart":   "Cart → Basket",
		"  ":     "OrderPlaced OrderPaid PaidOrderShipped سفارش ثبت شد Order Who pays for this? Basket Cart → Basket",
		"orderp": "OrderPlaced OrderPaid PaidOrderShipped",
	} {
		var found []string
		for _, match := range rank(entries, query) {
			found = append(found, match.name)
		}
		if got := strings.Join(found, " "); got != want {
			t.Errorf("%q: got %q, want %q", query, got, want)
		}
	}
}

package find

import (
	"strings"
	"testing"

	"github.com/eventstorm/storm/model"
)

func TestRank(t *testing.T) {
	m, _ := model.Load("m.storm.yaml", []byte("events: [OrderPlaced, OrderPaid, PaidOrderShipped, سفارش ثبت شد, Order]\n"))
	entries := newEntries(m.Elements())
	for query, want := range map[string]string{
		"order":  "Order OrderPlaced OrderPaid PaidOrderShipped",
		"PAID":   "PaidOrderShipped OrderPaid",
		"opl":    "OrderPlaced",
		"ثبت":    "سفارش ثبت شد",
		"zzz":    "",
		"  ":     "OrderPlaced OrderPaid PaidOrderShipped سفارش ثبت شد Order",
		"orderp": "OrderPlaced OrderPaid PaidOrderShipped",
	} {
		var found []string
		for _, match := range rank(entries, query) {
			found = append(found, match.element.Declaration().Name.Text)
		}
		if got := strings.Join(found, " "); got != want {
			t.Errorf("%q: got %q, want %q", query, got, want)
		}
	}
}

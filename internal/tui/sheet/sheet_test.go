package sheet_test

import (
	"strings"
	"testing"

	"github.com/eventstorm/storm/internal/tui/sheet"
	"github.com/eventstorm/storm/model"
)

const shop = `
context: Shop
actors: [Shopper]
externals: [Bank]
types: {Item: {data: {name: string}}}
aggregates:
  Order: {id: orderId, state: {paid: bool, items: "[Item]"}}
commands:
  Place: {actor: Shopper, aggregate: Order, creates: true, data: {orderId: uuid, items: "[Item]?"}}
events:
  Placed: {aggregate: Order, data: {orderId: uuid}, sets: {paid: false}}
handlers:
  PlaceHandler: {handles: Place, raises: [Placed]}
  ChargeWhenPlaced: {handles: Placed, calls: [Bank], when: event.orderId != ""}
hotspots: [{at: Placed, text: Who pays?}]
scenarios:
  First: {when: {Place: {orderId: o-1}}, then: [Placed]}
`

func TestLinks(t *testing.T) {
	m, diagnostics := model.Load("shop.storm.yaml", []byte(shop))
	for _, d := range diagnostics {
		t.Fatal(d.At, d.Message)
	}
	index := sheet.NewIndex(m)
	want := map[string]string{
		"Shopper":          "sends Place",
		"Bank":             "called by ChargeWhenPlaced",
		"Item":             "",
		"Order":            "handles Place, raises Placed, made of Item",
		"Place":            "sent by Shopper, creates Order, handled by PlaceHandler, raises Placed, told in First, made of Item",
		"Placed":           "happens to Order, raised by PlaceHandler, handled by ChargeWhenPlaced",
		"PlaceHandler":     "handles Place, raises Placed",
		"ChargeWhenPlaced": "reacts to Placed, calls Bank",
		"First":            "begins with Place, expects Placed",
	}
	for _, element := range m.Elements() {
		s := sheet.Of(element, index)
		var links []string
		for _, link := range s.Links {
			links = append(links, link.Word+" "+link.Target.Declaration().Name.Text)
		}
		if got := strings.Join(links, ", "); got != want[s.Name] {
			t.Errorf("%s: got %q, want %q", s.Name, got, want[s.Name])
		}
	}
	placed := sheet.Of(m.Contexts[0].Events[0], index)
	if len(placed.Blocks) == 0 || placed.Blocks[0].Heading != "hotspots" || placed.Blocks[0].Lines[0].Text != "Who pays?" {
		t.Errorf("the hotspot is missing: %+v", placed.Blocks)
	}
}

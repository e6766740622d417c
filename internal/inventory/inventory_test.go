package inventory_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/eventstorm/storm/internal/inventory"
	"github.com/eventstorm/storm/model"
)

const everything = `
context: Shop
actors: [Shopper]
externals: [Post]
commands: [StartOrder]
aggregates: [Order]
events: [OrderStarted, OrderShipped]
handlers: [StartOrderHandler]
processes: [Delivery]
readModels: [Orders]
types: [Address]
scenarios: [An order is started]
relations: [{with: Mail, pattern: partnership}]
hotspots: [{at: OrderStarted, text: Who pays?}]
glossary: [Order]
`

func TestGroupsHoldEverything(t *testing.T) {
	m, _ := model.Load("shop.storm.yaml", []byte(everything))
	groups := inventory.Groups(m.Contexts[0])
	var words []string
	for _, group := range groups {
		words = append(words, group.Word)
		for _, entry := range group.Entries {
			if entry.Name.Text == "" || entry.Of == nil {
				t.Errorf("an entry of %s is not complete: %+v", group.Key, entry)
			}
		}
		if !strings.Contains(everything, "\n"+group.Key+":") {
			t.Errorf("%q is no key of the language", group.Key)
		}
	}
	if !slices.Equal(words, inventory.Words()) {
		t.Errorf("got %q, want %q", words, inventory.Words())
	}
}

func TestTotalCountsElements(t *testing.T) {
	m, _ := model.Load("shop.storm.yaml", []byte(everything))
	if got, want := inventory.Total(m), len(m.Elements()); got != want {
		t.Errorf("got %d, want %d", got, want)
	}
}

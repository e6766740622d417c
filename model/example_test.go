package model_test

import (
	"fmt"

	"github.com/eventstorm/storm/model"
)

// A model with a fault is returned all the same, as far as it could be read.
func ExampleLoad() {
	m, diagnostics := model.Load("shop.storm.yaml", []byte("actors: [Shopper]\ncommands: {PlaceOrder: {actor: Shoper}}\n"))
	for _, d := range diagnostics {
		fmt.Printf("%s: %s [%s]\n", d.At, d.Message, d.Rule)
		fmt.Println(d.Hint)
	}
	fmt.Println(m.Contexts[0].Commands[0].Name)
	// Output:
	// shop.storm.yaml:2:32: there is no actor or external system "Shoper" [reference/unresolved]
	// did you mean "Shopper"?
	// PlaceOrder
}

// Grammar describes the keys of the language, from which schemas, references
// and help are written.
func ExampleGrammar() {
	for _, form := range model.Grammar() {
		if form.Name != "retry" {
			continue
		}
		for _, key := range form.Keys {
			fmt.Println(key.Example, "#", key.Summary)
		}
	}
	// Output:
	// attempts: 3 # How often it is tried in all, the first time included; 100 times at most.
	// immediate: 2 # How many of the further attempts come at once, before the others with their delays.
	// backoff: 10s # How long before the first attempt that does not come at once; doubled before each further one.
}

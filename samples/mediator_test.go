package samples_test

import (
	"errors"
	"fmt"
	"testing"

	"github.com/eventstorm/storm/runtime/kernel"
)

// The messages of a program that uses the dispatcher without any model.
type (
	startOrder   struct{ Order string }
	cancelOrder  struct{ Order string }
	orderStarted struct{ Order string }
	orderShelved struct{ Order string }
)

// mediator: a Go program sends messages, and their types find the handlers.
func mediator(t *testing.T) {
	registry := kernel.NewRegistry()
	start := kernel.NewCommand[startOrder](registry, "StartOrder")
	cancel := kernel.NewCommand[cancelOrder](registry, "CancelOrder")
	started := kernel.NewEvent[orderStarted](registry, "OrderStarted")
	shelved := kernel.NewEvent[orderShelved](registry, "OrderShelved")

	var ran []string
	start.Handle("StartOrderHandler", kernel.Handling{}, func(work *kernel.UnitOfWork, command startOrder) error {
		ran = append(ran, "StartOrderHandler")
		return errors.Join(started.Raise(work, orderStarted(command)), shelved.Raise(work, orderShelved(command)))
	})
	for _, name := range []string{"AddBuyer", "ReserveStock", "Thank"} {
		started.React(name, kernel.Handling{}, func(work *kernel.UnitOfWork, event orderStarted) error {
			ran = append(ran, fmt.Sprintf("%s %T %s", name, event, event.Order))
			return nil
		})
	}

	dispatcher, err := kernel.NewDispatcher(registry, kernel.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if err := start.Execute(dispatcher, startOrder{"o-1"}); err != nil {
		t.Fatal(err)
	}
	// One handler for the command, three for one event and none for the other.
	equal(t, "what ran", ran, "StartOrderHandler",
		"AddBuyer samples_test.orderStarted o-1", "ReserveStock samples_test.orderStarted o-1", "Thank samples_test.orderStarted o-1")

	// No handler is one too few for a command, two are one too many.
	var missing *kernel.MissingCommandHandlerError
	if err := cancel.Execute(dispatcher, cancelOrder{"o-1"}); !errors.As(err, &missing) || missing.Command != "CancelOrder" {
		t.Errorf("a command that nobody handles: %v", err)
	}
	start.Handle("Another", kernel.Handling{}, func(*kernel.UnitOfWork, startOrder) error { return nil })
	var duplicate *kernel.DuplicateCommandHandlerError
	if _, err := kernel.NewDispatcher(registry, kernel.Options{}); !errors.As(err, &duplicate) || duplicate.Second != "Another" {
		t.Errorf("a second handler of a command: %v", err)
	}
}

package kernel_test

import (
	"errors"
	"testing"

	"github.com/eventstorm/storm/runtime/kernel"
)

func nothing(*kernel.UnitOfWork, string) error { return nil }

func TestCheckReturnsTypedErrors(t *testing.T) {
	registry := kernel.NewRegistry()
	kernel.NewCommand[string](registry, "Unhandled")
	twice := kernel.NewCommand[string](registry, "Twice")
	twice.Handle("First", kernel.Handling{}, nothing)
	twice.Handle("Second", kernel.Handling{}, nothing)
	kernel.NewEvent[string](registry, "Same")
	kernel.NewIntegrationEvent[string](registry, "Same")

	err := registry.Check()
	var missing *kernel.MissingCommandHandlerError
	if !errors.As(err, &missing) || missing.Command != "Unhandled" {
		t.Errorf("missing handler: %v", err)
	}
	var duplicate *kernel.DuplicateCommandHandlerError
	if !errors.As(err, &duplicate) || duplicate.First != "First" || duplicate.Second != "Second" {
		t.Errorf("duplicate handler: %v", err)
	}
	var name *kernel.DuplicateNameError
	if !errors.As(err, &name) || name.Name != "Same" {
		t.Errorf("duplicate name: %v", err)
	}
	if _, err := kernel.NewDispatcher(registry, kernel.Options{}); !errors.As(err, &duplicate) {
		t.Errorf("NewDispatcher: %v", err)
	}
}

func TestACommandThatNobodyHandlesIsAnError(t *testing.T) {
	b := newBench(t)
	command := kernel.NewCommand[string](b.registry, "Orphan")
	var missing *kernel.MissingCommandHandlerError
	if err := command.Execute(b.dispatcher(kernel.Options{}), "x"); !errors.As(err, &missing) {
		t.Errorf("got %v", err)
	}
	b.expect(`
		a transaction began
		nobody handles Orphan
		rolled back`)
}

func TestAHandlerMayNotStartACascade(t *testing.T) {
	b := newBench(t)
	inner := kernel.NewCommand[string](b.registry, "Inner")
	inner.Handle("InnerHandler", kernel.Handling{}, nothing)
	outer := kernel.NewCommand[string](b.registry, "Outer")
	var d *kernel.Dispatcher
	outer.Handle("OuterHandler", kernel.Handling{}, func(*kernel.UnitOfWork, string) error { return inner.Execute(d, "") })
	d = b.dispatcher(kernel.Options{})
	if err := outer.Execute(d, ""); err == nil {
		t.Error("no error")
	}
}

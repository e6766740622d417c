package play

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/runtime"
	"github.com/eventstorm/storm/runtime/trace"
)

// Saving is a play written as a scenario into a file of the model: what the
// file holds now and what it is to hold.
type Saving struct {
	Path          string
	Before, After []byte
	Name          string // of the scenario
	Expects       bool   // it says what happens; otherwise that could not be told
	Steps         int
}

// errNothingDone says that there is nothing to save.
var errNothingDone = errors.New("nothing was done yet: send a command first")

// Save works out how a take becomes a scenario of the model with a name. The
// changed files were loaded and the scenario has passed; nothing is written.
// The error says why it can't be done.
func (s *Stage) Save(ctx context.Context, take *Take, name string) (*Saving, error) {
	if take.Parent == nil {
		return nil, errNothingDone
	}
	told, err := s.account(ctx, take, strings.TrimSpace(name))
	if err != nil {
		return nil, err
	}
	if err := s.checkName(told); err != nil {
		return nil, err
	}
	place, found := placeFor(told.home)
	if !found {
		return nil, fmt.Errorf("the scenarios of %s stand in braces; write scenarios: with each name on a line of its own, then save again", nameOfContext(told.home))
	}
	for _, expecting := range []detail{withState, withEvents, withNothing} {
		after := place.apply(told.text(place.indent, expecting))
		if err = s.rehearse(ctx, place.source, after, told); err == nil {
			return &Saving{
				Path: place.source.Path, Before: place.source.Content, After: after, Name: told.name,
				Expects: expecting != withNothing, Steps: len(told.steps),
			}, nil
		}
	}
	return nil, fmt.Errorf("it does not fit into %s: %w", place.source.Path, err)
}

func nameOfContext(context *model.Context) string {
	if context.Name.Text == "" {
		return "the model"
	}
	return context.Name.Text
}

// longestName is how long the name of a scenario may be, in characters.
const longestName = 120

func (s *Stage) checkName(told *account) error {
	switch {
	case told.name == "":
		return errors.New("give the scenario a name")
	case len([]rune(told.name)) > longestName:
		return errors.New("the name is too long for a line")
	case strings.ContainsFunc(told.name, unicode.IsControl):
		return errors.New("the name must be text of one line")
	case slices.ContainsFunc(told.home.Scenarios, func(each *model.Scenario) bool { return each.Name.Text == told.name }):
		return fmt.Errorf("%s has a scenario of this name already", nameOfContext(told.home))
	}
	return nil
}

// rehearse loads the model with the changed file and runs the new scenario.
func (s *Stage) rehearse(ctx context.Context, source *model.Source, after []byte, told *account) error {
	sources := slices.Clone(s.Model.Sources)
	at := slices.Index(sources, source)
	if at < 0 {
		return errors.New("the file is not one of the model")
	}
	sources[at] = model.NewSource(source.Path, after)
	loaded, diagnostics := model.LoadSources(sources)
	for _, each := range diagnostics {
		if each.Severity == model.SeverityError {
			return errors.New(each.Message)
		}
	}
	context := loaded.Context(told.home.Name.Text)
	if context == nil || len(context.Scenarios) != len(told.home.Scenarios)+1 || len(loaded.Elements()) != len(s.Model.Elements())+1 {
		return errors.New("the file would say something else then")
	}
	for _, each := range context.Scenarios {
		if each.Name.Text != told.name {
			continue
		}
		t, err := s.runners(loaded, runtime.Overrides{}).Run(ctx, each, runtime.Options{})
		if err != nil {
			return err
		}
		if t.Outcome == trace.OutcomeFailed || len(t.Steps) != len(told.trace.Steps) {
			return errors.New("it would not pass")
		}
		return nil
	}
	return errors.New("the file would not hold it")
}

// Fits reports whether a file still holds what a saving began with.
func (s *Saving) Fits(content []byte) bool { return bytes.Equal(content, s.Before) }

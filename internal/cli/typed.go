package cli

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/eventstorm/storm/internal/adhoc"
	"github.com/eventstorm/storm/internal/report"
	"github.com/eventstorm/storm/model"
)

// typed is what a command line adds to the scenarios of a model.
type typed struct {
	steps  []*model.Step // of --send
	faults []*model.Fault
	home   *model.Context // of the first step
	names  []string       // of what happens, for a title
}

// readTyped reads the values of --send and --fault with the words of a model.
// It returns the model anew, with which they belong together.
func (a *app) readTyped(cmd *cobra.Command, m *model.Model, contexts []*model.Context, sends, faults []string) (*model.Model, typed, error) {
	var made typed
	var parts []adhoc.Part
	var home *model.Context // of the last step
	for i, text := range sends {
		context, err := contextOfStep(cmd, contexts, text)
		if err != nil {
			return nil, typed{}, err
		}
		home = context
		parts = append(parts, adhoc.Step(flagName("--send", i, len(sends)), text, context))
		made.names = append(made.names, titleOf(text))
	}
	for i, text := range faults {
		context, length, err := targetOfFault(cmd, contexts, text)
		if err != nil {
			return nil, typed{}, err
		}
		if err := checkSentence(cmd, context, text, length); err != nil {
			return nil, typed{}, err
		}
		parts = append(parts, adhoc.Fault(flagName("--fault", i, len(faults)), text, length, context))
	}
	if len(parts) == 0 {
		return m, made, nil
	}
	loaded, scenarios, diagnostics := adhoc.Load(m, parts)
	if errors := onlyErrors(diagnostics); len(errors) > 0 {
		if err := a.printDiagnostics(a.stderr, errors); err != nil {
			return nil, typed{}, err
		}
		ready := ""
		if len(sends) == 1 {
			ready = completeSend(m, home, sends[0], errors)
		}
		return nil, typed{}, misuse(cmd, "%s in what %s%s", report.Plural(len(errors), "error"), sayWhich(sends, faults), ready)
	}
	for i, scenario := range scenarios {
		made.steps = append(made.steps, scenario.When...)
		made.faults = append(made.faults, scenario.Faults...)
		if i == 0 {
			made.home = scenario.Context
		}
	}
	return loaded, made, nil
}

func sayWhich(sends, faults []string) string {
	switch {
	case len(faults) == 0:
		return "--send says"
	case len(sends) == 0:
		return "--fault says"
	default:
		return "--send and --fault say"
	}
}

// flagName names one of several values of a flag.
func flagName(flag string, index, count int) string {
	if count == 1 {
		return flag
	}
	return fmt.Sprintf("%s %d", flag, index+1)
}

// The steps that are no message.
const (
	waitStep      = "wait"
	timerStep     = "timer"
	togetherStep  = "together"
	reconcileStep = "reconcile"
)

// failingNoun says what a fault may strike.
const failingNoun = "handler, process, command, external system or integration event"

// titleOf names a step of --send without its data.
func titleOf(text string) string {
	name := adhoc.Name(text)
	switch name {
	case waitStep, timerStep, reconcileStep:
		return name + " " + adhoc.Rest(text)
	default:
		return name
	}
}

// contextOfStep returns the context in which a step of --send is looked up.
func contextOfStep(cmd *cobra.Command, contexts []*model.Context, text string) (*model.Context, error) {
	name := adhoc.Name(text)
	switch {
	case name == "" && strings.TrimSpace(text) != "":
		return nil, misuse(cmd, "--send %q begins with no name; give a command and its data: --send 'CreateOrder {orderId: o-1}'", text)
	case name == "":
		return nil, misuse(cmd, "--send is empty; give a command and its data: --send 'CreateOrder {orderId: o-1}'")
	case name == waitStep, name == reconcileStep:
		return contexts[0], nil
	case name == togetherStep:
		return contextOfStep(cmd, contexts, strings.Trim(adhoc.Rest(text), "[] "))
	case name == timerStep:
		return find(cmd, contexts, "timer", strings.Trim(adhoc.Rest(text), `'"`), timerNames)
	}
	first, _, several := strings.Cut(name, " ")
	known, _, _ := lookUp(contexts, name, messageNames)
	if _, found, _ := lookUp(contexts, first, messageNames); several && !slices.Contains(known, name) && len(found) > 0 {
		return nil, misuse(cmd, "the data of %q stand in braces: --send '%s {%s}'", first, first, strings.TrimSpace(strings.TrimPrefix(text, first)))
	}
	return find(cmd, contexts, "command or event", name, messageNames)
}

// targetOfFault returns where the target of a fault is declared and how many
// bytes at the start of the text name it.
func targetOfFault(cmd *cobra.Command, contexts []*model.Context, text string) (*model.Context, int, error) {
	known, _, _ := lookUp(contexts, "", failingNames)
	target := ""
	for _, name := range known {
		rest, is := strings.CutPrefix(text, name)
		if is && len(name) > len(target) && (rest == "" || rest[0] == ' ' || rest[0] == '{') {
			target = name
		}
	}
	if target == "" {
		target = firstWords(text)
	}
	if target == "" {
		return nil, 0, misuse(cmd, "--fault is empty; say what goes wrong where: --fault 'PayOrderHandler fails twice'")
	}
	if _, found, ambiguous := lookUp(contexts, target, messageNames); len(found) > 0 && !ambiguous && !slices.Contains(known, target) {
		return found[0], len(target), nil // the loader says why it can't go wrong
	}
	context, err := find(cmd, contexts, failingNoun, target, failingNames)
	return context, len(target), err
}

// firstWords returns what stands before the word that says what goes wrong.
func firstWords(text string) string {
	text = strings.TrimSpace(text)
	for _, word := range []string{" fails", " crashes", " duplicated", " down", "{"} {
		text, _, _ = strings.Cut(text, word)
	}
	return strings.TrimSpace(text)
}

// find returns the only context that has an element of the name, bare or
// qualified.
func find(cmd *cobra.Command, contexts []*model.Context, kind, name string, names func(*model.Context) []string) (*model.Context, error) {
	known, found, ambiguous := lookUp(contexts, name, names)
	switch {
	case len(found) == 0:
		return nil, unknownName(cmd, kind, name, known)
	case ambiguous:
		choices := make([]string, len(found))
		for i, context := range found {
			choices[i] = fmt.Sprintf("%q", context.Name.Text+"."+name)
		}
		return nil, misuse(cmd, "several contexts have a %s %q; write %s", kind, name, strings.Join(choices, " or "))
	default:
		return found[0], nil
	}
}

// lookUp returns all names that the contexts have, bare and qualified, and the
// contexts that have the given one.
func lookUp(contexts []*model.Context, name string, names func(*model.Context) []string) (known []string, found []*model.Context, ambiguous bool) {
	var qualified []string
	for _, context := range contexts {
		for _, bare := range names(context) {
			full := bare
			if context.Name.Text != "" {
				full = context.Name.Text + "." + bare
				qualified = append(qualified, full)
			}
			known = append(known, bare)
			if (name == bare || name == full) && !slices.Contains(found, context) {
				found = append(found, context)
			}
		}
	}
	return append(known, qualified...), found, len(found) > 1
}

// messageNames returns what may come from outside.
func messageNames(c *model.Context) []string {
	return append(namesOf(c.Commands), namesOf(c.Events)...)
}

// failingNames returns what faults may strike.
func failingNames(c *model.Context) []string {
	names := slices.Concat(namesOf(c.Handlers), namesOf(c.Processes), namesOf(c.Externals), namesOf(c.Commands))
	for _, event := range c.Events {
		if event.EventKind == model.EventIntegration {
			names = append(names, event.Name.Text)
		}
	}
	return names
}

func timerNames(c *model.Context) []string {
	var names []string
	for _, process := range c.Processes {
		for _, timer := range process.Timers {
			names = append(names, timer.Name.Text)
		}
	}
	return names
}

func namesOf[E model.Declared](elements []E) []string {
	names := make([]string, len(elements))
	for i, each := range elements {
		names[i] = each.Declaration().Name.Text
	}
	return names
}

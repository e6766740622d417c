package model

import (
	"strings"

	"github.com/eventstorm/storm/model/expression"
	"github.com/eventstorm/storm/model/value"
)

// The places of values in scenarios, where expressions see no variables.
var (
	sent     = place{scope: expression.NewScope()}
	given    = place{scope: sent.scope, missing: missingIsZero}
	expected = place{scope: sent.scope, missing: missingIsIgnored}
)

// resolveScenarios resolves the names and values in the scenarios of a context.
func (r *resolver) resolveScenarios(c *Context) {
	for _, scenario := range c.Scenarios {
		r.scenario(c, scenario)
	}
}

func (r *resolver) scenario(c *Context, s *Scenario) {
	for _, name := range s.WithinNames {
		if context := r.namedContext(name); context != nil {
			s.Within = append(s.Within, context)
		}
	}
	for _, example := range s.Given.Events {
		r.eventExample(c, example, given)
		r.suggestKey(example.Name, givenForm.keyNames())
		r.checkGivenIdentity(example)
	}
	r.stateExamples(c, s.Given.States, given)
	r.rowsExamples(c, s.Given.ReadModels, given)
	for _, step := range s.When {
		r.step(c, step)
	}
	for _, fault := range s.Faults {
		r.fault(c, fault)
	}
	for _, example := range s.Then.Events {
		r.eventExample(c, example, expected)
		r.suggestKey(example.Name, thenForm.keyNames())
	}
	r.stateExamples(c, s.Then.States, expected)
	r.rowsExamples(c, s.Then.ReadModels, expected)
	for _, name := range s.Then.Notified {
		r.actor(c, name)
	}
	for _, name := range s.Then.Compensated {
		r.command(c, name)
	}
	for _, name := range s.Then.DeadLetters {
		find(r, c, name, "handler or process", givingUpOf)
	}
	for _, name := range s.Then.Published {
		r.publishedExample(c, name)
	}
	for _, name := range s.Then.Lost {
		find(r, c, name, "command or event", messagesOf)
	}
}

func (r *resolver) eventExample(c *Context, example *EventExample, at place) {
	example.Event = r.event(c, example.Name)
	if example.Event == nil {
		r.untyped(example.Data)
		return
	}
	r.assignments(example.Data, example.Event.Record, "the event "+quote(example.Event.QualifiedName()), at)
}

// suggestKey corrects the hint of the last diagnostic, if that is for a name
// that names nothing but is nearly a key.
func (r *resolver) suggestKey(name Name, keys []string) {
	if len(r.diagnostics) == 0 {
		return
	}
	last := &r.diagnostics[len(r.diagnostics)-1]
	if near := value.Nearest(name.Text, keys); near != "" && last.Rule == "reference/unresolved" && last.At == name.At {
		last.Hint = "did you mean the key " + quote(near) + "?"
	}
}

// untyped resolves values of something that is itself unresolved.
func (r *resolver) untyped(assignments []*Assignment) {
	for _, assignment := range assignments {
		r.input(assignment.Value, anyType, given)
	}
}

// checkGivenIdentity reports a given event that does not say to which
// aggregate it happened.
func (r *resolver) checkGivenIdentity(example *EventExample) {
	if example.Event == nil || example.Event.Aggregate == nil {
		return
	}
	identity, ok := example.Event.Aggregate.IdentityIn(example.Event.Record)
	if ok && isAssigned(identity, example.Data) {
		return
	}
	hint := "add it to the data here"
	if !ok {
		identity = example.Event.Aggregate.IdentityField()
		hint = "add the field to the event, or give the state itself: given: {state: {" + example.Event.Aggregate.Name.Text + "/id: {…}}}"
	}
	r.report(Diagnostic{
		Rule:    "type/missing-field",
		Message: "the given event " + quote(example.Name.Text) + " does not say " + quote(identity) + ", so it is not known to which " + quote(example.Event.Aggregate.Name.Text) + " it happened",
		Hint:    hint,
		At:      example.Name.At,
	})
}

func (r *resolver) step(c *Context, step *Step) {
	switch {
	case !step.timer.IsZero():
		step.Timer, _ = find(r, c, step.timer, "timer", timersOf)
		return
	case step.Name.Text == waitStep && step.Data == nil:
		return
	case !step.reconcile.IsZero():
		step.Reconcile = r.namedContext(step.reconcile)
		return
	case len(step.Together) > 0:
		r.together(c, step)
		return
	}
	message, ok := find(r, c, step.Name, "command or event", messagesOf)
	if !ok {
		r.suggestKey(step.Name, []string{timerStep, waitStep, togetherStep, reconcileStep})
		r.untyped(step.Data)
		return
	}
	switch message := message.(type) {
	case *Command:
		step.Command = message
		r.stepData(step, message.Record, "the command "+quote(message.Name.Text), creatingIdentity(message))
	case *Event:
		r.incoming(step, message)
		r.stepData(step, message.Record, "the event "+quote(message.QualifiedName()), "")
	}
}

// creatingIdentity returns the field that the run fills when a command that
// creates an aggregate does not.
func creatingIdentity(command *Command) string {
	if !command.Creates || command.Aggregate == nil {
		return ""
	}
	return command.Aggregate.IdentityField()
}

// incoming checks that an event can come from outside.
func (r *resolver) incoming(step *Step, event *Event) {
	if event.EventKind == EventIntegration || !event.ExternalName.IsZero() {
		step.Event = event
		return
	}
	r.report(Diagnostic{
		Rule:    "scenario/domain-event",
		Message: "the domain event " + quote(event.Name.Text) + " can't come from outside: an aggregate raises it",
		Hint:    "send the command that leads to it, or put the event under given",
		At:      step.Name.At,
		Related: []Related{{Message: "declared here", At: event.Name.At}},
	})
}

// stepData resolves the data of a message that is sent: whatever needs a
// value must have one, but for a field that the run fills.
func (r *resolver) stepData(step *Step, record *value.Type, owner, filled string) {
	r.assignments(step.Data, record, owner, sent)
	var missing []string
	for _, field := range missingFields(record, step.Data) {
		if field != filled {
			missing = append(missing, field)
		}
	}
	if len(missing) == 0 {
		return
	}
	r.report(Diagnostic{
		Rule:    "type/missing-field",
		Message: owner + " needs " + quote(strings.Join(missing, "\", \"")),
		Hint:    "add it to the data here, or make the field optional with \"?\"",
		At:      step.Name.At,
	})
}

func (r *resolver) stateExamples(c *Context, examples []*StateExample, at place) {
	for _, example := range examples {
		r.stateExample(c, example, at)
	}
}

func (r *resolver) stateExample(c *Context, example *StateExample, at place) {
	name, identity, ok := r.splitState(c, example.Name.Text)
	if !ok {
		r.report(Diagnostic{
			Rule:    "syntax/name",
			Message: quote(example.Name.Text) + " does not say which aggregate it is",
			Hint:    "write the aggregate's name, a slash and its id, such as Order/o-1",
			At:      example.Name.At,
		})
		r.untyped(example.Data)
		return
	}
	mention := Name{Text: name, At: example.Name.At}
	mention.At.end = min(mention.At.end, mention.At.start+int32(len(name)))
	example.Aggregate = r.aggregate(c, mention)
	r.mentions.within(mention.At, example.Name, 0)
	if example.Aggregate == nil {
		r.untyped(example.Data)
		return
	}
	literal, err := value.Parse(identity, identityOf(example.Aggregate))
	if err != nil {
		message, hint := explain(err)
		r.report(Diagnostic{Rule: "type/literal", Message: message, Hint: hint, At: example.Name.At})
	}
	example.Identity = literal
	r.assignments(example.Data, example.Aggregate.Record, "the state of "+quote(example.Aggregate.Name.Text), at)
}

// splitState splits "Aggregate/id" at the slash behind an aggregate's name,
// at the first one when there is no such name.
func (r *resolver) splitState(c *Context, text string) (name, identity string, ok bool) {
	for i := range len(text) {
		if text[i] != '/' || i == 0 || i == len(text)-1 {
			continue
		}
		if element := r.elementNamed(c, text[:i]); element != nil && element.Kind == KindAggregate {
			return text[:i], text[i+1:], true
		}
	}
	name, identity, ok = strings.Cut(text, "/")
	return name, identity, ok && name != "" && identity != ""
}

func (r *resolver) rowsExamples(c *Context, examples []*RowsExample, at place) {
	for _, example := range examples {
		example.ReadModel = r.readModel(c, example.Name)
		for _, row := range example.Rows {
			if example.ReadModel == nil {
				r.untyped(row)
				continue
			}
			r.assignments(row, example.ReadModel.Record, "the read model "+quote(example.ReadModel.Name.Text), at)
		}
	}
}

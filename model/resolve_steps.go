package model

// together resolves the commands that happen at once.
func (r *resolver) together(c *Context, step *Step) {
	if len(step.Together) == 1 {
		r.report(Diagnostic{
			Rule:    "scenario/together",
			Message: "only one command stands under " + quote(togetherStep),
			Hint:    "add another one, or write the command as a step of its own",
			At:      step.Name.At,
		})
	}
	for _, each := range step.Together {
		before := len(r.diagnostics)
		r.step(c, each)
		if each.Command == nil && len(r.diagnostics) == before {
			r.report(Diagnostic{
				Rule:    "scenario/together",
				Message: quote(each.Name.Text) + " is no command, and only commands happen " + quote(togetherStep),
				Hint:    "write it as a step of its own",
				At:      each.Name.At,
			})
		}
	}
}

// namedContext returns the context with a name, and reports a name that no
// context has.
func (r *resolver) namedContext(name Name) *Context {
	context := r.contexts[name.Text]
	if context != nil {
		r.mentioned(name, context.Name)
	}
	if context == nil && !r.isLost(name.Text) {
		r.report(Diagnostic{
			Rule:    "reference/unresolved",
			Message: "there is no context " + quote(name.Text),
			Hint:    suggest(name.Text, sortedNames(r.contexts), "the contexts are "),
			At:      name.At,
		})
	}
	return context
}

// publishedExample checks that an event that a scenario expects to leave can.
func (r *resolver) publishedExample(c *Context, name Name) {
	event := r.event(c, name)
	if event == nil || event.EventKind == EventIntegration {
		return
	}
	r.report(Diagnostic{
		Rule:    "scenario/published",
		Message: "the domain event " + quote(name.Text) + " is never published",
		Hint:    "expect it under events, or name the integration event that tells of it",
		At:      name.At,
		Related: []Related{{Message: "declared here", At: event.Name.At}},
	})
}

// givingUpOf returns what can give a message up: handlers and processes.
func givingUpOf(x *index) map[string]Declared {
	all := make(map[string]Declared, len(x.handlers)+len(x.processes))
	for name, process := range x.processes {
		all[name] = process
	}
	for name, handler := range x.handlers {
		all[name] = handler
	}
	return all
}

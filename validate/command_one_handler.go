package validate

import (
	"strings"

	"github.com/eventstorm/storm/model"
)

var commandOneHandler = Rule{
	ID:       "command/one-handler",
	Summary:  "A command has exactly one handler in the whole model.",
	Why:      "A command is processed exactly once. Without a handler nothing happens; with two, the outcome depends on which comes first.",
	From:     model.LevelProcess,
	Severity: model.SeverityError,
	Bad:      "commands: [CreateOrder]\n",
	Good:     "commands: [CreateOrder]\nevents: [OrderStarted]\nhandlers:\n  CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}\n",
	Check: func(p *Pass) {
		for command := range p.Commands() {
			p.checkHandlers(command)
		}
	},
}

func (p *Pass) checkHandlers(command *model.Command) {
	switch len(command.Handlers) {
	case 0:
		if p.mayBeMentioned(&command.Element) {
			return
		}
		p.Report(command.Name.At, "add a handler with handles: "+command.Name.Text,
			"no handler handles the command %q; it needs exactly one", command.Name.Text)
	case 1:
	default:
		finding := p.Report(command.Handlers[1].Handles.At, "keep one of them; what else should happen goes into handlers of the event it raises",
			"%d handlers handle the command %q, which needs exactly one: %s", len(command.Handlers), command.Name.Text, quotedNames(command.Handlers))
		for _, handler := range command.Handlers[:min(len(command.Handlers), maxRelated)] {
			relate(finding, handler.Name.At, "handler "+handler.Name.Text)
		}
	}
}

// quotedNames returns the names of handlers, quoted and with commas between;
// of a great many the first.
func quotedNames(handlers []*model.Handler) string {
	shown := handlers[:min(len(handlers), maxRelated)]
	names := make([]string, len(shown))
	for i, handler := range shown {
		names[i] = "\"" + handler.Name.Text + "\""
	}
	if len(shown) < len(handlers) {
		names = append(names, "…")
	}
	return strings.Join(names, ", ")
}

package render

import (
	"slices"
	"strconv"
	"strings"

	"github.com/eventstorm/storm/model"
)

// commandsAcross joins contexts of which one commands the other.
func (c *contextMap) commandsAcross(context *model.Context) {
	targets := make(map[*model.Context][]string)
	var order []*model.Context
	eachSent(context, func(command *model.Command) {
		other := command.Context
		if !c.shows(context, other) || slices.Contains(targets[other], command.Name.Text) {
			return
		}
		if targets[other] == nil {
			order = append(order, other)
		}
		targets[other] = append(targets[other], command.Name.Text)
	})
	for _, other := range order {
		commands := targets[other]
		label := commands[0]
		if len(commands) > 1 {
			label = strconv.Itoa(len(commands)) + " commands"
		}
		c.graph.Edges = append(c.graph.Edges, Edge{
			From: c.bubble(context), To: c.bubble(other), Kind: EdgeFlow, Label: label, Tooltip: strings.Join(commands, "\n"),
		})
	}
}

// eachSent visits the commands that handlers and processes of a context send.
func eachSent(context *model.Context, visit func(*model.Command)) {
	all := func(effects []*model.Effect) {
		for _, effect := range effects {
			if effect != nil && effect.Command != nil {
				visit(effect.Command)
			}
		}
	}
	for _, handler := range context.Handlers {
		all(handler.Sends)
		all([]*model.Effect{handler.Compensates})
	}
	for _, process := range context.Processes {
		for _, reaction := range process.Reactions {
			all(reaction.Sends)
		}
		for _, timer := range process.Timers {
			all(timer.Sends)
		}
	}
}

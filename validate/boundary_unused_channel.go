package validate

import "github.com/eventstorm/storm/model"

var boundaryUnusedChannel = Rule{
	ID:       "boundary/unused-channel",
	Summary:  "An integration event travels through each channel.",
	Why:      "A channel costs money and attention. One that nothing goes through was meant for an event that got a channel of its own instead.",
	From:     model.LevelProcess,
	Severity: model.SeverityInfo,
	Bad: `level: process
externals: [Shop]
channels: [Orders, Payments]
events: {OrderSubmitted: {kind: integration, external: Shop, channel: Orders}}
`,
	Good: `level: process
externals: [Shop]
channels: [Orders]
events: {OrderSubmitted: {kind: integration, external: Shop, channel: Orders}}
`,
	Check: func(p *Pass) {
		used := map[*model.Channel]bool{}
		for _, context := range p.Model.Contexts {
			for _, event := range context.Events {
				if event.Channel == nil && !event.ChannelName.IsZero() || p.Model.Incomplete {
					return // it can't be told which one is meant
				}
				used[event.Channel] = true
			}
		}
		for context := range p.Contexts() {
			for _, channel := range context.Channels {
				if !used[channel] {
					p.Report(channel.Name.At, "give an integration event channel: "+channel.Name.Text+", or take it away",
						"no event travels through the channel %q", channel.Name.Text)
				}
			}
		}
	},
}

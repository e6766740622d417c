package tui

import (
	"github.com/eventstorm/storm/internal/play"
	"github.com/eventstorm/storm/internal/tui/intent"
	"github.com/eventstorm/storm/internal/tui/menu"
	"github.com/eventstorm/storm/internal/tui/sticky"
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/runtime/trace"
)

// openMenu opens a menu whose items may change while it is open.
func (p *program) openMenu(title string, items func() []menu.Item) {
	p.menu, p.remenu = menu.New(title, items(), p.styles), items
	p.overlay = overlayMenu
}

// faultItems are what can go wrong: first where something acted already.
func (p *program) faultItems() []menu.Item {
	var items []menu.Item
	if len(p.deeds.Now.Opening.Faults) > 0 {
		items = append(items, menu.Item{Text: "nothing any more", Style: p.styles.Good, Intent: intent.Mend{}})
	}
	acted := p.actedElements()
	for _, before := range []bool{true, false} {
		heading := "What acted already; you will see it from the beginning"
		if !before {
			heading = "Others, should they act"
		}
		for _, element := range p.model.Elements() {
			if acted[element] != before {
				continue
			}
			for _, fault := range play.Faults(element) {
				if heading != "" {
					items = append(items, menu.Item{Text: heading})
					heading = ""
				}
				sort := sticky.SortOf(element)
				items = append(items, menu.Item{
					Text: play.FaultText(fault), Note: element.Declaration().Context.Name.Text, Style: p.styles.Ink(sort), Intent: intent.Inject{Fault: fault},
				})
			}
		}
	}
	return items
}

// actedElements are the elements that the facts of the play name.
func (p *program) actedElements() map[model.Declared]bool {
	acted := map[model.Declared]bool{}
	for i := range p.deeds.Now.Trace.Steps {
		fact := p.deeds.Now.Trace.Steps[i].Fact
		if element := p.names.Acting(fact); element != nil {
			acted[element] = true
		}
		if received, is := fact.(*trace.CommandReceived); is {
			if handler := p.names.Handler(received.Handler); handler != nil {
				acted[handler] = true
			}
		}
	}
	return acted
}

// modeItems are the dispatch modes.
func (p *program) modeItems() []menu.Item {
	now := p.deeds.Now.Opening.Dispatch
	mark := func(on bool) menu.Mark {
		if on {
			return menu.On
		}
		return menu.Off
	}
	items := []menu.Item{{Text: "as the model says", Mark: mark(now == nil), Intent: intent.Dispatch{}}}
	notes := map[model.Dispatch]string{
		model.DispatchImmediate:    "handlers run in the middle of the aggregate's work",
		model.DispatchBeforeCommit: "in the same transaction, right before its commit",
		model.DispatchAfterCommit:  "each in a transaction of its own, later",
	}
	for _, mode := range []model.Dispatch{model.DispatchImmediate, model.DispatchBeforeCommit, model.DispatchAfterCommit} {
		items = append(items, menu.Item{Text: mode.String(), Note: notes[mode], Mark: mark(now != nil && *now == mode), Intent: intent.Dispatch{Mode: &mode}})
	}
	return items
}

// openingItems are the ways to begin.
func (p *program) openingItems() []menu.Item {
	items := []menu.Item{{Text: "nothing has happened yet", Style: p.styles.Strong, Intent: intent.Begin{}}}
	for _, run := range p.runs {
		items = append(items, menu.Item{Text: run.Scenario.Name.Text, Note: run.Scenario.Context.Name.Text, Intent: intent.Begin{Scenario: run.Scenario}})
	}
	return items
}

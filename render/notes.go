package render

import (
	"strconv"

	"github.com/eventstorm/storm/model"
)

// The methods of this file make the note of each kind of element.

func (b *builder) place(element model.Declared, node Node) int {
	number := b.add(node)
	b.mark(element, number)
	return number
}

func (b *builder) actorNode(actor *model.Actor, part model.Declared) int {
	return b.place(actor, b.beside(KindActor, actor, part))
}

func (b *builder) externalNode(external *model.External, part model.Declared) int {
	return b.place(external, b.beside(KindExternal, external, part))
}

func (b *builder) aggregateNode(aggregate *model.Aggregate, part model.Declared) int {
	return b.place(aggregate, b.beside(KindAggregate, aggregate, part))
}

func (b *builder) commandNode(command *model.Command) int {
	return b.place(command, b.element(KindCommand, command))
}

func (b *builder) readModelNode(readModel *model.ReadModel) int {
	return b.place(readModel, b.element(KindReadModel, readModel))
}

func (b *builder) policyNode(handler *model.Handler) int {
	return b.place(handler, b.element(KindPolicy, handler))
}

func (b *builder) eventNode(event *model.Event) int {
	kind := KindEvent
	if event.EventKind == model.EventIntegration {
		kind = KindIntegrationEvent
	}
	node := b.element(kind, event)
	if event.Version > 0 {
		node.Caption += " v" + strconv.Itoa(event.Version)
	}
	return b.place(event, node)
}

// processNode is the note of a process at one moment of its life: its start,
// when event is nil, or an event it reacts to.
func (b *builder) processNode(process *model.Process, event *model.Event, moment string) int {
	node := b.element(KindProcess, process)
	if event != nil {
		node.ID += "@event:" + event.QualifiedName()
	}
	if moment != "" {
		node.Caption += " " + moment
	}
	return b.place(process, node)
}

func (b *builder) timerNode(timer *model.Timer) int { return b.add(b.timer(timer)) }

// timer returns the note of a timer, not added yet.
func (b *builder) timer(timer *model.Timer) Node {
	process := timer.Process
	return Node{
		ID:      "timer:" + process.QualifiedName() + "/" + timer.Name.Text,
		Kind:    KindTimer,
		Label:   timer.Name.Text,
		Caption: "timer, after " + duration(timer.After),
		Tooltip: timerTooltip(timer),
		Element: process.QualifiedName(),
		At:      timer.Name.At,
		Group:   b.group(process.Context),
	}
}

func (b *builder) hotspotNode(hotspot *model.Hotspot, number int) int {
	return b.add(Node{
		ID:      hotspotID(hotspot, number),
		Kind:    KindHotspot,
		Label:   hotspot.Text.Text,
		Caption: "hotspot",
		At:      hotspot.Text.At,
		Group:   b.group(hotspot.Context),
	})
}

func hotspotID(hotspot *model.Hotspot, number int) string {
	return "hotspot:" + hotspot.Context.Name.Text + "#" + strconv.Itoa(number+1)
}

package sheet

import "github.com/eventstorm/storm/model"

// Index knows what mentions an element without the element knowing it: what an
// actor does, where a type is used. It is made once for a model.
type Index struct {
	hotspots map[model.Declared][]*model.Hotspot
	mentions map[model.Declared][]Link
	named    map[*model.Context]map[string]model.Declared // types and aggregates by name
}

// NewIndex reads a model through.
func NewIndex(m *model.Model) *Index {
	x := &Index{
		hotspots: map[model.Declared][]*model.Hotspot{}, mentions: map[model.Declared][]Link{},
		named: map[*model.Context]map[string]model.Declared{},
	}
	for _, context := range m.Contexts {
		x.context(context)
	}
	return x
}

func (x *Index) context(context *model.Context) {
	x.named[context] = map[string]model.Declared{}
	for _, hotspot := range context.Hotspots {
		if hotspot.Target != nil {
			x.hotspots[hotspot.Target] = append(x.hotspots[hotspot.Target], hotspot)
		}
	}
	for _, command := range context.Commands {
		for _, actor := range command.Actors {
			x.mention(actor, "sends", command)
		}
	}
	for _, event := range context.Events {
		if event.External != nil {
			x.mention(event.External, "raises", event)
		}
	}
	for _, readModel := range context.ReadModels {
		for _, actor := range readModel.Actors {
			x.mention(actor, "looks at", readModel)
		}
	}
	for _, handler := range context.Handlers {
		x.handler(handler)
	}
	for _, dataType := range context.Types {
		x.named[context][dataType.Name.Text] = dataType
	}
	for _, scenario := range context.Scenarios {
		x.scenario(scenario)
	}
}

func (x *Index) handler(handler *model.Handler) {
	for _, external := range handler.Externals {
		x.mention(external, "called by", handler)
	}
	for _, notification := range handler.Notifies {
		if notification.Actor != nil {
			x.mention(notification.Actor, "told by", handler)
		}
		if notification.External != nil {
			x.mention(notification.External, "carries for", handler)
		}
	}
	for _, read := range handler.Reads {
		if read.ReadModel != nil {
			x.mention(read.ReadModel, "read by", handler)
		}
	}
}

func (x *Index) scenario(scenario *model.Scenario) {
	for _, step := range scenario.When {
		switch {
		case step.Command != nil:
			x.mention(step.Command, "told in", scenario)
		case step.Event != nil:
			x.mention(step.Event, "told in", scenario)
		case step.Timer != nil && step.Timer.Process != nil:
			x.mention(step.Timer.Process, "told in", scenario)
		}
	}
}

// mention adds a link from a target, once.
func (x *Index) mention(target model.Declared, word string, by model.Declared) {
	for _, link := range x.mentions[target] {
		if link.Target == by && link.Word == word {
			return
		}
	}
	x.mentions[target] = append(x.mentions[target], Link{Word: word, Target: by})
}

// types adds links to the types of an element's data.
func (s *Sheet) types(element model.Declared, index *Index) {
	var data []*model.Field
	switch element := element.(type) {
	case *model.Command:
		data = element.Data
	case *model.Event:
		data = element.Data
	case *model.Aggregate:
		data = element.State
	case *model.ReadModel:
		data = element.Data
	case *model.DataType:
		data = element.Data
	}
	named := index.named[element.Declaration().Context]
	for _, field := range data {
		if field.Written == nil {
			continue
		}
		if target, ok := named[trimType(field.Written.Text)]; ok {
			s.link("made of", target, nil)
		}
	}
}

// trimType takes the marks of lists and options from a type.
func trimType(text string) string {
	for len(text) > 0 {
		switch first, last := text[0], text[len(text)-1]; {
		case last == '?', last == ']':
			text = text[:len(text)-1]
		case first == '[':
			text = text[1:]
		default:
			return text
		}
	}
	return text
}

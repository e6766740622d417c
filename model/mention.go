package model

// A Mention is a place where the name of something that a model declares
// stands: its declaration, or what refers to it.
type Mention struct {
	Of    Range  // what it names: the place of the name where that is declared first
	At    Range  // the scalar of YAML that the name stands in, quotation marks included
	Text  string // what the scalar says: "Order/o-1"
	Start int    // the part of Text that is the name, in bytes: "Order"
	End   int    // exclusive
}

// LoadMentions is LoadSources that also returns every place where the name of
// an element stands, or of a bounded context, a member, a timer or a channel:
// its declarations and what resolves to it, also the name of a context before
// the dot of a qualified name. The order is the loader's, and the same for the
// same sources.
//
// A model keeps no such list, which would make it a good deal larger. To find
// the mentions in a model, load its sources again, while nobody else does:
// ranges in the same sources compare equal.
func LoadMentions(sources []*Source) (*Model, []Diagnostic, []Mention) {
	found := new(mentionList)
	m, diagnostics := load(sources, found)
	return m, diagnostics, found.all
}

// A mentionList collects what the loader resolves. The nil collection takes
// nothing, at no cost.
type mentionList struct{ all []Mention }

// add notes that a text ends with the name of something; what stands before it
// is the name of that thing's context.
func (m *mentionList) add(mention, declared, context Name) {
	if m == nil {
		return
	}
	start := len(mention.Text) - len(declared.Text)
	if start > 0 {
		m.all = append(m.all, Mention{Of: context.At, At: mention.At, Text: mention.Text, End: start - 1})
	}
	m.all = append(m.all, Mention{Of: declared.At, At: mention.At, Text: mention.Text, Start: start, End: len(mention.Text)})
}

func (m *mentionList) append(others *mentionList) {
	if m != nil {
		m.all = append(m.all, others.all...)
	}
}

// within says that the last mentions, at a place, are a part of a longer text
// that begins at an offset of it.
func (m *mentionList) within(part Range, whole Name, offset int) {
	if m == nil {
		return
	}
	for i := len(m.all) - 1; i >= 0 && m.all[i].At == part; i-- {
		mention := &m.all[i]
		mention.At, mention.Text = whole.At, whole.Text
		mention.Start += offset
		mention.End += offset
	}
}

// mentioned notes that a name stands for something.
func (r *resolver) mentioned(name, declared Name) {
	if r.mentions == nil {
		return
	}
	var context Name
	if start := len(name.Text) - len(declared.Text); start > 0 {
		context = r.contexts[name.Text[:start-1]].Name
	}
	r.mentions.add(name, declared, context)
}

// declarations notes where everything in a context is declared.
func (r *resolver) declarations(c *Context) {
	if r.mentions == nil {
		return
	}
	declare := func(name Name) { r.mentions.add(name, name, Name{}) }
	for _, element := range c.Elements() {
		declare(element.Declaration().Name)
	}
	for _, event := range c.Events {
		for _, again := range event.Again {
			r.mentions.add(again, event.Name, Name{})
		}
	}
	for _, aggregate := range c.Aggregates {
		for _, member := range aggregate.Members {
			declare(member.Name)
		}
	}
	index := r.indexes[c]
	for _, process := range c.Processes {
		for _, timer := range process.Timers {
			if index.timers[timer.Name.Text] == timer {
				declare(timer.Name)
			}
		}
	}
	for _, channel := range c.Channels {
		if index.channels[channel.Name.Text] == channel {
			declare(channel.Name)
		}
	}
}

// nameOf returns the name of what an index holds.
func nameOf(found any) Name {
	switch found := found.(type) {
	case declaredType:
		return found.name()
	case *Timer:
		return found.Name
	case *Channel:
		return found.Name
	default:
		return found.(Declared).Declaration().Name
	}
}

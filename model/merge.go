package model

// A merger puts documents together into a model.
type merger struct {
	model       *Model
	mentions    *mentionList // of contexts; nil: nobody asks
	diagnostics []Diagnostic
	defaults    settings // of the model
	contexts    map[string]*mergedContext
	order       []*mergedContext
}

// A mergedContext is a context with the settings its documents wrote.
type mergedContext struct {
	*Context
	settings settings
}

// settings are what a document may say of the model or of its context.
type settings struct {
	languages   setting[[]Name]
	level       setting[Level]
	dispatch    setting[Dispatch]
	transaction setting[Transaction]
	outbox      setting[bool]
}

func newMerger(m *Model, found *mentionList) *merger {
	return &merger{model: m, mentions: found, contexts: map[string]*mergedContext{}}
}

// add merges one document.
func (m *merger) add(d *document) {
	if !d.model.IsZero() {
		m.nameModel(d)
		m.settle(&m.defaults, d)
	}
	if d.context.IsZero() && d.part.isEmpty() {
		m.keep(d, nil)
		return
	}
	context := m.context(d.context)
	m.keep(d, context.Context)
	if context.Description.IsZero() {
		context.Description = d.contextText
	}
	if d.model.IsZero() {
		m.settle(&context.settings, d)
	}
	context.append(&d.part)
}

// keep remembers where a document stands and what it decides about rules: for
// the whole model when it names the model or adds nothing to a context, and
// otherwise for its context.
func (m *merger) keep(d *document, context *Context) {
	m.model.Documents = append(m.model.Documents, Document{At: d.at, Context: context})
	if d.lint == nil {
		return
	}
	if d.model.IsZero() {
		d.lint.Context = context
	}
	m.model.Lint = append(m.model.Lint, d.lint)
}

func (m *merger) nameModel(d *document) {
	if m.model.Name.IsZero() {
		m.model.Name, m.model.Description = d.model, d.modelText
		return
	}
	if d.model.Text != m.model.Name.Text {
		m.report(Diagnostic{
			Rule:    "model/named-twice",
			Message: "the model is already named " + quote(m.model.Name.Text),
			Hint:    "keep one of the two, or check the two models separately",
			At:      d.model.At,
			Related: []Related{{Message: "named here", At: m.model.Name.At}},
		})
	}
}

func (m *merger) report(d Diagnostic) {
	d.Severity = SeverityError
	m.diagnostics = append(m.diagnostics, d)
}

// settle takes over the settings of a document; each may be written again
// only with the same value.
func (m *merger) settle(s *settings, d *document) {
	if len(d.languages) > 0 && !s.languages.written() {
		s.languages = setting[[]Name]{d.languages, d.languages[0].At}
	}
	settle(m, &s.level, d.level, "level")
	settle(m, &s.dispatch, d.dispatch, "dispatch")
	settle(m, &s.transaction, d.transaction, "transaction")
	settle(m, &s.outbox, d.outbox, "outbox")
}

func settle[V comparable](m *merger, into *setting[V], written setting[V], key string) {
	switch {
	case !written.written():
	case !into.written():
		*into = written
	case into.value != written.value:
		m.report(Diagnostic{
			Rule:    "model/conflicting-setting",
			Message: "the setting " + quote(key) + " is written twice with different values",
			Hint:    "write it once for each context, or once beside model: for all of them",
			At:      written.at,
			Related: []Related{{Message: "first here", At: into.at}},
		})
	}
}

func (m *merger) context(name Name) *mergedContext {
	context, known := m.contexts[name.Text]
	if !known {
		context = &mergedContext{Context: &Context{Name: name}}
		m.contexts[name.Text] = context
		m.order = append(m.order, context)
		m.model.Contexts = append(m.model.Contexts, context.Context)
	}
	if name.Text != "" {
		m.mentions.add(name, context.Name, Name{})
	}
	return context
}

// finish gives each context its settings: its own, the model's, or those of
// the language.
func (m *merger) finish() {
	for _, context := range m.order {
		own := &context.settings
		context.Languages = first(own.languages, m.defaults.languages, nil)
		context.Level = first(own.level, m.defaults.level, context.usualLevel())
		context.LevelImplied = !own.level.written() && !m.defaults.level.written()
		context.Dispatch = first(own.dispatch, m.defaults.dispatch, DispatchBeforeCommit)
		context.Transaction = first(own.transaction, m.defaults.transaction, TransactionMultiAggregate)
		context.Outbox = first(own.outbox, m.defaults.outbox, true)
		context.adopt()
	}
}

func first[V any](own, model setting[V], standard V) V {
	switch {
	case own.written():
		return own.value
	case model.written():
		return model.value
	default:
		return standard
	}
}

// usualLevel is the level of a context that states none.
func (c *Context) usualLevel() Level {
	if len(c.Commands) == 0 && len(c.Handlers) == 0 {
		return LevelBigPicture
	}
	return LevelProcess
}

func (c *Context) isEmpty() bool {
	return len(c.Relations) == 0 && len(c.Hotspots) == 0 && len(c.Glossary) == 0 && len(c.Channels) == 0 && len(c.Elements()) == 0
}

// append takes over the elements of a part.
func (c *Context) append(part *Context) {
	c.Relations = append(c.Relations, part.Relations...)
	c.Actors = append(c.Actors, part.Actors...)
	c.Externals = append(c.Externals, part.Externals...)
	c.Commands = append(c.Commands, part.Commands...)
	c.Aggregates = append(c.Aggregates, part.Aggregates...)
	c.Events = append(c.Events, part.Events...)
	c.Handlers = append(c.Handlers, part.Handlers...)
	c.Processes = append(c.Processes, part.Processes...)
	c.ReadModels = append(c.ReadModels, part.ReadModels...)
	c.Channels = append(c.Channels, part.Channels...)
	c.Types = append(c.Types, part.Types...)
	c.Hotspots = append(c.Hotspots, part.Hotspots...)
	c.Glossary = append(c.Glossary, part.Glossary...)
	c.Scenarios = append(c.Scenarios, part.Scenarios...)
}

// adopt tells everything in the context that it belongs to it.
func (c *Context) adopt() {
	for _, element := range c.Elements() {
		element.Declaration().Context = c
	}
	for _, relation := range c.Relations {
		relation.Context = c
	}
	for _, hotspot := range c.Hotspots {
		hotspot.Context = c
	}
	for _, channel := range c.Channels {
		channel.Context = c
	}
	for _, term := range c.Glossary {
		term.Context = c
	}
}

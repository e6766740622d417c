package model

// Elements returns the elements of the context, kind by kind in the order of
// the kinds, each kind in declared order. The slice is the caller's.
func (c *Context) Elements() []Declared {
	return c.appendTo(make([]Declared, 0, c.count()))
}

// count returns how many elements the context has.
func (c *Context) count() int {
	return len(c.Actors) + len(c.Externals) + len(c.Commands) + len(c.Aggregates) + len(c.Events) +
		len(c.Handlers) + len(c.Processes) + len(c.ReadModels) + len(c.Types) + len(c.Scenarios)
}

func (c *Context) appendTo(elements []Declared) []Declared {
	elements = appendElements(elements, c.Actors)
	elements = appendElements(elements, c.Externals)
	elements = appendElements(elements, c.Commands)
	elements = appendElements(elements, c.Aggregates)
	elements = appendElements(elements, c.Events)
	elements = appendElements(elements, c.Handlers)
	elements = appendElements(elements, c.Processes)
	elements = appendElements(elements, c.ReadModels)
	elements = appendElements(elements, c.Types)
	return appendElements(elements, c.Scenarios)
}

func appendElements[E Declared](elements []Declared, kind []E) []Declared {
	for _, element := range kind {
		elements = append(elements, element)
	}
	return elements
}

// Elements returns the elements of all contexts, context by context. The
// slice is the caller's.
func (m *Model) Elements() []Declared {
	count := 0
	for _, context := range m.Contexts {
		count += context.count()
	}
	elements := make([]Declared, 0, count)
	for _, context := range m.Contexts {
		elements = context.appendTo(elements)
	}
	return elements
}

// number tells each element its place among all.
func (m *Model) number() {
	count := 0
	var elements []Declared
	for _, context := range m.Contexts {
		elements = context.appendTo(elements[:0])
		for _, element := range elements {
			element.Declaration().Index = count
			count++
		}
	}
}

// Context returns the bounded context with a name, or nil.
func (m *Model) Context(name string) *Context {
	for _, context := range m.Contexts {
		if context.Name.Text == name {
			return context
		}
	}
	return nil
}

// Source returns the file with a path, or nil.
func (m *Model) Source(path string) *Source {
	for _, source := range m.Sources {
		if source.Path == path {
			return source
		}
	}
	return nil
}

package trace

// Fact is something that happened in a run. The facts are the pointer types
// of this package that have these methods, such as *EventRaised; a type switch
// tells them apart. A fact never changes.
type Fact interface {
	// Name returns the name of the type, such as "EventRaised".
	Name() string
	// Sentence returns one line of plain English, with qualified names.
	Sentence() string

	tell(*telling)
}

// Words returns the sentence of a fact in pieces that say what they are, for
// those who set it in colours. Names of elements of the context are written
// without it.
func Words(fact Fact, context string) []Word {
	t := telling{context: context}
	fact.tell(&t)
	return t.words
}

// sentence returns the whole sentence with qualified names.
func sentence(fact Fact) string {
	t := telling{qualified: true}
	fact.tell(&t)
	return t.text()
}

package lint

import (
	"cmp"
	"slices"
	"strings"

	"github.com/eventstorm/storm/model"
)

// A place is where a finding stands in the model.
type place struct {
	context *model.Context // nil: in no context
	element *model.Element // nil: in no element
	text    string         // what is written there, without quotation marks
	path    string         // of the file
}

// name returns what a finding there is about: an element's qualified name, or
// else what is written there.
func (p *place) name() string {
	if p.element != nil {
		return p.element.QualifiedName()
	}
	return p.text
}

// A locator finds out what stands where. It is made when it is first needed.
type locator struct {
	model     *model.Model
	documents map[*model.Source][]model.Document
	elements  map[*model.Source][]*model.Element
	outlines  outlines
}

func newLocator(m *model.Model) *locator {
	l := &locator{model: m, documents: map[*model.Source][]model.Document{}, elements: map[*model.Source][]*model.Element{}, outlines: outlines{}}
	for _, document := range m.Documents {
		l.documents[document.At.Source()] = append(l.documents[document.At.Source()], document)
	}
	for _, each := range m.Elements() {
		element := each.Declaration()
		l.elements[element.Name.At.Source()] = append(l.elements[element.Name.At.Source()], element)
	}
	for _, elements := range l.elements {
		slices.SortFunc(elements, func(a, b *model.Element) int {
			return cmp.Compare(a.Name.At.Start().Offset, b.Name.At.Start().Offset)
		})
	}
	return l
}

// at returns what stands at a place.
func (l *locator) at(at model.Range) place {
	found := place{path: at.File()}
	if at.IsZero() {
		return found
	}
	source, offset := at.Source(), at.Start().Offset
	found.text = written(source.Content[offset:at.End().Offset])
	found.context = l.context(at)
	elements := l.elements[source]
	i := last(elements, func(e *model.Element) bool { return e.Name.At.Start().Offset <= offset })
	if i >= 0 && elements[i].Context == found.context && l.covers(elements[i], at) {
		found.element = elements[i]
	}
	return found
}

// context returns the context in whose document a place is, or nil.
func (l *locator) context(at model.Range) *model.Context {
	documents := l.documents[at.Source()]
	i := last(documents, func(d model.Document) bool { return d.At.Start().Offset <= at.Start().Offset })
	if i < 0 {
		return nil
	}
	return documents[i].Context
}

// ContextsOf returns a function that finds the context in whose documents a
// place is; it is nil for a place in none. The function is not safe for
// concurrent use.
func ContextsOf(m *model.Model) func(model.Range) *model.Context {
	locator := newLocator(m)
	return func(at model.Range) *model.Context { return locator.context(at) }
}

// covers reports whether a place that is not before an element's name is
// within the lines of the element.
func (l *locator) covers(element *model.Element, at model.Range) bool {
	line := element.Name.At.Start().Line
	return at.Start().Line <= l.outlines.of(at.Source()).last(line)
}

// last returns the index of the last item for which a condition holds that
// holds for the first ones, or -1.
func last[T any](items []T, holds func(T) bool) int {
	at, _ := slices.BinarySearchFunc(items, true, func(item T, _ bool) int {
		if holds(item) {
			return -1
		}
		return 1
	})
	return at - 1
}

// maxWritten bounds the text of a place that names it.
const maxWritten = 200

func written(text []byte) string {
	line, _, _ := strings.Cut(string(text[:min(len(text), maxWritten)]), "\n")
	return strings.Trim(strings.TrimSpace(line), `"'`)
}

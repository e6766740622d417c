package render

import (
	"strings"

	"github.com/eventstorm/storm/model"
)

// builder collects the notes and lines of a view. Asking for a note makes it
// if it is not there yet.
type builder struct {
	graph    Graph
	contexts []*model.Context // of the model
	groups   map[*model.Context]int
	nodes    map[string]int         // by id
	first    map[model.Declared]int // the note that stands for an element
	shown    map[model.Declared]bool
	edges    map[Edge]bool

	callers   map[*model.External][]*model.Handler // in the contexts to show
	handlerOf map[string]map[string]bool           // by note id: the names of handlers that have no note of their own
}

func newBuilder(m *model.Model) *builder {
	b := &builder{
		graph:    Graph{Title: m.Name.Text, Description: m.Description.Text},
		contexts: m.Contexts,
		groups:   make(map[*model.Context]int),
		nodes:    make(map[string]int),
		first:    make(map[model.Declared]int),
		shown:    make(map[model.Declared]bool),
		edges:    make(map[Edge]bool),

		callers:   make(map[*model.External][]*model.Handler),
		handlerOf: make(map[string]map[string]bool),
	}
	for _, context := range m.Contexts { // so that frames keep the order of the model
		b.group(context)
	}
	return b
}

// group returns the frame of a context, or -1 for the context without a name.
func (b *builder) group(context *model.Context) int {
	if context == nil || context.Name.Text == "" {
		return -1
	}
	number, found := b.groups[context]
	if !found {
		number = len(b.graph.Groups)
		b.groups[context] = number
		b.graph.Groups = append(b.graph.Groups, Group{
			Label: context.Name.Text, Description: context.Description.Text, At: context.Name.At,
		})
	}
	return number
}

// add returns the index of the note with the node's id, which it adds if
// there is none.
func (b *builder) add(node Node) int {
	number, found := b.nodes[node.ID]
	if !found {
		number = len(b.graph.Nodes)
		b.nodes[node.ID] = number
		b.graph.Nodes = append(b.graph.Nodes, node)
	}
	return number
}

// noteOf returns the number of the note with an id, or -1.
func (b *builder) noteOf(id string) int {
	if number, found := b.nodes[id]; found {
		return number
	}
	return -1
}

// finish puts the findings on the notes and leaves out what the options say.
func (b *builder) finish(options Options) (*Graph, error) {
	b.attach(&options)
	graph := &b.graph
	out, err := exclusion(graph, &options)
	if err != nil {
		return nil, err
	}
	without(graph, out)
	return graph, nil
}

// mark makes a note the one that stands for an element, unless there is one.
func (b *builder) mark(element model.Declared, note int) {
	b.shown[element] = true
	if _, found := b.first[element]; !found {
		b.first[element] = note
	}
}

func (b *builder) edge(from, to int, kind EdgeKind) { b.labelled(from, to, kind, "") }

func (b *builder) labelled(from, to int, kind EdgeKind, label string) {
	edge := Edge{From: from, To: to, Kind: kind, Label: label}
	if from == to || b.edges[edge] {
		return
	}
	b.edges[edge] = true
	b.graph.Edges = append(b.graph.Edges, edge)
}

func (b *builder) addTooltip(note int, text string) {
	node := &b.graph.Nodes[note]
	node.Tooltip = strings.TrimPrefix(node.Tooltip+"\n\n"+text, "\n\n")
}

// element returns the note of an element, not added yet.
func (b *builder) element(kind Kind, element model.Declared) Node {
	declaration := element.Declaration()
	return Node{
		ID:      kind.String() + ":" + declaration.QualifiedName(),
		Kind:    kind,
		Label:   declaration.Name.Text,
		Caption: kind.String(),
		Tooltip: elementTooltip(element),
		Element: declaration.QualifiedName(),
		At:      declaration.Name.At,
		Group:   b.group(declaration.Context),
	}
}

// beside is element for a note that is repeated wherever the element takes
// part: it belongs to what it takes part in and stands in the same frame.
func (b *builder) beside(kind Kind, element, part model.Declared) Node {
	node := b.element(kind, element)
	if part != nil {
		declaration := part.Declaration()
		node.ID += "@" + declaration.Kind.String() + ":" + declaration.QualifiedName()
		node.Group = b.group(declaration.Context)
	}
	return node
}

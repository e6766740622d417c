package render

import "slices"

// Siblings are the drawings of one model that stand beside each other, as
// addresses seen from one of them, so that each can lead to the others.
type Siblings struct {
	Index    string            // a page that names them all; may be empty
	Contexts map[string]string // by the name of the context that each draws in full
}

// siblings are those that a drawing of some contexts can lead to.
type siblings struct {
	Siblings
	here []string // the contexts that are drawn in full
}

func newSiblings(options *Options) siblings {
	s := siblings{Siblings: options.Siblings}
	if options.View != contextView {
		s.here = options.Contexts
	}
	return s
}

// drawingOf returns the drawing that shows the context of a note in full when
// this one does not, or "".
func (s *Scene) drawingOf(node *Node) string {
	name := ""
	switch {
	case node.Kind == KindContext:
		name = node.Label
	case node.Group >= 0:
		name = s.Graph.Groups[node.Group].Label
	}
	if slices.Contains(s.siblings.here, name) {
		return ""
	}
	return s.siblings.Contexts[name]
}

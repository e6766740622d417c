package render

import "fmt"

// UnknownElementError says that a drawing has no element of a name.
type UnknownElementError struct {
	Name  string
	Known []string // the names that the drawing has
}

// Error names what there is not.
func (e *UnknownElementError) Error() string {
	return fmt.Sprintf("there is nothing named %q to draw", e.Name)
}

// exclusion returns which notes the options leave out. The error is an
// *UnknownElementError when one of the patterns matches nothing at all.
func exclusion(graph *Graph, options *Options) ([]bool, error) {
	out := make([]bool, len(graph.Nodes))
	for _, pattern := range options.Exclude {
		found := false
		for number := range graph.Nodes {
			if isMeant(graph, &graph.Nodes[number], pattern) {
				out[number], found = true, true
			}
		}
		if _, isKind := KindNamed(pattern); !found && !isKind {
			return nil, &UnknownElementError{Name: pattern, Known: names(graph)}
		}
	}
	for number, node := range graph.Nodes {
		out[number] = out[number] || !options.Detail.shows(node.Kind)
	}
	return out, nil
}

// isMeant reports whether a pattern means a note: its name, bare or qualified,
// its kind or its context.
func isMeant(graph *Graph, node *Node, pattern string) bool {
	if kind, isKind := KindNamed(pattern); isKind && kind == node.Kind {
		return true
	}
	return matches(pattern, node.Label) || node.Element != "" && matches(pattern, node.Element) ||
		node.Group >= 0 && matches(pattern, graph.Groups[node.Group].Label)
}

// names returns what the notes of a graph are called, each name once.
func names(graph *Graph) []string {
	var result []string
	seen := make(map[string]bool)
	add := func(name string) {
		if name != "" && !seen[name] {
			seen[name] = true
			result = append(result, name)
		}
	}
	for _, node := range graph.Nodes {
		add(node.Label)
	}
	for _, node := range graph.Nodes {
		add(node.Element)
	}
	return result
}

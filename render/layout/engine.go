package layout

import (
	"context"
	"errors"
	"fmt"
)

// Engine is a Graphviz: it places a graph.
type Engine interface {
	// Name says which engine it is, for messages: "graphviz (built in)".
	Name() string
	// Layout reads a graph in the DOT language, lays it out with the dot
	// algorithm and returns it in Graphviz's "json0" format. It is safe for
	// concurrent use, and returns with the error of the context soon after
	// that is done.
	Layout(ctx context.Context, source []byte) ([]byte, error)
}

// Place lets the engine find places for all of a graph. The same graph and
// engine give the same placement.
func Place(ctx context.Context, engine Engine, graph *Graph) (*Placement, error) {
	if len(graph.Boxes) == 0 {
		return &Placement{}, nil
	}
	answer, err := engine.Layout(ctx, Source(graph))
	switch {
	case errors.Is(err, ErrNoProgram):
		return nil, err // says it all
	case err != nil:
		return nil, fmt.Errorf("lay out with %s: %w", engine.Name(), err)
	}
	placement, err := read(answer, graph)
	if err != nil {
		return nil, fmt.Errorf("read the layout of %s: %w", engine.Name(), err)
	}
	return placement, nil
}

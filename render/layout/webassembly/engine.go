//go:build !nographviz

// Package webassembly lays out with the Graphviz that is compiled into the
// binary as WebAssembly (github.com/goccy/go-graphviz). With the build tag
// nographviz it is empty, and the binary smaller and quicker to start.
package webassembly

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/goccy/go-graphviz/cgraph"
	"github.com/goccy/go-graphviz/gvc"

	"github.com/eventstorm/storm/render/layout"
	"github.com/eventstorm/storm/render/layout/webassembly/privatecache"
)

// Computed when go-graphviz, which this package imports, has initialised
// itself: from here on the temporary folder is the real one again.
var _ = privatecache.Restore()

// machine is the one Graphviz of the process. Its memory is shared by
// everything go-graphviz does, hence one user at a time.
type machine struct {
	free    chan struct{} // holds a token while nobody uses it
	context func() (*gvc.Context, error)
}

var theMachine = newMachine()

func newMachine() *machine {
	m := &machine{free: make(chan struct{}, 1)}
	m.context = sync.OnceValues(func() (*gvc.Context, error) {
		return gvc.NewWithPlugins(context.Background()) // dot needs none of its drawing plugins
	})
	m.free <- struct{}{}
	return m
}

// Engine is the built-in Graphviz.
type Engine struct{}

var _ layout.Engine = Engine{}

// Name returns "graphviz (built in)".
func (Engine) Name() string { return "graphviz (built in)" }

// Layout waits for its turn and lays out. When the context is done it returns
// at once; the machine finishes what it does, since nothing can stop it, and
// is free for the next after that.
func (Engine) Layout(ctx context.Context, source []byte) ([]byte, error) {
	select {
	case <-theMachine.free:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	if err := ctx.Err(); err != nil {
		theMachine.free <- struct{}{}
		return nil, err
	}
	done := make(chan result, 1)
	go func() {
		defer func() { theMachine.free <- struct{}{} }()
		done <- theMachine.run(source)
	}()
	select {
	case r := <-done:
		return r.output, r.err
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

type result struct {
	output []byte
	err    error
}

// run lays out. A crash of the machine is an error, not the end of storm.
func (m *machine) run(source []byte) (r result) {
	defer func() {
		if crash := recover(); crash != nil {
			r = result{err: fmt.Errorf("graphviz gave up: %v", crash)}
		}
	}()
	ctx := context.Background()
	graphviz, err := m.context()
	if err != nil {
		return result{err: err}
	}
	graph, err := cgraph.ParseBytes(source)
	if err != nil {
		return result{err: err}
	}
	var output bytes.Buffer
	err = graphviz.Layout(ctx, graph, "dot")
	if err == nil {
		err = graphviz.RenderData(ctx, graph, "json0", &output)
		err = errors.Join(err, graphviz.FreeLayout(ctx, graph))
	}
	return result{output.Bytes(), errors.Join(err, graph.Close())}
}

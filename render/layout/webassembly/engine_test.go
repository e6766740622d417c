//go:build !nographviz

package webassembly_test

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"sync"
	"testing"

	"github.com/eventstorm/storm/render/layout/webassembly"
)

const source = `digraph { a -> b }`

func TestLayout(t *testing.T) {
	answer, err := webassembly.Engine{}.Layout(context.Background(), []byte(source))
	if err != nil || !bytes.Contains(answer, []byte(`"pos"`)) {
		t.Errorf("got %s, %v", answer, err)
	}
}

func TestFaultsAreErrorsAndDoNoHarm(t *testing.T) {
	for _, fault := range []string{"", "digraph {", "digraph { a -> ", "\x00", strings.Repeat("{", 1000)} {
		if _, err := (webassembly.Engine{}).Layout(context.Background(), []byte(fault)); err == nil {
			t.Errorf("%.20q was laid out", fault)
		}
	}
	TestLayout(t)
}

func TestConcurrentUse(t *testing.T) {
	var all sync.WaitGroup
	for range 20 {
		all.Go(func() { TestLayout(t) })
	}
	all.Wait()
}

func TestCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := (webassembly.Engine{}).Layout(ctx, []byte(source)); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

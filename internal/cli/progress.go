package cli

import (
	"context"
	"fmt"
	"time"

	"github.com/eventstorm/storm/internal/terminal"
)

// patience is how long work may take before a person is told about it, and how
// often that is brought up to date.
const patience = time.Second

// progress tells a person at a terminal how long some work has been going on,
// until the returned function is called or the context is done, which takes the
// line away again.
func (a *app) progress(ctx context.Context, work string) (stop func()) {
	if !terminal.Is(a.stderr) {
		return func() {}
	}
	_ = a.out.Flush() // its error comes back at the end
	done, gone := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(gone)
		ticks := time.NewTicker(patience)
		defer ticks.Stop()
		for seconds := 1; ; seconds++ {
			select {
			case <-ticks.C:
				fmt.Fprintf(a.stderr, "\r\x1b[Kstorm: %s, %d s; Ctrl-C stops it", work, seconds)
				continue
			case <-done:
			case <-ctx.Done():
			}
			if seconds > 1 {
				fmt.Fprint(a.stderr, "\r\x1b[K")
			}
			return
		}
	}()
	return func() {
		close(done)
		<-gone
	}
}

package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
)

// interruptible is a stream of which a pending read ends when the context
// does: a person who typed "storm validate -" can leave with Ctrl-C.
type interruptible struct {
	ctx context.Context
	in  io.Reader
}

// Read implements io.Reader.
func (r interruptible) Read(p []byte) (int, error) {
	type result struct {
		n   int
		err error
	}
	if err := r.ctx.Err(); err != nil {
		return 0, err
	}
	done := make(chan result, 1)
	buffer := make([]byte, len(p)) // p is the caller's again once Read returns
	go func() {
		n, err := r.in.Read(buffer)
		done <- result{n, err}
	}()
	select {
	case <-r.ctx.Done():
		return 0, r.ctx.Err()
	case read := <-done:
		return copy(p, buffer[:read.n]), read.err
	}
}

// output is stdout with errors that say so: "no space left on device" alone
// would leave a person guessing.
type output struct{ out io.Writer }

// Write implements io.Writer.
func (o output) Write(p []byte) (int, error) {
	n, err := o.out.Write(p)
	var path *fs.PathError
	if errors.As(err, &path) {
		err = path.Err
	}
	if err != nil {
		err = fmt.Errorf("writing to standard output: %w", err)
	}
	return n, err
}

// Package cli is the command line of storm: one file per subcommand, each of
// which wires the packages that do the work to the streams and the exit code.
package cli

import (
	"bufio"
	"context"
	"errors"
	"io"
	"os"
	"os/signal"
	"syscall"
	"time"
)

// The exit codes. They are part of the contract with scripts and CI.
const (
	exitClean       = 0
	exitFindings    = 1   // the model has findings, a scenario failed, a file is not formatted
	exitUsage       = 2   // the command line makes no sense
	exitFailure     = 3   // the surroundings failed: a file can't be read, the disk is full
	exitInterrupted = 130 // Ctrl-C
)

// grace is how long a command may tidy up after Ctrl-C.
const grace = 500 * time.Millisecond

// Main runs storm with the arguments that follow the program's name and
// returns its exit code. Ctrl-C and SIGTERM end it quietly; a second one ends
// it at once.
func Main(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop)

	done := make(chan int, 1)
	go func() { done <- run(ctx, args, stdin, stdout, stderr) }()
	select {
	case code := <-done:
		return code
	case <-ctx.Done():
	}
	select {
	case <-done:
	case <-time.After(grace): // deep in a layout or a parser, which know of no context
	}
	return exitInterrupted
}

// run is Main without the signals.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) (code int) {
	a := &app{
		input:  stdin,
		stdin:  interruptible{ctx: ctx, in: stdin},
		stdout: stdout,
		stderr: stderr,
		out:    bufio.NewWriterSize(output{stdout}, 64<<10),
	}
	defer func() {
		if fault := recover(); fault != nil {
			code = a.confess(fault)
		}
	}()
	root := newRoot(a)
	root.SetArgs(args)
	root.SetIn(a.stdin)
	root.SetOut(a.out)
	root.SetErr(stderr)
	err := root.ExecuteContext(ctx)
	if unwritten := a.out.Flush(); unwritten != nil && (err == nil || errors.Is(err, errFindings)) {
		err = unwritten
	}
	return a.conclude(ctx, err)
}

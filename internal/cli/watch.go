package cli

import (
	"context"
	"errors"
	"os"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"github.com/eventstorm/storm/internal/report"
	"github.com/eventstorm/storm/internal/terminal"
	"github.com/eventstorm/storm/model"
)

// The times of --watch.
const (
	watchInterval = 300 * time.Millisecond // between two looks at the files
	watchRest     = 50 * time.Millisecond  // an editor may write in several steps
)

// clearScreen moves to the top of a terminal and erases what is below.
const clearScreen = "\x1b[H\x1b[2J\x1b[3J"

// addWatch adds the flag --watch.
func addWatch(cmd *cobra.Command, watch *bool) {
	cmd.Flags().BoolVar(watch, "watch", false, "run again when a file of the model changes; Ctrl-C ends it")
}

// watch runs a command again and again, whenever a file that the paths name, or
// one beside them, changes, appears or goes away, until the context ends. What is wrong with
// the model is shown, and mending it awaited; only a command line that made no
// sense to begin with ends it.
func (a *app) watch(cmd *cobra.Command, paths []string, once func() error, beside ...string) error {
	if slices.Contains(paths, "-") {
		return misuse(cmd, "--watch can't watch standard input; name a file or a folder")
	}
	ctx := cmd.Context()
	for first := true; ; first = false {
		look := func() look { return lookAt(paths, beside) }
		before := look()
		a.clear()
		err := once()
		var usage *usageFault
		if ctx.Err() != nil || first && errors.As(err, &usage) {
			return err
		}
		if err := a.out.Flush(); err != nil {
			return err
		}
		a.tell(err)
		a.note("watching %s; Ctrl-C ends it", report.Plural(len(before.files), "file"))
		if err := untilChanged(ctx, look, before); err != nil {
			return err
		}
	}
}

// clear empties the screen, if there is one.
func (a *app) clear() {
	if terminal.Is(a.stdout) {
		_, _ = a.out.WriteString(clearScreen)
	}
}

// tell prints why a run ended; findings it has printed itself.
func (a *app) tell(err error) {
	if err != nil && !errors.Is(err, errFindings) {
		a.conclude(context.Background(), err)
	}
}

// look is what the files of a model look like from outside.
type look struct {
	files   []fileLook
	failure string // why not all of them can be seen
}

type fileLook struct {
	path    string
	size    int64
	changed time.Time
}

func (l look) equal(other look) bool {
	return l.failure == other.failure && slices.EqualFunc(l.files, other.files, func(a, b fileLook) bool {
		return a.path == b.path && a.size == b.size && a.changed.Equal(b.changed)
	})
}

// lookAt looks at the files that paths stand for, and at those beside them that
// exist, without reading them.
func lookAt(paths, beside []string) look {
	if len(paths) == 0 {
		paths = []string{"."}
	}
	files, err := model.FindFiles(paths)
	var seen look
	if err != nil {
		seen.failure = err.Error()
	}
	for i, file := range append(files, beside...) {
		each := fileLook{path: file}
		info, err := os.Stat(file)
		if err == nil {
			each.size, each.changed = info.Size(), info.ModTime()
		}
		if err == nil || i < len(files) {
			seen.files = append(seen.files, each)
		}
	}
	return seen
}

// untilChanged returns when the files look another way than before, and have
// done so for a moment. The error is that of the context.
func untilChanged(ctx context.Context, look func() look, before look) error {
	for now := before; now.equal(before); now = look() {
		if err := pause(ctx, watchInterval); err != nil {
			return err
		}
	}
	for last := look(); ; {
		if err := pause(ctx, watchRest); err != nil {
			return err
		}
		now := look()
		if now.equal(last) {
			return nil
		}
		last = now
	}
}

// pause waits; the error is that of the context, if it ends before.
func pause(ctx context.Context, length time.Duration) error {
	timer := time.NewTimer(length)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-timer.C:
		return nil
	}
}

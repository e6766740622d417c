package cli

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"runtime/debug"
	"strings"
	"syscall"
	"testing"
	"time"
)

// TestInterrupted checks that Ctrl-C ends a command that waits for input,
// quietly.
func TestInterrupted(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	input, keyboard := io.Pipe()
	defer keyboard.Close()
	var stdout, stderr bytes.Buffer
	done := make(chan int, 1)
	go func() { done <- run(ctx, []string{"validate", "-"}, input, &stdout, &stderr) }()
	if _, err := keyboard.Write([]byte("events: [Order")); err != nil {
		t.Fatal(err)
	}
	cancel()
	select {
	case code := <-done:
		if code != exitInterrupted {
			t.Errorf("exit code %d, want %d", code, exitInterrupted)
		}
	case <-time.After(10 * time.Second):
		t.Fatal("the command still waits for input")
	}
	if stdout.Len()+stderr.Len() > 0 {
		t.Errorf("it said %q and %q", stdout.String(), stderr.String())
	}
}

func TestInterruptedBeforehand(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	for _, command := range []string{"validate", "fmt", "list", "simulate", "diagram -o x.svg"} {
		var stdout, stderr bytes.Buffer
		arguments := append(strings.Fields(command), "-")
		if code := run(ctx, arguments, strings.NewReader("events: [A]\n"), &stdout, &stderr); code != exitInterrupted {
			t.Errorf("%s: exit code %d, want %d; stderr %q", command, code, exitInterrupted, stderr.String())
		}
	}
}

func TestDescribe(t *testing.T) {
	path := &fs.PathError{Op: "open", Path: "a/b", Err: syscall.EACCES}
	for want, err := range map[string]error{
		"reading a/b: permission denied":     path,
		"reading a/b: permission denied ":    fmt.Errorf("reading a/b: %w ", path),
		"drawing: a/b: permission denied":    fmt.Errorf("drawing: %w", path),
		"drawing: something else altogether": errors.New("drawing: something else altogether"),
	} {
		if got := describe(err); got != want {
			t.Errorf("describe(%v) = %q, want %q", err, got, want)
		}
	}
}

func TestFailuresAreListedOneByOne(t *testing.T) {
	one, two, three := errors.New("one"), errors.New("two"), errors.New("three")
	got := failures(errors.Join(one, errors.Join(two, three)))
	if fmt.Sprint(got) != "[one two three]" {
		t.Errorf("got %v", got)
	}
}

func TestVersionLine(t *testing.T) {
	info := &debug.BuildInfo{
		Main: debug.Module{Version: "v1.2.3"},
		Settings: []debug.BuildSetting{
			{Key: "vcs.revision", Value: "0123456789abcdef"},
			{Key: "vcs.modified", Value: "true"},
		},
	}
	for _, test := range []struct {
		released, want string
		info           *debug.BuildInfo
	}{
		{"", "storm version v1.2.3, commit 0123456789ab (modified), go", info},
		{"v2.0.0", "storm version v2.0.0, commit 0123456789ab (modified), go", info},
		{"", "storm version v0.0.0-devel, commit unknown, go", &debug.BuildInfo{Main: debug.Module{Version: "(devel)"}}},
		{"", "storm version (unknown), commit unknown, go", nil},
	} {
		if got := versionLine(test.released, test.info); !strings.HasPrefix(got, test.want) {
			t.Errorf("got %q, want %q…", got, test.want)
		}
	}
}

func TestCommandIn(t *testing.T) {
	for folder, want := range map[string]string{
		".":         "storm diagram -o flow.svg",
		"bakery":    "storm diagram bakery -o flow.svg",
		"my bakery": "storm diagram 'my bakery' -o flow.svg",
		"it's":      `storm diagram 'it'\''s' -o flow.svg`,
		"-f":        "storm diagram ./-f -o flow.svg",
	} {
		if got := commandIn(folder, "diagram -o flow.svg"); got != want {
			t.Errorf("commandIn(%q): got %q, want %q", folder, got, want)
		}
	}
}

// TestHelp holds what each command's help owes a newcomer.
func TestHelp(t *testing.T) {
	root := newRoot(&app{})
	for _, command := range root.Commands() {
		if command.Short == "" || strings.ToUpper(command.Short[:1]) == command.Short[:1] || strings.HasSuffix(command.Short, ".") {
			t.Errorf("%s: the short help %q is no lower-case phrase", command.Name(), command.Short)
		}
		if command.Long == "" || command.Example == "" {
			t.Errorf("%s: the long help or the examples are missing", command.Name())
		}
		for line := range strings.Lines(command.Long + "\n" + command.Example) {
			if len([]rune(strings.TrimRight(line, "\n"))) > 80 {
				t.Errorf("%s: this line of the help is longer than 80 columns: %s", command.Name(), line)
			}
		}
	}
}

func TestPanicIsOurs(t *testing.T) {
	var stderr bytes.Buffer
	if code := run(t.Context(), []string{"version"}, strings.NewReader(""), panicking{}, &stderr); code != exitFailure {
		t.Errorf("exit code %d, want %d", code, exitFailure)
	}
	if !strings.Contains(stderr.String(), "this is a bug in storm") {
		t.Errorf("it said %q", stderr.String())
	}
}

// panicking is a stream with a mistake in it.
type panicking struct{}

func (panicking) Write([]byte) (int, error) { panic("a mistake") }

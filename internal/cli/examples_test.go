package cli_test

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestExamples types each example of the help texts, in a copy of the samples
// as a clone has them. An example may find something to complain about, but
// must make sense.
func TestExamples(t *testing.T) {
	if raceDetected {
		t.Skip("the race detector makes each process start for a second; TestCommands runs in this one")
	}
	shell, err := exec.LookPath("sh")
	if err != nil {
		t.Skip("no shell here")
	}
	folder := t.TempDir()
	if err := os.CopyFS(filepath.Join(folder, "samples"), os.DirFS("../../samples")); err != nil {
		t.Fatal(err)
	}
	for _, command := range []string{"init", "validate", "fmt", "explain", "list", "diagram", "simulate", "schema", "version", "completion", "help"} {
		examples := examplesOf(t, command)
		if len(examples) == 0 {
			t.Errorf("storm %s --help shows no example", command)
		}
		for _, example := range examples {
			typed := exec.Command(shell, "-c", example)
			typed.Dir = folder
			output, err := typed.CombinedOutput()
			var exit *exec.ExitError
			if err != nil && (!errors.As(err, &exit) || exit.ExitCode() != 1) {
				t.Errorf("%s: %v\n%s", example, err, output)
			}
		}
	}
}

// examplesOf returns the lines below "Examples:" in a command's help.
func examplesOf(t *testing.T, command string) []string {
	t.Helper()
	help, err := exec.Command("storm", command, "--help").Output()
	if err != nil {
		t.Fatal(err)
	}
	_, after, _ := bytes.Cut(help, []byte("Examples:\n"))
	text, _, _ := strings.Cut(string(after), "\n\n")
	var examples []string
	for line := range strings.Lines(text) {
		examples = append(examples, strings.TrimSpace(line))
	}
	return examples
}

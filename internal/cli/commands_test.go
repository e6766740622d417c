package cli_test

import (
	"bytes"
	"path/filepath"
	"strings"
	"testing"

	"github.com/eventstorm/storm/internal/cli"
)

// TestCommands runs each command on a sample inside this process, where the
// race detector sees it.
func TestCommands(t *testing.T) {
	folder := t.TempDir()
	for _, command := range []string{
		"validate samples", "validate --format json samples", "validate --format sarif samples", "validate --format junit --rule naming/* samples",
		"validate --format github --fail-on info samples", "validate --format gitlab samples", "validate --format checkstyle samples",
		"list samples", "list --format json samples",
		"simulate samples", "simulate --format json samples",
		"simulate --format junit samples", "simulate --format markdown --coverage samples", "simulate --format otel samples",
		"simulate --compare after-commit samples", "simulate --min-coverage 50 --until 9 --seed 3 samples", "fmt --check samples", "fmt --diff samples",
		"diagram samples -o " + filepath.Join(folder, "flow.dot"), "schema", "version", "help", "explain", "explain naming/casing", "explain --format json flow", "completion bash",
		"__complete simulate samples --scenario A", "init " + filepath.Join(folder, "new"),
	} {
		arguments := strings.Fields(command)
		for i, argument := range arguments {
			if argument == "samples" {
				arguments[i] = "../../samples/order-items"
			}
		}
		var stdout, stderr bytes.Buffer
		if code := cli.Main(arguments, strings.NewReader(""), &stdout, &stderr); code > 1 {
			t.Errorf("storm %s: exit code %d\n%s", command, code, stderr.String())
		}
	}
}

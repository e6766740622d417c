package doctest

import (
	"bytes"
	_ "embed"
	"strings"

	"github.com/eventstorm/storm/internal/cli"
)

// helpPage returns what "storm help" prints about a command or a topic.
func helpPage(words string) ([]string, bool) {
	var out bytes.Buffer
	if cli.Main(append([]string{"help"}, strings.Fields(words)...), strings.NewReader(""), &out, &out) != 0 {
		return nil, false
	}
	return fenced("text", out.String()), true
}

//go:embed program/report.go
var program string

// programText returns the program that docs/go.md shows.
func programText(string) ([]string, bool) { return fenced("go", program), true }

func fenced(language, text string) []string {
	lines := append([]string{"```" + language}, strings.Split(strings.TrimRight(text, "\n"), "\n")...)
	return append(lines, "```")
}

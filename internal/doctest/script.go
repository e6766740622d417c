package doctest

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// scriptLanguages are the languages of blocks with commands to copy, without a
// prompt or output.
var scriptLanguages = []string{"sh", "bash", "shell"}

// elsewhere are the beginnings of commands that need a network, a tool chain
// or an editor. They are not run.
var elsewhere = []string{"git ", "cd ", "go install ", "go build", "go test ", "go vet ", "go tool ", "gofmt ", ".ci/run"}

// CheckScripts runs storm's commands in the sh blocks of a document, in a
// folder: they must end well. Of other commands the paths in the repository
// that they name must exist.
func CheckScripts(d *Document, root, dir string) []Problem {
	shell := &Shell{Dir: dir}
	var problems []Problem
	for _, block := range d.Blocks() {
		if !slices.Contains(scriptLanguages, block.Language) {
			continue
		}
		for i, line := range block.Lines {
			if line = strings.TrimSpace(line); line == "" || strings.HasPrefix(line, "#") {
				continue
			}
			if problem := checkScriptLine(shell, root, line); problem != "" {
				problems = append(problems, d.problem(block.Start+i+1, "%s", problem))
			}
		}
	}
	return problems
}

func checkScriptLine(shell *Shell, root, line string) string {
	if slices.ContainsFunc(elsewhere, func(beginning string) bool { return strings.HasPrefix(line, beginning) }) {
		return missingPath(root, line)
	}
	if needsTerminal(line) {
		return ""
	}
	output, code, err := shell.Run(line, nil)
	switch {
	case errors.Is(err, errUnknownCommand):
		return err.Error() + "; if it can't be run in a test, add it to elsewhere in internal/doctest"
	case err != nil:
		return err.Error()
	case code != 0:
		return "the command fails:\n" + output
	}
	return ""
}

// needsTerminal reports whether a line opens the walkthrough, which a test
// can't; internal/cli tests it.
func needsTerminal(line string) bool {
	return strings.HasPrefix(line, "storm walk") || strings.HasPrefix(line, "go run . walk")
}

// missingPath names the first ./path of a line that does not exist.
func missingPath(root, line string) string {
	words, err := splitWords(line)
	if err != nil {
		return err.Error()
	}
	for _, word := range words {
		path, local := strings.CutPrefix(word, "./")
		if !local || path == "..." {
			continue
		}
		path = strings.TrimSuffix(path, "/...")
		if _, err := os.Stat(filepath.Join(root, filepath.FromSlash(path))); err != nil {
			return "there is no ./" + path + " in the repository"
		}
	}
	return ""
}

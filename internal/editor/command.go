package editor

import (
	"errors"
	"fmt"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
)

// ErrNone says that no editor is chosen.
var ErrNone = errors.New("no editor is chosen; set VISUAL or EDITOR, such as EDITOR=vim")

// Command returns the command that opens a file at a line, counted from 1. The
// editor is that of the environment variable VISUAL, or of EDITOR, with the
// arguments it gives; no shell reads it. A line is passed to editors that are
// known to take one.
func Command(lookUp func(string) (string, bool), path string, line int) (*exec.Cmd, error) {
	said := ""
	for _, variable := range []string{"VISUAL", "EDITOR"} {
		if value, set := lookUp(variable); set && strings.TrimSpace(value) != "" && said == "" {
			said = value
		}
	}
	if said == "" {
		return nil, ErrNone
	}
	words, err := Split(said)
	if err != nil {
		return nil, fmt.Errorf("the editor %q: %w", said, err)
	}
	program, err := exec.LookPath(words[0])
	if err != nil {
		return nil, fmt.Errorf("there is no editor %q; set VISUAL or EDITOR to one that is installed", words[0])
	}
	if strings.HasPrefix(path, "-") || strings.HasPrefix(path, "+") { // an option or, to vi, a command
		path = "." + string(filepath.Separator) + path
	}
	return exec.Command(program, append(words[1:], at(words[0], path, line)...)...), nil
}

// at returns the arguments for a file at a line.
func at(editor, path string, line int) []string {
	name := strings.TrimSuffix(strings.ToLower(filepath.Base(editor)), ".exe")
	number := strconv.Itoa(line)
	switch name {
	case "vi", "vim", "nvim", "view", "gvim", "nano", "pico", "emacs", "emacsclient", "kak", "joe", "jed", "mg", "ne", "micro", "vis", "kate":
		if name == "kate" {
			return []string{"--line", number, path}
		}
		return []string{"+" + number, path}
	case "code", "codium", "code-insiders", "cursor", "windsurf":
		return []string{"--goto", path + ":" + number}
	case "hx", "helix", "subl", "zed", "lapce":
		return []string{path + ":" + number}
	default:
		return []string{path}
	}
}

// Split takes the value of VISUAL or EDITOR apart at its spaces; quotes and
// backslashes keep them, as in a shell, and nothing else has a meaning.
func Split(text string) ([]string, error) {
	var words []string
	var word strings.Builder
	begun, quote, escaped := false, rune(0), false
	for _, r := range text {
		switch {
		case escaped:
			word.WriteRune(r)
			escaped = false
		case r == '\\' && quote != '\'':
			begun, escaped = true, true
		case quote != 0 && r == quote:
			quote = 0
		case quote != 0:
			word.WriteRune(r)
		case r == '"' || r == '\'':
			begun, quote = true, r
		case r == ' ' || r == '\t' || r == '\n':
			if begun {
				words = append(words, word.String())
			}
			word.Reset()
			begun = false
		default:
			begun = true
			word.WriteRune(r)
		}
	}
	switch {
	case quote != 0:
		return nil, fmt.Errorf("a quotation mark %c is not closed", quote)
	case escaped:
		return nil, errors.New("nothing follows the last backslash")
	}
	if begun {
		words = append(words, word.String())
	}
	if len(words) == 0 || words[0] == "" {
		return nil, errors.New("it names no program")
	}
	return words, nil
}

package doctest

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/eventstorm/storm/internal/cli"
)

// Shell runs the few commands that documents show, storm in-process, with a
// working folder of its own. It is the same on every system.
type Shell struct {
	Dir  string // the working folder
	last int    // the exit code of the command before
}

// errUnknownCommand is the error for a command that the shell does not have.
var errUnknownCommand = errors.New("not a command that can be run here")

// Run runs one line, with the lines of a heredoc if it has one, and returns
// what a person would see. Commands with && between them run as long as they
// end well. The error says why a command could not be run at all.
func (s *Shell) Run(line string, heredoc []string) (output string, code int, err error) {
	words, err := splitWords(line)
	if err != nil {
		return "", 0, err
	}
	if end := slices.Index(words, "<"); end >= 0 { // of a heredoc: < < EOF
		words = words[:end]
	}
	input := strings.Join(append(slices.Clone(heredoc), ""), "\n")
	var screen bytes.Buffer
	for more := true; more && err == nil && code == 0; {
		var pipeline []string
		pipeline, words, more = cutAt(words, "&&")
		code, err = s.pipeline(pipeline, input, &screen)
		s.last = code
	}
	return screen.String(), code, err
}

// pipeline runs commands with | between them; "> file" at the end takes the
// output away from the screen.
func (s *Shell) pipeline(words []string, input string, screen *bytes.Buffer) (code int, err error) {
	words, target := redirected(words)
	var file bytes.Buffer
	for piped := true; piped; {
		var stage []string
		stage, words, piped = cutAt(words, "|")
		var pipe bytes.Buffer
		out := screen
		switch {
		case piped:
			out = &pipe
		case target != "":
			out = &file
		}
		if code, err = s.command(stage, input, out, screen); err != nil {
			return 0, err
		}
		input = pipe.String()
	}
	if target != "" {
		err = os.WriteFile(s.path(target), file.Bytes(), 0o666)
	}
	return code, err
}

// redirected returns the words before "> file", and the file.
func redirected(words []string) (rest []string, file string) {
	if at := slices.Index(words, ">"); at >= 0 && at+1 < len(words) {
		return words[:at], words[at+1]
	}
	return words, ""
}

func cutAt(words []string, mark string) (before, after []string, found bool) {
	at := slices.Index(words, mark)
	if at < 0 {
		return words, nil, false
	}
	return words[:at], words[at+1:], true
}

func (s *Shell) path(name string) string {
	if filepath.IsAbs(name) {
		return name
	}
	return filepath.Join(s.Dir, filepath.FromSlash(name))
}

// command runs one command without pipes.
func (s *Shell) command(words []string, input string, out, errOut *bytes.Buffer) (code int, err error) {
	switch {
	case len(words) == 0:
		return 0, errors.New("there is no command")
	case words[0] == "storm":
		return s.storm(words[1:], input, out, errOut)
	case len(words) > 2 && slices.Equal(words[:3], []string{"go", "run", "."}):
		code, err = s.storm(words[3:], input, out, errOut)
		if code != 0 {
			fmt.Fprintf(errOut, "exit status %d\n", code) // as the go command says
			code = 1
		}
		return code, err
	case words[0] == "cat":
		return 0, s.cat(words[1:], input, out)
	case words[0] == "echo":
		fmt.Fprintln(out, strings.ReplaceAll(strings.Join(words[1:], " "), "$?", strconv.Itoa(s.last)))
		return 0, nil
	case words[0] == "cd" && len(words) == 2:
		s.Dir = s.path(words[1])
		_, err := os.Stat(s.Dir)
		return 0, err
	case words[0] == "mkdir" && len(words) == 2:
		return 0, os.Mkdir(s.path(words[1]), 0o777)
	default:
		return 0, fmt.Errorf("%q: %w", strings.Join(words, " "), errUnknownCommand)
	}
}

// storm runs storm in the shell's folder.
func (s *Shell) storm(arguments []string, input string, out, errOut *bytes.Buffer) (code int, err error) {
	before, err := os.Getwd()
	if err != nil {
		return 0, err
	}
	if err := os.Chdir(s.Dir); err != nil {
		return 0, err
	}
	code = cli.Main(arguments, strings.NewReader(input), out, errOut)
	return code, os.Chdir(before)
}

func (s *Shell) cat(files []string, input string, out *bytes.Buffer) error {
	if len(files) == 0 {
		out.WriteString(input)
	}
	for _, file := range files {
		content, err := os.ReadFile(s.path(file))
		if err != nil {
			return err
		}
		out.Write(content)
	}
	return nil
}

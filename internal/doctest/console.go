package doctest

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

const prompt = "$ "

// command is a command of a console block with what the document shows of it.
type command struct {
	line    string   // without the prompt
	heredoc []string // the lines of its heredoc
	end     string   // the word that ends the heredoc
	shown   []string
	at      int // index in the block
}

// readCommands takes a console block apart.
func readCommands(block *Block) []*command {
	var commands []*command
	for i := 0; i < len(block.Lines); i++ {
		line, isCommand := strings.CutPrefix(block.Lines[i], prompt)
		if !isCommand {
			if len(commands) == 0 {
				commands = append(commands, &command{at: i})
			}
			last := commands[len(commands)-1]
			last.shown = append(last.shown, block.Lines[i])
			continue
		}
		c := &command{line: line, at: i}
		if _, word, has := strings.Cut(line, "<<"); has {
			c.end = strings.Trim(word, `'" `)
			for i++; i < len(block.Lines) && block.Lines[i] != c.end; i++ {
				c.heredoc = append(c.heredoc, block.Lines[i])
			}
		}
		commands = append(commands, c)
	}
	return commands
}

// text returns the command and an output as lines of a block.
func (c *command) text(output []string) []string {
	lines := []string{prompt + c.line}
	if c.end != "" {
		lines = append(append(lines, c.heredoc...), c.end)
	}
	return append(lines, output...)
}

// CheckConsole runs the commands of a document's console blocks, one after the
// other, in a folder, and compares what they print. It returns the document
// with the output as it is; commands that can't be run stay problems.
func CheckConsole(d *Document, dir string) ([]Problem, *Document) {
	shell := &Shell{Dir: dir}
	var problems []Problem
	repaired := d
	for index := range d.Blocks() {
		block := repaired.Blocks()[index] // lines move when a block before it is repaired
		switch {
		case block.Has(fileAttribute):
			if err := writeFile(dir, block); err != nil {
				problems = append(problems, repaired.problem(block.Start, "%v", err))
			}
		case block.Language == "console":
			found, lines := runBlock(repaired, block, shell)
			problems = append(problems, found...)
			repaired = repaired.With(block.Start, block.End, block.indented(lines))
		}
	}
	return problems, repaired
}

func writeFile(dir string, block *Block) error {
	path := filepath.Join(dir, filepath.FromSlash(block.Attributes[fileAttribute]))
	if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
		return err
	}
	return os.WriteFile(path, []byte(block.Text()), 0o666)
}

// runBlock runs the commands of one block and returns its lines as they should
// be.
func runBlock(d *Document, block *Block, shell *Shell) (problems []Problem, lines []string) {
	commands := readCommands(block)
	for i, c := range commands {
		at := block.Start + c.at + 1
		if c.line == "" {
			problems = append(problems, d.problem(at, "a console block begins with a command behind %q", prompt))
			return problems, block.Lines
		}
		next := ""
		if i+1 < len(commands) {
			next = commands[i+1].line
		}
		output, problem := c.run(shell, next)
		if problem != "" {
			problems = append(problems, d.problem(at, "%s", problem))
		}
		lines = append(lines, c.text(output)...)
	}
	return problems, lines
}

// run runs the command and returns the output as the document should show it,
// and what is wrong with what it shows.
func (c *command) run(shell *Shell, next string) (output []string, problem string) {
	if err := c.define(shell); err != nil {
		return c.shown, err.Error()
	}
	printed, code, err := shell.Run(c.line, c.heredoc)
	actual := outputLines(printed)
	switch {
	case err != nil:
		return c.shown, err.Error() + "; put what can't be run into a block of sh"
	case code > exitFindings && next != showExitCode:
		return c.shown, fmt.Sprintf("the command ends with exit code %d: show it with %q as the next command, or mend it:\n%s", code, prompt+showExitCode, printed)
	case matchesOutput(trimmed(c.shown), actual):
		return c.shown, ""
	}
	problem = fmt.Sprintf("%q prints something else:\n%s", c.line, strings.Join(actual, "\n"))
	if output, known := abridged(trimmed(c.shown), actual); known {
		return output, problem
	}
	return c.shown, problem + "\nsay anew what of it is to be shown"
}

const (
	exitFindings = 1 // of a command that prints findings: the reader sees them
	showExitCode = "echo $?"
)

// define lets "cat name" of a file that does not exist show what it holds: the
// file is written as the document shows it.
func (c *command) define(shell *Shell) error {
	name, is := strings.CutPrefix(c.line, "cat ")
	if !is || strings.ContainsAny(name, " /<>|") || len(c.shown) == 0 {
		return nil
	}
	if _, err := os.Stat(shell.path(name)); err == nil {
		return nil
	}
	return os.WriteFile(shell.path(name), []byte(strings.Join(c.shown, "\n")+"\n"), 0o666)
}

// outputLines returns an output as lines, without spaces at their ends, which
// editors drop.
func outputLines(output string) []string {
	return trimmed(strings.Split(output, "\n"))
}

// trimmed drops spaces at the ends of lines, and empty lines at the end.
func trimmed(lines []string) []string {
	lines = slices.Clone(lines)
	for i, line := range lines {
		lines[i] = strings.TrimRight(line, " \t")
	}
	for len(lines) > 0 && lines[len(lines)-1] == "" {
		lines = lines[:len(lines)-1]
	}
	return lines
}

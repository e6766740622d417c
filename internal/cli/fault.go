package cli

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/eventstorm/storm/internal/terminal"
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/value"
)

// errFindings ends a command that has printed what it found.
var errFindings = errors.New("findings")

// usageFault is a command line that makes no sense.
type usageFault struct {
	command string // whose help explains it, such as "storm validate"
	message string
}

// Error returns the message.
func (f *usageFault) Error() string { return f.message }

// misuse returns a usageFault of a command.
func misuse(cmd *cobra.Command, format string, args ...any) error {
	return &usageFault{command: cmd.CommandPath(), message: fmt.Sprintf(format, args...)}
}

// conclude prints what went wrong, if anything did, and returns the exit code.
func (a *app) conclude(ctx context.Context, err error) int {
	var usage *usageFault
	switch {
	case err == nil:
		return exitClean
	case ctx.Err() != nil, errors.Is(err, context.Canceled):
		return exitInterrupted
	case errors.Is(err, errFindings):
		return exitFindings
	case errors.As(err, &usage):
		a.note("storm: %s\nrun \"%s --help\" to see how it is used", terminal.Visible(usage.message), usage.command)
		return exitUsage
	}
	for _, failure := range failures(err) {
		a.note("storm: %s", terminal.VisibleLine(describe(failure)))
	}
	return exitFailure
}

// confess prints a panic: a mistake of ours, not of the person, who gets what
// a report needs.
func (a *app) confess(fault any) int {
	fmt.Fprintf(a.stderr, "storm: this is a bug in storm, please report it with what follows and, if you can, the model:\n"+
		"https://github.com/eventstorm/storm/issues\n\n%v\n%s", fault, debug.Stack())
	return exitFailure
}

// failures takes apart what errors.Join has joined.
func failures(err error) []error {
	joined, ok := err.(interface{ Unwrap() []error })
	if !ok {
		return []error{err}
	}
	var all []error
	for _, part := range joined.Unwrap() {
		all = append(all, failures(part)...)
	}
	return all
}

// describe returns an error in words, the path in it once and without the
// name of the system call.
func describe(err error) string {
	text := err.Error()
	if errors.Is(err, model.ErrNoModel) {
		text += `; "storm init" writes a model to start from`
	}
	var path *fs.PathError
	if !errors.As(err, &path) {
		return text
	}
	before, after, found := strings.Cut(text, path.Error())
	switch {
	case !found:
		return text
	case strings.Contains(before, path.Path):
		return before + path.Err.Error() + after
	case before == "":
		return "reading " + path.Path + ": " + path.Err.Error() + after
	default:
		return before + path.Path + ": " + path.Err.Error() + after
	}
}

// flagFault says what is wrong with a flag, in our words.
func flagFault(cmd *cobra.Command, err error) error {
	var unknown *pflag.NotExistError
	var invalid *pflag.InvalidValueError
	var missing *pflag.ValueRequiredError
	var number *strconv.NumError
	switch {
	case errors.As(err, &unknown):
		return unknownFlag(cmd, unknown)
	case errors.As(err, &invalid) && errors.As(err, &number):
		return misuse(cmd, "--%s: expected %s, not %q", invalid.GetFlag().Name, wholeNumber(number), invalid.GetValue())
	case errors.As(err, &invalid):
		return misuse(cmd, "--%s: %v", invalid.GetFlag().Name, invalid.Unwrap())
	case errors.As(err, &missing):
		return misuse(cmd, "--%s needs a value", missing.GetFlag().Name)
	default:
		return misuse(cmd, "%v", err)
	}
}

// wholeNumber says what a flag wanted that could not read a number.
func wholeNumber(err *strconv.NumError) string {
	switch {
	case errors.Is(err, strconv.ErrRange):
		return "a smaller number"
	case err.Func == "ParseUint":
		return "a whole number, 0 or more"
	default:
		return "a whole number"
	}
}

func unknownFlag(cmd *cobra.Command, err *pflag.NotExistError) error {
	if !cmd.HasParent() && cmd.Flags().NArg() > 0 {
		return unknownCommand(cmd, cmd.Flags().Arg(0)) // its flags are only unknown because it is
	}
	if err.GetSpecifiedShortnames() != "" {
		return misuse(cmd, "unknown flag -%s", err.GetSpecifiedName())
	}
	var known []string
	cmd.Flags().VisitAll(func(flag *pflag.Flag) { known = append(known, flag.Name) })
	if near := value.Nearest(err.GetSpecifiedName(), known); near != "" {
		return misuse(cmd, "unknown flag --%s; did you mean --%s?", err.GetSpecifiedName(), near)
	}
	return misuse(cmd, "unknown flag --%s", err.GetSpecifiedName())
}

// unknownCommand says so, and what the word is most likely meant for: what
// other tools call a command of ours, a slip of the pen, a topic, or a file.
func unknownCommand(root *cobra.Command, word string) error {
	var known []string
	for _, command := range root.Commands() {
		if !command.IsAvailableCommand() {
			continue
		}
		if slices.Contains(command.SuggestFor, word) {
			return misuse(root, "unknown command %q; did you mean %q?", word, command.Name())
		}
		known = append(known, command.Name())
	}
	if _, isTopic := topicNamed(word); isTopic {
		return misuse(root, "unknown command %q; did you mean \"storm help %s\"?", word, word)
	}
	if near := value.Nearest(word, known); near != "" {
		return misuse(root, "unknown command %q; did you mean %q?", word, near)
	}
	if _, err := os.Stat(word); err == nil {
		return misuse(root, "unknown command %q; did you mean \"storm validate %s\"?", word, word)
	}
	return misuse(root, "unknown command %q", word)
}

// unknownName says that the model has nothing of that name, and what it has.
func unknownName(cmd *cobra.Command, kind, name string, known []string) error {
	if near := value.Nearest(name, known); near != "" {
		return misuse(cmd, "the model has no %s %q; did you mean %q?", kind, name, near)
	}
	if len(known) == 0 {
		return misuse(cmd, "the model has no %s %q, it has no %ss at all", kind, name, kind)
	}
	quoted := make([]string, len(known))
	for i, other := range known {
		quoted[i] = fmt.Sprintf("%q", other)
	}
	const few = 8
	if len(quoted) > few {
		quoted = append(quoted[:few], "…")
	}
	return misuse(cmd, "the model has no %s %q; it has %s", kind, name, strings.Join(quoted, ", "))
}

// unknownRule says that there is no rule, or no group of rules, of that name.
func unknownRule(cmd *cobra.Command, pattern string, ids []string) error {
	if near := value.Nearest(pattern, ids); near != "" {
		return misuse(cmd, "there is no rule %q; did you mean %q?", pattern, near)
	}
	group, _, inGroup := strings.Cut(pattern, "/")
	if slices.ContainsFunc(ids, func(id string) bool { return strings.HasPrefix(id, group+"/") }) {
		if !inGroup {
			return misuse(cmd, "there is no rule %q; did you mean the group %q?", pattern, group+"/*")
		}
		return misuse(cmd, "there is no rule %q; \"storm explain %s\" lists those of its group", pattern, group)
	}
	return misuse(cmd, "there is no rule %q; a group of rules is written like naming/*", pattern)
}

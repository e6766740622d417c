package cli

import (
	"fmt"
	"os"
	"regexp"
	"strconv"
	"sync"

	"github.com/spf13/cobra"

	"github.com/eventstorm/storm/internal/terminal"
	"github.com/eventstorm/storm/internal/tui"
	"github.com/eventstorm/storm/model"
)

const walkHelp = `Walk opens a model in the terminal: the flow as sticky notes, the scenarios step
by step, and a stage on which you act yourself and save what you did. Press ?
for the keys and q to leave.

It follows the files: when one changes, what you see changes with it.

--script presses keys at the beginning: names such as right, enter or ctrl+d,
single characters, "text in quotes", 3*down for a key three times, and wait
until a story that runs by itself has moved on.
--snapshot prints what a terminal of that size shows, after the keys of
--script, and needs no terminal: as text, with colours (ansi), or as a picture
(svg, and svg-animated with a frame for each key).
--reduce-motion lets nothing move by itself.

It needs a terminal otherwise; where there is none, "storm simulate" prints the
same scenarios. The editor is that of the variable VISUAL, or EDITOR.`

// walk says how "storm walk" begins, and what it prints instead of beginning.
type walk struct {
	scenario     string
	contexts     []string
	script       string
	keys         []string // of the script
	snapshot     snapshotSize
	format       string
	light        bool
	reduceMotion bool
}

func newWalk(a *app) *cobra.Command {
	var options walk
	cmd := &cobra.Command{
		Use:        "walk [path...]",
		SuggestFor: []string{"tui", "show", "view", "play", "open"},
		Short:      "walk through a model in the terminal",
		Long:       walkHelp,
		Example: `  storm walk samples/eshop
  storm walk --scenario "A new shopper's first order" samples/eshop
  storm walk --context Ordering samples/eshop
  storm walk --snapshot 100x30 --script "2 enter 3*right" samples/eshop
  storm walk --snapshot 120x36 --snapshot-format svg samples/eshop > board.svg`,
		Args:              paths,
		ValidArgsFunction: completePaths,
	}
	flags := cmd.Flags()
	flags.StringVar(&options.scenario, "scenario", "", "begin with the scenario of this `name`")
	flags.StringArrayVar(&options.contexts, "context", nil, "begin with only the bounded context of this `name` on the board; may be repeated")
	flags.StringVar(&options.script, "script", "", "press these `keys` at the beginning")
	flags.Var(&options.snapshot, "snapshot", "print what a terminal of this size shows, such as 80x24")
	addChoiceTo(cmd, &options.format, "snapshot-format", "how to print it", "text", "ansi", "svg", "svg-animated")
	flags.BoolVar(&options.light, "light", false, "take the background for a light one, unless the terminal says what it is")
	flags.BoolVar(&options.reduceMotion, "reduce-motion", false, "let nothing move by itself")
	completeFlag(cmd, "scenario", a.completeScenarios)
	completeFlag(cmd, "context", a.completeContexts)
	for _, name := range []string{"script", "snapshot"} {
		completeFlag(cmd, name, cobra.NoFileCompletions)
	}
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		return a.walk(cmd, args, options)
	}
	return cmd
}

func (a *app) walk(cmd *cobra.Command, paths []string, options walk) error {
	keys, err := tui.Script(options.script)
	if err != nil {
		return misuse(cmd, "--script: %v", err)
	}
	options.keys = keys
	still := options.snapshot != snapshotSize{}
	switch {
	case !still && (!terminal.Is(a.input) || !terminal.Is(a.stdout)):
		return misuse(cmd, `walk needs a terminal to draw on; --snapshot 80x24 prints what one would show, "storm simulate" prints the scenarios anywhere`)
	case !still && os.Getenv("TERM") == "dumb":
		return misuse(cmd, `this terminal can't show a walk, as TERM=dumb says; --snapshot 80x24 prints what another one would show, "storm simulate" prints the scenarios anywhere`)
	case !still && cmd.Flags().Changed("snapshot-format"):
		return misuse(cmd, "--snapshot-format says how to print a snapshot; add its size, such as --snapshot 80x24")
	}
	m, diagnostics, err := a.loadForWalk(cmd, paths)
	if err != nil {
		return err
	}
	if err := options.choose(cmd, m); err != nil {
		return err
	}
	walked := a.walkOptions(cmd, paths, options)
	walked.Diagnostics, walked.LightBackground = diagnostics, options.light
	if still {
		return a.snapshot(cmd, m, walked, options)
	}
	return tui.Run(cmd.Context(), m, walked)
}

// choose finds the contexts and the scenario to begin with.
func (w *walk) choose(cmd *cobra.Command, m *model.Model) error {
	contexts, err := chooseContexts(cmd, m, w.contexts)
	if err != nil || w.scenario == "" {
		return err
	}
	scenarios, err := chooseScenarios(cmd, contexts, []string{w.scenario})
	if err != nil {
		return err
	}
	w.scenario = scenarios[0].QualifiedName() // another context may have one of that name
	return nil
}

// snapshotSize is the size of a terminal that is not there, such as 80x24.
type snapshotSize struct{ columns, rows int }

// The bounds of a snapshot, in characters.
const (
	fewestCharacters = 1
	mostCharacters   = 1000
)

// sizeText matches a size.
var sizeText = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^([0-9]{1,4})[xX×]([0-9]{1,4})$`) })

// String implements pflag.Value.
func (s *snapshotSize) String() string {
	if *s == (snapshotSize{}) {
		return ""
	}
	return fmt.Sprintf("%dx%d", s.columns, s.rows)
}

// Set implements pflag.Value.
func (s *snapshotSize) Set(text string) error {
	parts := sizeText().FindStringSubmatch(text)
	if parts == nil {
		return fmt.Errorf("expected columns and rows such as 80x24, not %q", text)
	}
	columns, _ := strconv.Atoi(parts[1])
	rows, _ := strconv.Atoi(parts[2])
	if min(columns, rows) < fewestCharacters || max(columns, rows) > mostCharacters {
		return fmt.Errorf("%s is out of bounds: a side has %d to %d characters", text, fewestCharacters, mostCharacters)
	}
	s.columns, s.rows = columns, rows
	return nil
}

// Type implements pflag.Value; help shows it for the value.
func (s *snapshotSize) Type() string { return "size" }

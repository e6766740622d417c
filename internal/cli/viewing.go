package cli

import (
	"errors"
	"strings"

	"github.com/spf13/cobra"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/render"
	"github.com/eventstorm/storm/render/raster"
)

// viewing says what a drawing shows and how.
type viewing struct {
	view      string
	around    []string
	depth     int
	follow    string
	exclude   []string
	level     string
	direction string
	theme     string
	notation  []string
	noLegend  bool
	legend    bool
	findings  bool
	engine    string
	link      string
	scenario  string
	run       simulation // how the scenario is run
}

// The words of flags, in the order of the values that they stand for.
var (
	levels     = []string{"all", "big-picture", "process", "design"}
	directions = []string{"right", "down", "left"}
	follows    = []string{"both", "forwards", "backwards"}
)

func (v *viewing) addFlags(a *app, cmd *cobra.Command) {
	flags := cmd.Flags()
	addOptionalChoice(cmd, &v.view, "view", "the `view`: "+strings.Join(viewNames(), ", ")+"; flow unless --around or --scenario says otherwise", viewNames()...)
	flags.StringArrayVar(&v.around, "around", nil, "the `element` that the neighbourhood or aggregate view is about; may be repeated")
	flags.IntVar(&v.depth, "depth", render.DefaultDepth, "how many `steps` the neighbourhood goes")
	addChoiceTo(cmd, &v.follow, "follow", "which way the neighbourhood goes", follows...)
	flags.StringArrayVar(&v.exclude, "exclude", nil, "leave out a `name`, a kind such as read-model, or a pattern such as 'Audit*'; may be repeated")
	addChoiceTo(cmd, &v.level, "level", "show as much as this `level`: "+strings.Join(levels, ", "), levels...)
	addChoiceTo(cmd, &v.direction, "direction", "where time runs", directions...)
	addChoiceTo(cmd, &v.theme, "theme", "the colours, as one `theme`: "+strings.Join(themeNames(), ", "), themeNames()...)
	flags.StringArrayVar(&v.notation, "notation", nil, "another colour for a kind of note, as `kind=colour`: event=#ff8800; may be repeated")
	flags.BoolVar(&v.legend, "legend", true, "explain the notes and lines below the drawing")
	flags.BoolVar(&v.noLegend, "no-legend", false, "do without the legend")
	flags.BoolVar(&v.findings, "findings", false, "show what \"storm validate\" finds on the notes")
	flags.StringVar(&v.link, "link", "", "make notes lead to where they are written, at this `address`, such as https://github.com/acme/shop/blob/main/{file}#L{line}")
	addChoiceTo(cmd, &v.engine, "engine", "what finds places for the notes", engines...)
	flags.StringVar(&v.scenario, "scenario", "", "run the scenario of this `name` and show what happened in it, on a timeline or in the view scenario")
	flags.StringArrayVar(&v.run.faults, "fault", nil, "inject this `fault` into the scenario, such as 'Bank fails twice'; may be repeated")
	addChoiceTo(cmd, &v.run.mode, "mode", "dispatch the events of the scenario like this", modes()...)
	flags.Uint64Var(&v.run.seed, "seed", 0, "draw the order in which channels without an order deliver by this `number`")
	completeFlag(cmd, "scenario", a.completeScenarios)
	for _, name := range []string{"fault", "seed"} {
		completeFlag(cmd, name, cobra.NoFileCompletions)
	}
	completeFlag(cmd, "link", cobra.NoFileCompletions)
	completeFlag(cmd, "around", a.completeElements)
	completeFlag(cmd, "exclude", a.completeElements)
}

// options returns what the flags say. The findings are those of the model.
func (v *viewing) options(cmd *cobra.Command, findings []model.Diagnostic) (render.Options, error) {
	options := render.Options{
		View: v.view, Around: v.around, Depth: v.depth, Exclude: v.exclude, Theme: v.theme,
		Follow:     render.Follow(indexOf(follows, v.follow)),
		Detail:     render.Detail(indexOf(levels, v.level)),
		Direction:  render.Direction(indexOf(directions, v.direction)),
		HideLegend: v.noLegend || !v.legend,
		Findings:   findings,
	}
	switch {
	case v.view != "":
	case len(v.around) > 0:
		options.View = "neighbourhood"
	case v.scenario != "":
		options.View = "timeline"
	}
	if err := v.check(cmd, options.View); err != nil {
		return options, err
	}
	var err error
	if options.Notation, err = notation(cmd, v.notation); err != nil {
		return options, err
	}
	if v.link != "" {
		if options.Links, err = render.ParseLinkTemplate(v.link); err != nil {
			return options, misuse(cmd, "--link: %v", err)
		}
	}
	options.Engine, err = engineNamed(cmd, v.engine)
	return options, err
}

// check refuses flags that would do nothing.
func (v *viewing) check(cmd *cobra.Command, view string) error {
	switch {
	case v.depth < 1:
		return misuse(cmd, "--depth must be 1 or more, not %d", v.depth)
	case view == "neighbourhood" && len(v.around) == 0:
		return misuse(cmd, "a neighbourhood of what? add --around with the name of an element")
	case v.direction == "down" && view == "timeline":
		return misuse(cmd, "a timeline runs to the right or to the left, not down")
	case v.scenario != "" && view != "timeline":
		return misuse(cmd, "--scenario is for the views timeline and scenario, not for %s", view)
	case len(v.around) > 0 && view != "neighbourhood" && view != "aggregate":
		return misuse(cmd, "--around is for the views neighbourhood and aggregate, not for %s", view)
	}
	if err := v.checkRun(cmd); err != nil {
		return err
	}
	for _, flag := range []string{"depth", "follow"} {
		if cmd.Flags().Changed(flag) && view != "neighbourhood" {
			return misuse(cmd, "--%s is for a neighbourhood; add --around with the name of an element", flag)
		}
	}
	return nil
}

func indexOf(words []string, word string) int {
	for i, each := range words {
		if each == word {
			return i
		}
	}
	return 0
}

// refusal says in the words of the command line which option a drawing
// refused.
func refusal(cmd *cobra.Command, err error) error {
	var element *render.UnknownElementError
	if errors.As(err, &element) {
		return unknownName(cmd, "element", element.Name, element.Known)
	}
	var large *raster.TooLargeError
	if errors.As(err, &large) {
		return misuse(cmd, "%v", large)
	}
	return err
}

func viewNames() []string {
	var names []string
	for _, view := range render.Views() {
		names = append(names, view.Name)
	}
	return append(names, scenarioView)
}

func themeNames() []string {
	var names []string
	for _, theme := range render.Themes() {
		names = append(names, theme.Name)
	}
	return names
}

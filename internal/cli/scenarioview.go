package cli

import (
	"bytes"

	"github.com/spf13/cobra"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/render"
	"github.com/eventstorm/storm/render/sequence"
	"github.com/eventstorm/storm/runtime"
	"github.com/eventstorm/storm/runtime/trace"
)

// scenarioView is the view that draws one run as a sequence diagram.
const scenarioView = "scenario"

// played runs the scenario to show, if there is one.
func (a *app) played(cmd *cobra.Command, m *model.Model, v *viewing) (*trace.Trace, error) {
	if v.scenario == "" {
		return nil, nil
	}
	options := v.run
	options.scenarios = []string{v.scenario}
	show, err := a.rehearse(cmd, m, options)
	if err != nil {
		return nil, err
	}
	if len(show.scenarios) > 1 {
		return nil, misuse(cmd, "several contexts have a scenario %q; write %q", v.scenario, show.scenarios[0].QualifiedName())
	}
	run, err := show.run(cmd.Context(), runtime.New(show.model, overridesOf(show.mode)), show.scenarios[0])
	return run.Trace, err
}

// checkRun refuses flags about a run when none is shown.
func (v *viewing) checkRun(cmd *cobra.Command) error {
	for _, flag := range []string{"fault", "mode", "seed"} {
		if v.scenario == "" && cmd.Flags().Changed(flag) {
			return misuse(cmd, "--%s is for the run of a scenario; add --scenario with its name", flag)
		}
	}
	return nil
}

// checkScenarioView refuses flags that change nothing in the view of a run.
func (v *viewing) checkScenarioView(cmd *cobra.Command) error {
	if v.scenario == "" {
		return misuse(cmd, "a drawing of which scenario? add --scenario with its name")
	}
	for _, flag := range []string{
		"around", "depth", "follow", "exclude", "level", "direction", "notation", "legend", "no-legend", "findings", "engine", "context", "link",
	} {
		if cmd.Flags().Changed(flag) {
			return misuse(cmd, "--%s changes nothing in the view scenario; leave it out", flag)
		}
	}
	return nil
}

// drawRun draws the run of a scenario as a sequence diagram.
func (a *app) drawRun(cmd *cobra.Command, picture *bytes.Buffer, m *model.Model, format fileFormat, options drawing) error {
	if err := options.view.checkScenarioView(cmd); err != nil {
		return err
	}
	run, err := a.played(cmd, m, &options.view)
	if err != nil {
		return err
	}
	diagram := sequence.New(run)
	diagram.Theme = render.Themes()[indexOf(themeNames(), options.view.theme)]
	for _, each := range sequence.Formats() {
		if each.Name == format.name {
			return each.Write(picture, diagram)
		}
	}
	var drawing bytes.Buffer
	if err := sequence.WriteSVG(&drawing, diagram); err != nil {
		return err
	}
	if format.name == "html" {
		return render.WritePage(picture, diagram.Title, diagram.Summary(), drawing.Bytes(), diagram.Theme)
	}
	return render.Convert(cmd.Context(), picture, drawing.Bytes(), format.name, options.scale)
}

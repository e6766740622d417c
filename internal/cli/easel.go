package cli

import (
	"bytes"
	"context"

	"github.com/spf13/cobra"

	"github.com/eventstorm/storm/internal/atomicfile"
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/render"
	"github.com/eventstorm/storm/runtime/trace"
)

// easel is a model of which any number of drawings are made.
type easel struct {
	app   *app
	model *model.Model
	paths []string // that it was read from

	findings []model.Diagnostic // when searched
	searched bool
	runs     []trace.Trace // when ran
	ran      bool
}

// newEasel reads a model that is to be drawn.
func (a *app) newEasel(cmd *cobra.Command, paths []string) (*easel, error) {
	m, err := a.loadSound(cmd, paths)
	return &easel{app: a, model: m, paths: paths}, err
}

// draw makes a drawing.
func (e *easel) draw(cmd *cobra.Command, options drawing, format fileFormat) ([]byte, error) {
	if options.scale < 0 || options.scale > 0 && format.name != "png" {
		return nil, misuse(cmd, "--scale is a number above 0, for png; the other formats have no pixels")
	}
	var picture bytes.Buffer
	if options.view.link != "" && (format.name == "png" || format.name == "text") {
		return nil, misuse(cmd, "--link: %s has no links; leave it out, or draw as svg, pdf or html", format.name)
	}
	if options.view.view == scenarioView {
		err := e.app.drawRun(cmd, &picture, e.model, format, options)
		return picture.Bytes(), refusal(cmd, err)
	}
	drawn, err := e.options(cmd, options, format)
	if err != nil {
		return nil, err
	}
	var remarks remarks
	drawn.Remark = remarks.add
	done := e.app.progress(cmd.Context(), "drawing")
	err = render.Draw(cmd.Context(), &picture, e.model, drawn)
	done()
	if err != nil {
		return nil, refusal(cmd, err)
	}
	e.app.say(remarks)
	return picture.Bytes(), cmd.Context().Err()
}

// options returns what the flags say of a drawing.
func (e *easel) options(cmd *cobra.Command, options drawing, format fileFormat) (render.Options, error) {
	findings, err := e.shownFindings(cmd, options)
	if err != nil {
		return render.Options{}, err
	}
	drawn, err := options.view.options(cmd, findings)
	if err != nil {
		return drawn, err
	}
	if drawn.Run, err = e.app.played(cmd, e.model, &options.view); err != nil {
		return drawn, err
	}
	if _, err := chooseContexts(cmd, e.model, options.contexts); err != nil {
		return drawn, err
	}
	drawn.Format, drawn.Contexts, drawn.Scale = format.name, options.contexts, options.scale
	drawn.Siblings = options.siblings
	if format.name == "html" {
		drawn.Runs, err = e.played(cmd.Context())
	}
	return drawn, err
}

// shownFindings returns what "storm validate" finds, if that is to be shown.
func (e *easel) shownFindings(cmd *cobra.Command, options drawing) ([]model.Diagnostic, error) {
	if !options.view.findings {
		return nil, nil
	}
	if !e.searched {
		findings, err := e.app.usualFindings(cmd, e.paths, e.model, nil)
		if err != nil {
			return nil, err
		}
		e.findings, e.searched = findings, true
	}
	return e.findings, nil
}

// played returns the runs of the model's scenarios.
func (e *easel) played(ctx context.Context) ([]trace.Trace, error) {
	if e.ran {
		return e.runs, nil
	}
	var err error
	e.runs, err = drawnRuns(ctx, e.model)
	e.ran = err == nil
	return e.runs, err
}

// write replaces a file, which must not be one of the model.
func (e *easel) write(cmd *cobra.Command, path string, content []byte) error {
	if source := drawnOver(e.model, path); source != "" {
		return misuse(cmd, "%s is a file of the model; a drawing would replace it", source)
	}
	return atomicfile.Write(path, content)
}

package cli

import (
	"bytes"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/eventstorm/storm/internal/atomicfile"
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/render"
)

const diagramHelp = `Diagram draws a model as sticky notes, with time from left to right. The view
says what of it: the flow of commands, events and policies; a timeline of one
thing after the other; a map of the bounded contexts; the life of an aggregate;
or the neighbourhood of an element.

The name of the file decides the format unless --format does; -o - writes to
standard output. A file is replaced as a whole or not at all.

Exit codes: 0 drawn, 1 the model has errors, 2 the command line makes no sense,
3 a file could not be read or written.`

// drawing says what "storm diagram" draws, and where to.
type drawing struct {
	output   string
	format   string
	contexts []string
	view     viewing
}

func newDiagram(a *app) *cobra.Command {
	var options drawing
	cmd := &cobra.Command{
		Use:   "diagram [path...]",
		Short: "draw a model",
		Long:  diagramHelp,
		Example: `  storm diagram samples/eshop -o eshop.svg
  storm diagram samples/eshop -o ordering.mmd --context Ordering
  storm diagram samples/eshop -o map.svg --view context
  storm diagram samples/eshop -o life.svg --view aggregate --around Order
  storm diagram samples/eshop -o near.svg --around OrderStarted --depth 3
  storm diagram samples/eshop --scenario "A new shopper's first order" -o r.svg
  storm diagram samples/eshop --view scenario --scenario 'A free order' -o a.svg
  storm diagram samples/workshop -o - --format dot`,
		Args:              paths,
		ValidArgsFunction: completePaths,
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.diagram(cmd, args, options)
		},
	}
	cmd.Flags().StringVarP(&options.output, "output", "o", "", "the `file` to write, - for standard output")
	cmd.Flags().StringVar(&options.format, "format", "", "the `format`, if the name of the file does not tell: "+strings.Join(formatNames(allFormats()), ", "))
	cmd.Flags().StringArrayVar(&options.contexts, "context", nil, "draw only the bounded context of this `name`; may be repeated")
	options.view.addFlags(a, cmd)
	completeFlag(cmd, "format", cobra.FixedCompletions(formatNames(allFormats()), cobra.ShellCompDirectiveNoFileComp))
	completeFlag(cmd, "output", completeDrawings)
	completeFlag(cmd, "context", a.completeContexts)
	return cmd
}

// completeDrawings completes files of the formats that can be drawn.
func completeDrawings(*cobra.Command, []string, string) ([]cobra.Completion, cobra.ShellCompDirective) {
	var bare []cobra.Completion
	for _, extension := range extensions(allFormats()) {
		bare = append(bare, strings.TrimPrefix(extension, "."))
	}
	return bare, cobra.ShellCompDirectiveFilterFileExt
}

func (a *app) diagram(cmd *cobra.Command, paths []string, options drawing) error {
	format, err := drawingFormat(cmd, options)
	if err != nil {
		return err
	}
	m, err := a.loadSound(cmd, paths)
	if err != nil {
		return err
	}
	if source := drawnOver(m, options.output); source != "" {
		return misuse(cmd, "%s is a file of the model; a drawing would replace it", source)
	}
	var picture bytes.Buffer
	if options.view.view == scenarioView {
		err = a.drawRun(cmd, &picture, m, format, options)
	} else {
		err = a.drawModel(cmd, &picture, m, paths, format, options)
	}
	if err != nil {
		return err
	}
	if err := cmd.Context().Err(); err != nil {
		return err
	}
	if options.output == "-" {
		_, err := a.out.Write(picture.Bytes())
		return err
	}
	return atomicfile.Write(options.output, picture.Bytes())
}

// drawModel draws a model, or a run of it, as notes.
func (a *app) drawModel(cmd *cobra.Command, picture *bytes.Buffer, m *model.Model, paths []string, format string, options drawing) error {
	var findings []model.Diagnostic
	var err error
	if options.view.findings {
		if findings, err = a.usualFindings(cmd, paths, m, nil); err != nil {
			return err
		}
	}
	drawn, err := options.view.options(cmd, findings)
	if err != nil {
		return err
	}
	if drawn.Run, err = a.played(cmd, m, &options.view); err != nil {
		return err
	}
	var remarks remarks
	drawn.Format, drawn.Contexts, drawn.Remark = format, options.contexts, remarks.add
	if _, err := chooseContexts(cmd, m, options.contexts); err != nil {
		return err
	}
	if format == "html" {
		if drawn.Runs, err = drawnRuns(cmd.Context(), m); err != nil {
			return err
		}
	}
	done := a.progress("drawing")
	err = render.Draw(cmd.Context(), picture, m, drawn)
	done()
	if err != nil {
		return refusal(cmd, err)
	}
	a.say(remarks)
	return nil
}

// drawnOver returns the file of the model that an output would replace, or "".
func drawnOver(m *model.Model, output string) string {
	target, err := os.Stat(output)
	if err != nil {
		return "" // nothing is there yet
	}
	for _, source := range m.Sources {
		if file, err := os.Stat(source.Path); err == nil && os.SameFile(file, target) {
			return source.Path
		}
	}
	return ""
}

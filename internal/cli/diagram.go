package cli

import (
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/eventstorm/storm/internal/terminal"
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/render"
)

const diagramHelp = `Diagram draws a model as sticky notes, with time from left to right. The view
says what of it: the flow of commands, events and policies; a timeline of one
thing after the other; a map of the bounded contexts; the life of an aggregate;
or the neighbourhood of an element.

The name of the file decides the format unless --format does; -o - writes to
standard output. A file is replaced as a whole or not at all. Without -o, a
terminal shows the model as text.

With --embed the diagrams of a Markdown page are refreshed: each stands between
two comments, of which the first says what to draw, with the flags of this
command, as in <!-- storm:diagram --context Ordering -->.

With --watch it draws again whenever a file of the model changes. While the
model has errors they are printed, and the last picture stays.

Exit codes: 0 drawn, 1 the model has errors, 2 the command line makes no sense,
3 a file could not be read or written.`

// drawing says what "storm diagram" draws, and where to.
type drawing struct {
	output   string
	format   string
	contexts []string
	scale    float64
	split    string
	embed    string
	check    bool
	watch    bool
	view     viewing
	siblings render.Siblings // of a split
}

func newDiagram(a *app) *cobra.Command {
	var options drawing
	cmd := &cobra.Command{
		Use:        "diagram [path...]",
		SuggestFor: []string{"draw", "graph", "render", "picture", "export", "svg"},
		Short:      "draw a model",
		Long:       diagramHelp,
		Example: `  storm diagram samples/eshop -o eshop.svg
  storm diagram samples/eshop -o eshop.html
  storm diagram samples/eshop -o ordering.mmd --context Ordering
  storm diagram samples/eshop -o map.svg --view context
  storm diagram samples/eshop -o life.svg --view aggregate --around Order
  storm diagram samples/eshop -o near.svg --around OrderStarted --depth 3
  storm diagram samples/eshop --scenario "A new shopper's first order" -o r.svg
  storm diagram samples/eshop --view scenario --scenario 'A free order' -o a.svg
  storm diagram samples/eshop -o pages --split context --format html
  storm diagram samples/workshop -o - --format dot`,
		Args:              paths,
		ValidArgsFunction: completePaths,
		RunE: func(cmd *cobra.Command, args []string) error {
			if options.watch {
				return a.watchDiagram(cmd, args, options)
			}
			return a.diagram(cmd, args, options)
		},
	}
	options.addFlags(a, cmd)
	addOptionalChoice(cmd, &options.split, "split", "draw a file for each context and an index, into the folder of -o", "context")
	cmd.Flags().StringVar(&options.embed, "embed", "", "refresh the diagrams in a Markdown `file`, between <!-- storm:diagram --> and <!-- /storm:diagram -->")
	cmd.Flags().BoolVar(&options.check, "check", false, "with --embed: change nothing, and fail if a diagram is out of date")
	addWatch(cmd, &options.watch)
	return cmd
}

// addFlags adds the flags that a diagram in a page may have too.
func (d *drawing) addFlags(a *app, cmd *cobra.Command) {
	cmd.Flags().StringVarP(&d.output, "output", "o", "", "the `file` to write, - for standard output")
	cmd.Flags().StringVar(&d.format, "format", "", "the `format`, if the name of the file does not tell: "+strings.Join(formatNames(allFormats()), ", "))
	cmd.Flags().StringArrayVar(&d.contexts, "context", nil, "draw only the bounded context of this `name`; may be repeated")
	cmd.Flags().Float64Var(&d.scale, "scale", 0, "pixels of a png for a `pixel` of the drawing; 2 if that is not too many")
	d.view.addFlags(a, cmd)
	completeFlag(cmd, "format", cobra.FixedCompletions(formatNames(allFormats()), cobra.ShellCompDirectiveNoFileComp))
	completeFlag(cmd, "output", completeDrawings)
	completeFlag(cmd, "context", a.completeContexts)
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
	switch {
	case options.check && options.embed == "":
		return misuse(cmd, "--check looks at diagrams in a page; add --embed with the page")
	case options.embed != "":
		return a.embed(cmd, paths, options)
	case options.split != "":
		return a.split(cmd, paths, options)
	}
	if options.output == "" && (options.format == "" || options.format == "text") && terminal.Is(a.stdout) {
		options.output, options.format = "-", "text"
	}
	format, err := drawingFormat(cmd, options)
	if err != nil {
		return err
	}
	if format.binary && options.output == "-" && terminal.Is(a.stdout) {
		return misuse(cmd, "%s is not for a terminal; name a file with -o", format.name)
	}
	easel, err := a.newEasel(cmd, paths)
	if err != nil {
		return err
	}
	picture, err := easel.draw(cmd, options, format)
	if err != nil {
		return err
	}
	if options.output == "-" {
		_, err := a.out.Write(picture)
		return err
	}
	return easel.write(cmd, options.output, picture)
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

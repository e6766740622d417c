package cli

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/eventstorm/storm/internal/atomicfile"
	"github.com/eventstorm/storm/internal/embedding"
	"github.com/eventstorm/storm/internal/report"
	"github.com/eventstorm/storm/internal/terminal"
)

// embed refreshes the diagrams of a Markdown page, or says which are out of
// date. All is drawn before anything is written.
func (a *app) embed(cmd *cobra.Command, paths []string, options drawing) error {
	if err := a.noOtherFlags(cmd); err != nil {
		return err
	}
	page, err := os.ReadFile(options.embed)
	if err != nil {
		return fmt.Errorf("reading the page: %w", err)
	}
	blocks, err := embedding.Find(page)
	var fault *embedding.SyntaxError
	switch {
	case errors.As(err, &fault):
		return misuse(cmd, "%s:%d: %s", terminal.VisibleLine(options.embed), fault.Line, fault.Message)
	case err != nil:
		return err
	case len(blocks) == 0:
		return misuse(cmd, "%s has no place for a diagram; add the lines <!-- storm:diagram --> and <!-- /storm:diagram -->", options.embed)
	}
	easel, err := a.newEasel(cmd, paths)
	if err != nil {
		return err
	}
	insert := insertion{easel: easel, page: options.embed}
	for _, block := range blocks {
		if err := insert.add(cmd, block); err != nil {
			return err
		}
	}
	if options.check {
		return insert.check(a, page, blocks)
	}
	return insert.write(cmd, page, blocks)
}

// noOtherFlags refuses flags that the comments of a page say instead.
func (a *app) noOtherFlags(cmd *cobra.Command) error {
	if cmd.Flags().Changed("split") {
		return misuse(cmd, "--split writes a folder of drawings, --embed refreshes those of a page; leave out one of them")
	}
	given := ""
	inner, _ := a.blockCommand()
	inner.Flags().VisitAll(func(flag *pflag.Flag) {
		if cmd.Flags().Changed(flag.Name) {
			given = flag.Name
		}
	})
	if given != "" {
		return misuse(cmd, "with --embed each diagram says for itself what it shows; write <!-- storm:diagram --%s … --> in the page", given)
	}
	return nil
}

// insertion is the diagrams of a page.
type insertion struct {
	easel         *easel
	page          string // the file
	contents      []string
	illustrations []illustration // files beside the page, one for each diagram that is no text
}

type illustration struct {
	block   embedding.Block
	path    string
	content []byte
}

// add draws a diagram: as text into the page, or as a picture beside it.
func (i *insertion) add(cmd *cobra.Command, block embedding.Block) error {
	place := fmt.Sprintf("%s:%d", terminal.VisibleLine(i.page), block.Line)
	options, format, err := i.read(cmd, block)
	if err == nil {
		var content []byte
		if content, err = i.easel.draw(cmd, options, format); err == nil {
			i.insert(block, options, format, content)
			return nil
		}
	}
	var usage *usageFault
	if errors.As(err, &usage) {
		return misuse(cmd, "%s: %s", place, usage.message)
	}
	return fmt.Errorf("%s: %w", place, err)
}

// blockCommand returns the command whose flags a comment has, and what they
// are read into.
func (a *app) blockCommand() (*cobra.Command, *drawing) {
	options := new(drawing)
	inner := &cobra.Command{Use: "diagram", SilenceErrors: true, SilenceUsage: true}
	options.addFlags(a, inner)
	inner.Flags().SetOutput(io.Discard)
	return inner, options
}

// read reads the flags of a comment.
func (i *insertion) read(cmd *cobra.Command, block embedding.Block) (drawing, fileFormat, error) {
	inner, parsed := i.easel.app.blockCommand()
	if err := inner.ParseFlags(block.Words); err != nil {
		return drawing{}, fileFormat{}, misuse(cmd, "%v", err)
	}
	options := *parsed
	if inner.Flags().NArg() > 0 {
		return options, fileFormat{}, misuse(cmd, "%q is not a flag; the model is named on the command line", inner.Flags().Arg(0))
	}
	if options.output == "" {
		if options.format == "" {
			options.format = "mermaid"
		}
		format, err := formatNamed(cmd, formatsOf(options.view.view), options.format)
		if err == nil && embeddedLanguage(format) == "" {
			err = misuse(cmd, "a page can't hold %s; name a file beside it, as in <!-- storm:diagram -o flow.svg -->", format.name)
		}
		return options, format, err
	}
	if !filepath.IsLocal(filepath.FromSlash(options.output)) {
		return options, fileFormat{}, misuse(cmd, "the picture %q must be in the folder of the page or below it", options.output)
	}
	format, err := drawingFormat(cmd, options)
	if err == nil && format.name != "svg" && format.name != "png" {
		err = misuse(cmd, "a page shows pictures as svg or png, not %s", format.name)
	}
	return options, format, err
}

// embeddedLanguage is how fenced code of a format is called; empty for formats
// that make no sense there.
func embeddedLanguage(format fileFormat) string {
	switch format.name {
	case "mermaid", "plantuml", "d2", "dot", "text":
		return format.name
	default:
		return ""
	}
}

func (i *insertion) insert(block embedding.Block, options drawing, format fileFormat, content []byte) {
	if options.output == "" {
		i.contents = append(i.contents, embedding.Fence(embeddedLanguage(format), string(content)))
		return
	}
	i.illustrations = append(i.illustrations, illustration{block, filepath.Join(filepath.Dir(i.page), filepath.FromSlash(options.output)), content})
	i.contents = append(i.contents, embedding.Image(indexTitle(i.easel.model), filepath.ToSlash(options.output)))
}

// check prints which diagrams are out of date.
func (i *insertion) check(a *app, page []byte, blocks []embedding.Block) error {
	stale := make(map[int]bool) // by line
	for _, block := range embedding.Stale(page, blocks, i.contents) {
		stale[block.Line] = true
	}
	for _, each := range i.illustrations {
		if old, err := os.ReadFile(each.path); err != nil || !bytes.Equal(old, each.content) {
			stale[each.block.Line] = true
		}
	}
	for _, block := range blocks {
		if stale[block.Line] {
			fmt.Fprintf(a.out, "%s:%d: the diagram is out of date\n", terminal.VisibleLine(i.page), block.Line)
		}
	}
	if len(stale) == 0 {
		return nil
	}
	a.note("storm: %s; the same command without --check refreshes the page", report.Plural(len(stale), "diagram")+" out of date")
	return errFindings
}

// write writes the pictures and then the page; what is as it should be stays
// untouched.
func (i *insertion) write(cmd *cobra.Command, page []byte, blocks []embedding.Block) error {
	for _, each := range i.illustrations {
		if old, err := os.ReadFile(each.path); err == nil && bytes.Equal(old, each.content) {
			continue
		}
		if err := i.easel.write(cmd, each.path, each.content); err != nil {
			return err
		}
	}
	fresh := embedding.Replace(page, blocks, i.contents)
	if bytes.Equal(fresh, page) {
		return nil
	}
	return atomicfile.Write(i.page, fresh)
}

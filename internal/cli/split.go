package cli

import (
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"unicode"

	"github.com/spf13/cobra"

	"github.com/eventstorm/storm/internal/report"
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/render"
)

// overview is the name, without extension, of the drawing of all contexts.
const overview = "contexts"

// split draws each context into a file of its own, all contexts into another,
// and writes an index that links them. All is drawn before anything is
// written.
func (a *app) split(cmd *cobra.Command, paths []string, options drawing) error {
	format, err := splitFormat(cmd, options)
	if err != nil {
		return err
	}
	easel, err := a.newEasel(cmd, paths)
	if err != nil {
		return err
	}
	chosen, err := chooseContexts(cmd, easel.model, options.contexts)
	if err != nil {
		return err
	}
	pages, err := easel.pages(cmd, chosen, options, format)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(options.output, 0o777); err != nil {
		return fmt.Errorf("making the folder of the drawings: %w", err)
	}
	for _, page := range append(pages, indexOfPages(easel.model, pages, format)) {
		if err := cmd.Context().Err(); err != nil {
			return err
		}
		if err := easel.write(cmd, filepath.Join(options.output, page.file), page.content); err != nil {
			return err
		}
	}
	a.note("storm: %s and an index are in %s", report.Plural(len(pages), "drawing"), options.output)
	return nil
}

// splitFormat returns the format of the files of a split: svg unless --format
// says otherwise.
func splitFormat(cmd *cobra.Command, options drawing) (fileFormat, error) {
	switch {
	case options.output == "":
		return fileFormat{}, misuse(cmd, "nowhere to draw; name a folder, such as -o diagrams")
	case options.output == "-":
		return fileFormat{}, misuse(cmd, "--split writes several files; name a folder with -o")
	case options.view.view == scenarioView:
		return fileFormat{}, misuse(cmd, "the view scenario shows one run, whatever contexts it crosses; leave out --split")
	case options.view.view == "context":
		return fileFormat{}, misuse(cmd, "the view context shows all contexts at once; leave out --split")
	}
	if options.format == "" {
		options.format = "svg"
		if format, known := render.FormatOf(options.output); known {
			return fileFormat{}, misuse(cmd, "--split writes a folder; for files such as %s add --format %s", filepath.Base(options.output), format.Name)
		}
	}
	return drawingFormat(cmd, options)
}

// page is a file of a split.
type page struct {
	context *model.Context // nil: all of them
	file    string
	content []byte
}

func (e *easel) pages(cmd *cobra.Command, contexts []*model.Context, options drawing, format fileFormat) ([]page, error) {
	pages := emptyPages(contexts, format)
	if len(pages) == 1 {
		return nil, misuse(cmd, "the model names no context, so there is nothing to split; leave out --split")
	}
	all := drawing{contexts: options.contexts, scale: options.scale, view: options.view}
	all.view.view, all.view.around, all.view.scenario, all.view.direction = "context", nil, "", directions[0]
	all.siblings = siblingsOf(pages, format)
	for i := range pages {
		drawn := all
		if context := pages[i].context; context != nil {
			drawn = options
			drawn.contexts, drawn.siblings = []string{context.Name.Text}, all.siblings
		}
		var err error
		if pages[i].content, err = e.draw(cmd, drawn, format); err != nil {
			return nil, err
		}
	}
	return pages, nil
}

// emptyPages returns the pages of a split, not drawn yet: that of all contexts
// and one for each.
func emptyPages(contexts []*model.Context, format fileFormat) []page {
	taken := map[string]bool{overview: true, "index": true}
	pages := []page{{file: overview + format.extensions[0]}}
	for _, context := range contexts {
		if context.Name.Text != "" { // what stands in no context has no page
			pages = append(pages, page{context: context, file: fileName(context.Name.Text, taken) + format.extensions[0]})
		}
	}
	return pages
}

// siblingsOf returns how the pages lead to each other, in the formats that
// have links to files.
func siblingsOf(pages []page, format fileFormat) render.Siblings {
	siblings := render.Siblings{Contexts: make(map[string]string)}
	switch format.name {
	case "html":
		siblings.Index = "index.html"
	case "svg":
	default:
		return siblings
	}
	for _, page := range pages[1:] {
		siblings.Contexts[page.context.Name.Text] = url.PathEscape(page.file)
	}
	return siblings
}

// longestFileName is how many characters of a name a file has; file systems
// take 255 bytes.
const longestFileName = 60

// reserved are the names that Windows keeps for devices.
var reserved = map[string]bool{"con": true, "prn": true, "aux": true, "nul": true}

// fileName returns a name for a file, without extension, that every file
// system takes and that is not taken, and takes it.
func fileName(name string, taken map[string]bool) string {
	letters := []rune(strings.Trim(strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) {
			return unicode.ToLower(r)
		}
		return '-'
	}, name), "-"))
	base := strings.Trim(string(letters[:min(len(letters), longestFileName)]), "-")
	if base == "" || reserved[base] {
		base = "context"
	}
	free := base
	for number := 2; taken[free]; number++ {
		free = fmt.Sprintf("%s-%d", base, number)
	}
	taken[free] = true
	return free
}

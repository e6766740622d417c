package adhoc

import (
	"strings"

	"github.com/eventstorm/storm/model"
)

// document is a part written as a document of a model.
type document struct {
	source   *model.Source // as the loader reads it
	argument *model.Source // as the person typed it
	copies   []copied      // in order
}

// copied is a piece of the argument and where it stands in the document.
type copied struct{ at, from, length int }

// newDocument writes a document with one scenario that holds the part.
func newDocument(part Part, scenario string) *document {
	d := &document{argument: model.NewSource(part.Flag, []byte(part.Text))}
	var text strings.Builder
	if name := part.Context.Name.Text; name != "" {
		text.WriteString("context: " + quoted(name) + "\n")
	}
	text.WriteString("scenarios:\n  " + quoted(scenario) + ":\n    " + part.section + ":\n      - ")
	for _, each := range part.item {
		if each.ours != "" {
			text.WriteString(each.ours)
			continue
		}
		d.copy(&text, part.Text, each.start, each.end)
	}
	text.WriteString("\n")
	d.source = model.NewSource(part.Flag, []byte(text.String()))
	return d
}

// copy writes a piece of the argument, with its further lines indented so far
// that they belong to the item.
func (d *document) copy(text *strings.Builder, argument string, start, end int) {
	for start < end {
		stop := end
		newline := strings.IndexByte(argument[start:end], '\n')
		if newline >= 0 {
			stop = start + newline + 1
		}
		d.copies = append(d.copies, copied{text.Len(), start, stop - start})
		text.WriteString(argument[start:stop])
		if newline >= 0 {
			text.WriteString("          ")
		}
		start = stop
	}
}

// typed returns the place in the argument of a place in the document; all
// other places are returned as they are.
func (d *document) typed(at model.Range) model.Range {
	if at.Source() != d.source {
		return at
	}
	return d.argument.Range(d.start(at.Start().Offset), d.end(at.End().Offset))
}

// start returns where a place in the document begins in the argument: words
// of ours belong to what follows them.
func (d *document) start(in int) int {
	for _, each := range d.copies {
		if in < each.at+each.length {
			return each.from + max(0, in-each.at)
		}
	}
	return len(d.argument.Content)
}

// end returns where a place in the document ends in the argument: words of
// ours belong to what stands before them.
func (d *document) end(in int) int {
	end := 0
	for _, each := range d.copies {
		if each.at < in {
			end = each.from + min(each.length, in-each.at)
		}
	}
	return end
}

// quoted returns a name of one line as a YAML text.
func quoted(name string) string { return "'" + strings.ReplaceAll(name, "'", "''") + "'" }

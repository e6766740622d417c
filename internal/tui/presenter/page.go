package presenter

import (
	"unicode/utf8"

	"github.com/eventstorm/storm/internal/tui/canvas"
	"github.com/eventstorm/storm/internal/tui/lettering"
	"github.com/eventstorm/storm/internal/tui/sticky"
)

// The measures of a page, in columns and lines.
const (
	widestPage     = 160
	widestSentence = 72 // in plain letters
	pageMargin     = 4  // on the left and on the right
)

// The sizes of letters, the largest first. Smaller ones can't be read.
func sentenceSizes() []lettering.Size { return []lettering.Size{16, 14, 12, 11} }
func nameSizes() []lettering.Size     { return []lettering.Size{24, 20, 16, 14, 12, 11} }

// longestLarge is the longest text that is set in large letters, in
// characters; much less fits.
const longestLarge = 200

// margin is what is left free around the name on its card.
type margin struct{ above, below, sides int }

// marginOf returns the margin of a slide; a title has no paper, and needs none.
func marginOf(slide *Slide) margin {
	if slide.Sort == sticky.Scenario {
		return margin{}
	}
	return margin{above: 2, below: 1, sides: 2} // above it stands the sort
}

// page is a turn in the size that fits.
type page struct {
	width          int
	margin         margin
	name, sentence []string
}

// card returns how high the card with the name is; a page may have none.
func (p *page) card() int {
	if len(p.name) == 0 {
		return 0
	}
	return p.margin.above + len(p.name) + p.margin.below
}

func (p *page) height() int {
	if len(p.sentence) == 0 {
		return p.card()
	}
	return p.card() + 1 + len(p.sentence)
}

// compose sets a turn in the largest letters that fit into an area: both the
// name and the sentence if they can be large, otherwise the sentence, for it is
// what is told.
func (p *Pane) compose(slide *Slide, area canvas.Area) page {
	width, margin := min(area.Width()-2*pageMargin, widestPage), marginOf(slide)
	names := p.versions(slide.Name, width-2*margin.sides, nameSizes(), p.letters.Name)
	sentences := p.versions(slide.Sentence, width, sentenceSizes(), p.letters.Text)
	name, sentence := plainName(area, slide.Name, width-2*margin.sides), plainSentence(area, slide.Sentence, width)
	for _, choice := range []struct{ sentences, names [][]string }{
		{sentences, names}, {sentences, [][]string{name}}, {[][]string{spaced(sentence), sentence}, append(names, name)},
	} {
		for _, sentence := range choice.sentences {
			for _, name := range choice.names {
				if fit := (page{width, margin, name, sentence}); fit.height() <= area.Height() {
					return fit
				}
			}
		}
	}
	return page{width, margin, name, sentence}
}

// versions sets a text in all sizes in which it can be set.
func (p *Pane) versions(text string, width int, sizes []lettering.Size, set func(string, lettering.Size, int) ([]string, bool)) [][]string {
	if utf8.RuneCountInString(text) > longestLarge {
		return nil
	}
	var all [][]string
	for _, size := range sizes {
		if rows, ok := set(text, size, width); ok {
			all = append(all, rows)
		}
	}
	return all
}

func plainName(area canvas.Area, name string, width int) []string {
	if name == "" {
		return nil
	}
	return append(spaced(area.WrapName(name, width)), "")
}

func plainSentence(area canvas.Area, sentence string, width int) []string {
	if sentence == "" {
		return nil
	}
	return area.Wrap(sentence, min(width, widestSentence))
}

// spaced leaves a line empty before each.
func spaced(lines []string) []string {
	var all []string
	for _, line := range lines {
		all = append(all, "", line)
	}
	return all
}

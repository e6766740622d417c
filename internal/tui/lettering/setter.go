package lettering

import (
	"math"
	"strings"

	"github.com/eventstorm/storm/internal/tui/canvas"
	"github.com/eventstorm/storm/render/typeset"
)

// A Size is the size of a font in dots; two dots are as high as a line of the
// terminal.
type Size int

// What letters take above and below their baseline, in sizes of the font: the
// marks above capitals and the tails of Arabic letters.
const (
	ascent  = 0.95
	descent = 0.28
)

// Rows returns how many lines of the terminal a line of text takes.
func (s Size) Rows() int { return int(math.Ceil((ascent + descent) * float64(s) / dotsDown)) }

// mostShaped is how many texts the fonts remember; they begin anew after that,
// so that memory stays flat however often a window changes its size.
const mostShaped = 1000

// Setter sets text. It is not safe for concurrent use.
type Setter struct {
	fonts  *typeset.Setter
	shaped int // how many texts were set since the fonts began anew
}

// New returns a setter.
func New() *Setter { return &Setter{} }

// Text sets a text in lines of at most width columns, broken at spaces. Each
// line takes Rows lines of the terminal, all of the same width. It reports
// false when a word is wider than a line, or when the fonts have not all its
// letters.
func (s *Setter) Text(text string, size Size, width int) ([]string, bool) {
	return s.set(canvas.Words(text), size, width)
}

// Name sets a name, which may be broken as canvas.WrapName does.
func (s *Setter) Name(name string, size Size, width int) ([]string, bool) {
	return s.set(canvas.NameParts(name), size, width)
}

func (s *Setter) set(pieces []string, size Size, width int) ([]string, bool) {
	var rows []string
	line := ""
	for _, piece := range pieces {
		if line != "" && s.columns(line+piece, size) > width {
			rows = append(rows, s.line(line, size)...)
			line = ""
		}
		line += piece
		if !s.has(piece) || s.columns(line, size) > width {
			return nil, false
		}
	}
	if strings.TrimSpace(line) == "" {
		return nil, false
	}
	return append(rows, s.line(line, size)...), true
}

// has reports whether the fonts have all letters of a text.
func (s *Setter) has(text string) bool {
	for _, glyph := range s.shape(text).Glyphs {
		if glyph.IsMissing() {
			return false
		}
	}
	return true
}

// columns returns how wide a line of text is, in cells of the terminal.
func (s *Setter) columns(text string, size Size) int {
	return int(math.Ceil(s.shape(text).Width * float64(size) / columnSize))
}

func (s *Setter) shape(text string) typeset.Line {
	if s.fonts == nil || s.shaped >= mostShaped {
		s.fonts, s.shaped = typeset.NewEmbeddedSetter(), 0
	}
	s.shaped++
	text = strings.TrimRight(text, " ")
	return s.fonts.Line(text, typeset.Style{Bold: true, RightToLeft: canvas.IsRightToLeft(text)})
}

package typeset

import (
	"slices"

	"github.com/go-text/typesetting/di"
	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/language"
	"github.com/go-text/typesetting/shaping"
	"golang.org/x/image/math/fixed"
)

// Style is how a text looks.
type Style struct {
	Bold        bool
	RightToLeft bool // the line as a whole is read from right to left
}

// Line is a line of text whose font size is 1: who draws it multiplies all
// lengths by the size.
type Line struct {
	Width  float64
	Glyphs []Glyph // from left to right, as one sees them
}

// Glyph is a glyph with a place.
type Glyph struct {
	Face    *font.Face
	ID      font.GID
	X       float64 // of its origin, from the left end of the line
	Y       float64 // of its origin above the baseline
	Advance float64 // to the next origin
	Text    string  // what it stands for; empty when a glyph beside it stands for both
}

// IsMissing reports whether no font has the character: the glyph is a box.
func (g Glyph) IsMissing() bool { return g.ID == 0 }

// Setter sets text. It is not safe for concurrent use.
type Setter struct {
	regular, bold *faces
	segmenter     shaping.Segmenter
	shaper        shaping.HarfbuzzShaper
	lines         map[lineKey]Line
}

type lineKey struct {
	text  string
	style Style
}

// NewSetter returns a setter.
func NewSetter() *Setter {
	return newSetter(&system{})
}

// NewEmbeddedSetter returns a setter that has only the fonts of the program,
// and so sets the same glyphs on all machines. It does no I/O.
func NewEmbeddedSetter() *Setter {
	return newSetter(withoutFonts())
}

func newSetter(system *system) *Setter {
	return &Setter{
		regular: newFaces(regularFonts(), system),
		bold:    newFaces(boldFonts(), system),
		lines:   make(map[lineKey]Line),
	}
}

// em is the font size that text is shaped in: large, since the shaper rounds.
const em = 2048

// Line sets one line of text. Who asks for the same line again gets the same
// glyphs, and must not change them.
func (s *Setter) Line(text string, style Style) Line {
	key := lineKey{text, style}
	line, known := s.lines[key]
	if !known {
		line = s.set(text, style)
		s.lines[key] = line
	}
	return line
}

func (s *Setter) set(text string, style Style) Line {
	runes := []rune(text)
	if len(runes) == 0 {
		return Line{}
	}
	var line Line
	for _, run := range s.shape(runes, style) {
		for i, glyph := range run.Glyphs {
			line.Glyphs = append(line.Glyphs, Glyph{
				Face: run.Face, ID: glyph.GlyphID,
				X: line.Width + length(glyph.XOffset), Y: length(glyph.YOffset), Advance: length(glyph.Advance),
				Text: spelling(runes, run.Glyphs, i),
			})
			line.Width += length(glyph.Advance)
		}
	}
	return line
}

// shape returns runs of one direction, script and face each, from left to
// right.
func (s *Setter) shape(runes []rune, style Style) []shaping.Output {
	faces, direction := s.regular, di.DirectionLTR
	if style.Bold {
		faces = s.bold
	}
	if style.RightToLeft {
		direction = di.DirectionRTL
	}
	input := shaping.Input{
		Text: runes, RunEnd: len(runes), Direction: direction, Size: fixed.I(em),
		Language: language.NewLanguage("en"),
	}
	var runs []shaping.Output
	for _, part := range s.segmenter.Split(input, faces) {
		if part.Script == language.Arabic {
			part.Language = language.NewLanguage("fa")
		}
		runs = append(runs, s.shaper.Shape(part))
	}
	inVisualOrder(runs, direction)
	return runs
}

// inVisualOrder puts the runs of a line from left to right: those of the other
// direction than the line's are turned around among themselves, and a line from
// right to left as a whole (Unicode Standard Annex 9, rule L2, for two levels).
func inVisualOrder(runs []shaping.Output, direction di.Direction) {
	for start := 0; start < len(runs); {
		end := start
		for end < len(runs) && runs[end].Direction != direction {
			end++
		}
		slices.Reverse(runs[start:end])
		start = end + 1
	}
	if direction == di.DirectionRTL {
		slices.Reverse(runs)
	}
}

// spelling returns the part of the text that a glyph stands for. Glyphs that
// were shaped together share their characters if each can have one; otherwise
// the first one has them all.
func spelling(runes []rune, glyphs []shaping.Glyph, number int) string {
	glyph := glyphs[number]
	first, count := glyph.TextIndex(), glyph.RunesCount()
	if glyph.GlyphsCount() <= 1 {
		return string(runes[first:min(first+count, len(runes))])
	}
	place := 0 // of the glyph among those of its cluster
	for place < number && glyphs[number-place-1].TextIndex() == first {
		place++
	}
	switch {
	case glyph.GlyphsCount() == count:
		return string(runes[first+min(place, count-1)])
	case place == 0:
		return string(runes[first : first+count])
	default:
		return ""
	}
}

func length(n fixed.Int26_6) float64 { return float64(n) / 64 / em }

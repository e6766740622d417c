package lettering

import (
	"bytes"
	"sync"
	"unicode"

	"codeberg.org/go-fonts/dejavu/dejavusans"
	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/harfbuzz"
	"github.com/go-text/typesetting/language"
)

// bold is how much wider the same text is in bold.
const bold = 1.12

// Widths of what the font lacks, in units of the font size.
const (
	wideAdvance    = 1.05 // Chinese, Japanese and Korean characters
	emojiAdvance   = 1.4
	unknownAdvance = 0.75
)

// typeface parses the font when something is first drawn, not when the
// process starts.
var typeface = sync.OnceValue(func() *font.Font {
	face, err := font.ParseTTF(bytes.NewReader(dejavusans.TTF))
	if err != nil {
		panic("lettering: the embedded font can't be read: " + err.Error())
	}
	return face.Font
})

// Measurer tells how wide text is. It is not safe for concurrent use.
type Measurer struct {
	face     *font.Face
	shaper   *harfbuzz.Font
	buffer   *harfbuzz.Buffer
	units    float64 // of the font, to the font size
	advances map[rune]float64
	joined   map[string]float64
}

// NewMeasurer returns a measurer. The first one of a process parses the font.
func NewMeasurer() *Measurer {
	face := font.NewFace(typeface())
	return &Measurer{
		face:     face,
		shaper:   harfbuzz.NewFont(face),
		buffer:   harfbuzz.NewBuffer(),
		units:    float64(face.Upem()),
		advances: make(map[rune]float64),
		joined:   make(map[string]float64),
	}
}

// Width returns the width of one line of text at a font size.
func (m *Measurer) Width(text string, size float64) float64 {
	for _, r := range text {
		if isJoining(r) {
			return m.joinedWidth(text) * size
		}
	}
	width := 0.0
	for _, r := range text {
		width += m.advance(r)
	}
	return width * size
}

// BoldWidth returns the width of one line of bold text at a font size.
func (m *Measurer) BoldWidth(text string, size float64) float64 {
	return m.Width(text, size) * bold
}

func (m *Measurer) advance(r rune) float64 {
	if width, known := m.advances[r]; known {
		return width
	}
	width := m.lookUp(r)
	m.advances[r] = width
	return width
}

func (m *Measurer) lookUp(r rune) float64 {
	if unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf) {
		return 0
	}
	if glyph, found := m.face.NominalGlyph(r); found && !isEmoji(r) {
		return float64(m.face.HorizontalAdvance(glyph)) / m.units
	}
	switch {
	case isEmoji(r):
		return emojiAdvance
	case isWide(r):
		return wideAdvance
	default:
		return unknownAdvance
	}
}

// joinedWidth returns the width of text with letters of the Arabic script,
// in units of the font size.
func (m *Measurer) joinedWidth(text string) float64 {
	if width, known := m.joined[text]; known {
		return width
	}
	runes := []rune(text)
	m.buffer.Clear()
	m.buffer.AddRunes(runes, 0, len(runes))
	m.buffer.Props = harfbuzz.SegmentProperties{
		Direction: harfbuzz.RightToLeft, Script: language.Arabic, Language: language.NewLanguage("fa"),
	}
	m.buffer.Shape(m.shaper, nil)
	width := 0.0
	for i, glyph := range m.buffer.Info {
		if glyph.Glyph == 0 {
			width += m.advance(runes[glyph.Cluster])
			continue
		}
		width += float64(m.buffer.Pos[i].XAdvance) / m.units
	}
	m.joined[text] = width
	return width
}

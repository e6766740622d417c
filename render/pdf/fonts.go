package pdf

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"github.com/go-text/typesetting/font"

	"github.com/eventstorm/storm/render/typeset"
	"github.com/eventstorm/storm/render/vector"
)

// fontSize is how many glyphs a font has: what one byte counts, from 1.
const fontSize = 255

// units is how many units of a glyph's drawing make the font size.
const units = 1000

// fonts is the glyphs of a document. The same glyph that stands for another
// text is another one, so that each has one meaning.
type fonts struct {
	codes  map[glyphKey]code
	glyphs []typeset.Glyph // in the order of their codes
}

type glyphKey struct {
	face *font.Font
	id   font.GID
	text string
}

// code names a glyph: a font, and a byte in it.
type code struct {
	font   int // counted from 0
	number int // 1 to fontSize
}

func (f *fonts) code(glyph typeset.Glyph) code {
	key := glyphKey{glyph.Face.Font, glyph.ID, glyph.Text}
	if known, is := f.codes[key]; is {
		return known
	}
	if f.codes == nil {
		f.codes = make(map[glyphKey]code)
	}
	fresh := code{font: len(f.glyphs) / fontSize, number: len(f.glyphs)%fontSize + 1}
	f.codes[key] = fresh
	f.glyphs = append(f.glyphs, glyph)
	return fresh
}

func fontName(number int) string { return "/F" + strconv.Itoa(number) }

// width is the advance of a glyph as a font says it, in units of the font
// size.
func width(glyph typeset.Glyph) float64 {
	return math.Round(float64(glyph.Face.HorizontalAdvance(glyph.ID))/float64(glyph.Face.Upem())*units) / units
}

// resources adds the fonts to a document and returns the dictionary that names
// them, empty when there are none.
func (f *fonts) resources(d *document) dictionary {
	names := make(dictionary)
	for start := 0; start < len(f.glyphs); start += fontSize {
		number := start / fontSize
		names[strings.TrimPrefix(fontName(number), "/")] = addFont(d, number, f.glyphs[start:min(start+fontSize, len(f.glyphs))]).String()
	}
	return names
}

func addFont(d *document, number int, glyphs []typeset.Glyph) reference {
	procedures := make(dictionary)
	var differences, widths strings.Builder
	for i, glyph := range glyphs {
		name := "g" + strconv.Itoa(i+1)
		procedures[name] = d.stream(nil, procedure(glyph)).String()
		differences.WriteString("/" + name)
		widths.WriteString(numbers(width(glyph)*units) + " ")
	}
	box := fontBox(glyphs)
	return d.add(dictionary{
		"Type": "/Font", "Subtype": "/Type3", "Name": fontName(number),
		"FontMatrix": "[0.001 0 0 0.001 0 0]", "FontBBox": box,
		"FirstChar": "1", "LastChar": strconv.Itoa(len(glyphs)), "Widths": "[" + widths.String() + "]",
		"Encoding":  "<</Type/Encoding/Differences[1" + differences.String() + "]>>",
		"CharProcs": procedures.String(), "Resources": "<<>>",
		"ToUnicode": d.stream(nil, unicodes(glyphs)).String(),
	})
}

func upright(glyph typeset.Glyph) vector.Outline {
	return glyph.Outline().Transform(vector.Matrix{A: units, D: -units})
}

// procedure is the drawing of a glyph.
func procedure(glyph typeset.Glyph) []byte {
	outline := upright(glyph)
	from, to, any := outline.Bounds()
	if !any {
		from, to = vector.Point{}, vector.Point{}
	}
	operators := numbers(width(glyph)*units, 0, math.Floor(from.X), math.Floor(from.Y), math.Ceil(to.X), math.Ceil(to.Y)) + " d1\n"
	if any {
		operators += pathOperators(outline) + "f\n"
	}
	return []byte(operators)
}

func fontBox(glyphs []typeset.Glyph) string {
	var all vector.Outline
	for _, glyph := range glyphs {
		if from, to, any := upright(glyph).Bounds(); any {
			all.Move(from)
			all.Line(to)
		}
	}
	from, to, any := all.Bounds()
	if !any {
		return "[0 0 0 0]"
	}
	return "[" + numbers(math.Floor(from.X), math.Floor(from.Y), math.Ceil(to.X), math.Ceil(to.Y)) + "]"
}

// unicodes is the table from codes to the text that they stand for.
func unicodes(glyphs []typeset.Glyph) []byte {
	var b strings.Builder
	b.WriteString("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n" +
		"/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n" +
		"/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<00> <FF>\nendcodespacerange\n")
	const most = 100 // in one list, says the specification
	var entries []string
	for i, glyph := range glyphs {
		if glyph.Text != "" {
			entries = append(entries, fmt.Sprintf("<%02X> <%s>\n", i+1, hexadecimal(glyph.Text)))
		}
	}
	for start := 0; start < len(entries); start += most {
		part := entries[start:min(start+most, len(entries))]
		fmt.Fprintf(&b, "%d beginbfchar\n%sendbfchar\n", len(part), strings.Join(part, ""))
	}
	b.WriteString("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
	return []byte(b.String())
}

package typeset

import (
	"bytes"
	"sync"

	"codeberg.org/go-fonts/dejavu/dejavusans"
	"codeberg.org/go-fonts/dejavu/dejavusansbold"
	"github.com/go-text/typesetting/font"
	"golang.org/x/image/font/gofont/gobold"
	"golang.org/x/image/font/gofont/goregular"
)

// The fonts that are part of the program are parsed when the first text is
// set in them, not when the process starts.
var (
	regularFonts = sync.OnceValue(func() []*font.Font { return parse(goregular.TTF, dejavusans.TTF) })
	boldFonts    = sync.OnceValue(func() []*font.Font { return parse(gobold.TTF, dejavusansbold.TTF) })
)

func parse(files ...[]byte) []*font.Font {
	var fonts []*font.Font
	for _, file := range files {
		face, err := font.ParseTTF(bytes.NewReader(file))
		if err != nil {
			panic("typeset: an embedded font can't be read: " + err.Error())
		}
		fonts = append(fonts, face.Font)
	}
	return fonts
}

// faces finds the face for each character: the first of the embedded ones
// that has it, else one of the machine, else the last embedded one, which
// draws a box. It implements shaping.Fontmap.
type faces struct {
	embedded []*font.Face
	system   *system
}

func newFaces(fonts []*font.Font, system *system) *faces {
	f := &faces{system: system}
	for _, each := range fonts {
		f.embedded = append(f.embedded, font.NewFace(each))
	}
	return f
}

// ResolveFace implements shaping.Fontmap.
func (f *faces) ResolveFace(r rune) *font.Face {
	for _, face := range f.embedded {
		if _, has := face.NominalGlyph(r); has {
			return face
		}
	}
	if face := f.system.face(r); face != nil {
		return face
	}
	return f.embedded[len(f.embedded)-1]
}

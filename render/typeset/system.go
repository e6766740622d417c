package typeset

import (
	"io"
	"log"
	"os"
	"path/filepath"
	"sync"

	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/fontscan"
)

// system is the fonts of the machine. They are searched when a character is
// first asked for; what is found is kept in the user's cache folder, since the
// search takes a second.
type system struct {
	search sync.Once
	fonts  *fontscan.FontMap // nil when the machine has none
}

// withoutFonts returns the fonts of a machine that has none.
func withoutFonts() *system {
	s := &system{}
	s.search.Do(func() {})
	return s
}

// face returns a font that has the character, or nil.
func (s *system) face(r rune) *font.Face {
	s.search.Do(func() {
		folder, err := os.UserCacheDir()
		if err != nil {
			return // a machine without a home has no fonts either
		}
		fonts := fontscan.NewFontMap(log.New(io.Discard, "", 0))
		if fonts.UseSystemFonts(filepath.Join(folder, "storm")) != nil {
			return
		}
		fonts.SetQuery(fontscan.Query{Families: []string{fontscan.SansSerif, fontscan.Emoji}})
		s.fonts = fonts
	})
	if s.fonts == nil {
		return nil
	}
	face := s.fonts.ResolveFace(r)
	if face == nil {
		return nil
	}
	if _, has := face.NominalGlyph(r); !has {
		return nil
	}
	return face
}

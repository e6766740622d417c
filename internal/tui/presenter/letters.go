package presenter

import (
	"image"
	"strings"

	"golang.org/x/image/font/basicfont"

	"github.com/eventstorm/storm/internal/tui/canvas"
)

// lettering is a name in the size that fits.
type lettering struct {
	lines  []string
	height int
}

// The measures of large letters, in dots; a cell shows two of them, one above
// the other.
const (
	letterTop    = 2 // of the glyphs of the font, rows without ink in most
	letterBottom = 13
	letterRows   = (letterBottom - letterTop + 1) / 2
	mostLines    = 2 // of large letters
)

// letters sets a name: in large letters where the script and the room allow
// it, and otherwise with wide spaces.
func letters(area canvas.Area, name string, width int) lettering {
	face := basicfont.Face7x13
	if isSimple(name) && area.Height() >= 18 {
		perLine := (width - 4) / face.Advance
		words := canvas.WrapName(0, name, max(1, perLine))
		if len(words) <= mostLines && fits(words, perLine) && (len(words) == 1 || area.Height() >= 26) {
			var lines []string
			for _, word := range words {
				lines = append(lines, enlarge(face, word)...)
			}
			return lettering{lines, len(lines)}
		}
	}
	lines := canvas.WrapName(0, name, width-8)
	set := []string{""}
	for _, line := range lines {
		set = append(set, line, "")
	}
	return lettering{set, len(set)}
}

func fits(words []string, room int) bool {
	for _, word := range words {
		if len(word) > room {
			return false
		}
	}
	return true
}

// isSimple reports whether the font has all letters of a name.
func isSimple(name string) bool {
	for _, r := range name {
		if r < ' ' || r > '~' {
			return false
		}
	}
	return name != ""
}

// enlarge draws a word in half blocks.
func enlarge(face *basicfont.Face, word string) []string {
	lines := make([]strings.Builder, letterRows)
	for _, r := range word {
		base := glyphOf(face, r)
		for row := range letterRows {
			for x := range face.Advance {
				upper, lower := ink(face, base, x, letterTop+2*row), ink(face, base, x, letterTop+2*row+1)
				lines[row].WriteString(half(upper, lower))
			}
		}
	}
	text := make([]string, letterRows)
	for i := range lines {
		text[i] = lines[i].String()
	}
	return text
}

// glyphOf returns the row of the font's mask at which a letter begins.
func glyphOf(face *basicfont.Face, r rune) int {
	for _, part := range face.Ranges {
		if r >= part.Low && r < part.High {
			return (part.Offset + int(r-part.Low)) * (face.Ascent + face.Descent)
		}
	}
	return 0
}

func ink(face *basicfont.Face, base, x, y int) bool {
	if x >= face.Width || y >= face.Ascent+face.Descent {
		return false
	}
	at := image.Pt(x, base+y).Add(face.Mask.Bounds().Min)
	_, _, _, alpha := face.Mask.At(at.X, at.Y).RGBA()
	return alpha > 0
}

func half(upper, lower bool) string {
	switch {
	case upper && lower:
		return "█"
	case upper:
		return "▀"
	case lower:
		return "▄"
	default:
		return " "
	}
}

package presenter

import (
	"image"
	"strings"

	"golang.org/x/image/font/basicfont"

	"github.com/eventstorm/storm/internal/tui/canvas"
)

// lettering is a name in the size that fits.
type lettering struct {
	lines []string
}

// A size is how many dots of a letter a cell shows.
type size struct {
	across, down int
	blocks       string // by the bits of the dots: upper left, upper right, lower left, lower right
}

// The sizes, the largest first: letters of seven columns, and of four.
var sizes = [...]size{
	{1, 2, " ▀▄█"},
	{2, 2, " ▘▝▀▖▌▞▛▗▚▐▜▄▙▟█"},
}

// letterTop is the first row of the font's glyphs that has ink in any.
const letterTop = 1

// letters sets a name in the largest letters that fit into an area, and in
// plain ones where there is no room or the font has not its script.
func letters(area canvas.Area, name string) lettering {
	face := basicfont.Face7x13
	if isSimple(name) {
		for _, each := range sizes {
			words := area.WrapName(name, max(1, area.Width()*each.across/face.Advance))
			rows := (face.Ascent + face.Descent - letterTop + each.down - 1) / each.down
			if rows*len(words) <= area.Height() && whole(name, words) {
				var lines []string
				for _, word := range words {
					lines = append(lines, enlarge(face, word, each, rows)...)
				}
				return lettering{lines}
			}
		}
	}
	set := []string{""}
	for _, line := range area.WrapName(name, area.Width()) {
		set = append(set, line, "")
	}
	return lettering{set}
}

// whole reports whether a name was broken between its words only.
func whole(name string, lines []string) bool {
	for _, line := range lines[1:] {
		if first := line[0]; first >= 'a' && first <= 'z' && !strings.Contains(name, " "+line) {
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

// enlarge draws a word in blocks.
func enlarge(face *basicfont.Face, word string, in size, rows int) []string {
	blocks := []rune(in.blocks)
	lines := make([]strings.Builder, rows)
	dots := len(word) * face.Advance
	for row := range rows {
		for x := 0; x < dots; x += in.across {
			bits := 0
			for dy := range in.down {
				for dx := range in.across {
					if ink(face, word, x+dx, letterTop+row*in.down+dy) {
						bits |= 1 << (dy*in.across + dx)
					}
				}
			}
			lines[row].WriteRune(blocks[bits])
		}
	}
	text := make([]string, rows)
	for i := range lines {
		text[i] = lines[i].String()
	}
	return text
}

// ink reports whether a dot of a word is black.
func ink(face *basicfont.Face, word string, x, y int) bool {
	at, column := x/face.Advance, x%face.Advance
	height := face.Ascent + face.Descent
	if at >= len(word) || column >= face.Width || y >= height {
		return false
	}
	for _, part := range face.Ranges {
		if r := rune(word[at]); r >= part.Low && r < part.High {
			dot := image.Pt(column, (part.Offset+int(r-part.Low))*height+y).Add(face.Mask.Bounds().Min)
			_, _, _, alpha := face.Mask.At(dot.X, dot.Y).RGBA()
			return alpha > 0
		}
	}
	return false
}

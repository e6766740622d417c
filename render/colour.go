package render

import (
	"fmt"
	"strconv"
	"strings"
)

// Colour is a colour in sRGB.
type Colour struct{ Red, Green, Blue uint8 }

// ParseColour reads a colour as style sheets write it: "#ff8800" or "#f80".
func ParseColour(text string) (Colour, error) {
	digits, marked := strings.CutPrefix(text, "#")
	if len(digits) == 3 {
		digits = string([]byte{digits[0], digits[0], digits[1], digits[1], digits[2], digits[2]})
	}
	number, err := strconv.ParseUint(digits, 16, 32)
	if err != nil || len(digits) != 6 || !marked {
		return Colour{}, fmt.Errorf("%q is not a colour. write it as #ff8800 or #f80", text)
	}
	return Colour{Red: uint8(number >> 16), Green: uint8(number >> 8), Blue: uint8(number)}, nil
}

// String returns the colour as "#ff8800".
func (c Colour) String() string { return fmt.Sprintf("#%02x%02x%02x", c.Red, c.Green, c.Blue) }

// ink returns a note of the colour: its border darker, its text as dark or
// light as it takes to be read.
func (c Colour) ink() Ink {
	const dark, light = "#1a1a1a", "#ffffff"
	ink := Ink{Paper: c.String(), Edge: c.darker().String(), Text: dark}
	if c.lightness() < 110 {
		ink.Text = light
	}
	return ink
}

func (c Colour) darker() Colour {
	dim := func(part uint8) uint8 { return uint8(uint(part) * 7 / 10) }
	return Colour{Red: dim(c.Red), Green: dim(c.Green), Blue: dim(c.Blue)}
}

// lightness returns how light the colour looks, from 0 to 255 (the weights of
// ITU-R BT.709).
func (c Colour) lightness() float64 {
	return 0.2126*float64(c.Red) + 0.7152*float64(c.Green) + 0.0722*float64(c.Blue)
}

// repainted returns the palette with the notes of some kinds in other colours.
func (p Palette) repainted(notation map[Kind]Colour) Palette {
	for kind, colour := range notation {
		if kind < kindCount {
			p.Notes[kind] = colour.ink()
		}
	}
	return p
}

package vector

import "image/color"

// Picture is a drawing. Lengths are in pixels; x grows to the right and y
// downwards.
type Picture struct {
	Width       float64
	Height      float64
	Title       string
	Description string
	Items       []Item // from the bottom to the top
}

// Item is a shape or, when it has Text, a line of text.
type Item struct {
	Outline Outline
	Text    *Text
	Fill    color.NRGBA // of a text too; none when transparent
	Pen     Pen
	Link    string // where it leads when clicked; usually empty
}

// Pen draws the edge of a shape.
type Pen struct {
	Color  color.NRGBA // none when transparent
	Width  float64
	Dashes []float64 // lengths of a dash, a gap, a dash and so on; empty: no gaps
	Round  bool      // the ends of dashes
}

// Text is one line of text.
type Text struct {
	Text        string
	Size        float64 // of the font
	Bold        bool
	RightToLeft bool
	Struck      bool // a line runs through it
	Anchor      Anchor
	At          Matrix // takes the anchor, at the origin, to its place
}

// Anchor says which point of a line of text stands at its place.
type Anchor uint8

// The anchors. Start is the right end of a line that is read from right to
// left.
const (
	AnchorStart Anchor = iota
	AnchorMiddle
	AnchorEnd
)

// Strike returns the line through a line of this width, seen from the anchor.
func (t *Text) Strike(width float64) Outline {
	thickness := t.Size / 14
	return Rectangle(t.Offset(width), -t.Size*0.3-thickness/2, width, thickness, 0).Transform(t.At)
}

// Offset returns how far the left end of a line of this width stands from the
// anchor.
func (t *Text) Offset(width float64) float64 {
	switch {
	case t.Anchor == AnchorMiddle:
		return -width / 2
	case (t.Anchor == AnchorEnd) != t.RightToLeft:
		return -width
	default:
		return 0
	}
}

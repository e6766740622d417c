package layout

// Direction is the way in which links run, and so the way in which the eye
// goes.
type Direction uint8

// The directions.
const (
	LeftToRight Direction = iota
	TopToBottom
	RightToLeft
)

// String returns the word a person uses: "right", "down", "left".
func (d Direction) String() string { return directionWords[d] }

var directionWords = []string{LeftToRight: "right", TopToBottom: "down", RightToLeft: "left"}

// Graph is what is to be placed. All lengths are in points, which a drawing
// may call pixels. The order of the boxes is that of reading.
type Graph struct {
	Direction Direction
	Frames    []Frame
	Boxes     []Box
	Links     []Link
}

// Frame surrounds all boxes that name it, and no other box.
type Frame struct {
	Margin     float64 // room kept around its boxes
	LeastWidth float64
}

// Box is a rectangle of a fixed size.
type Box struct {
	Width  float64
	Height float64
	Frame  int // index of the frame around it, or -1
}

// Link joins two boxes.
type Link struct {
	From        int // index of a box
	To          int // index of a box
	LabelWidth  float64
	LabelHeight float64 // 0: no label
	Weight      int     // how much it wants to be short and straight: 0 counts as 1
	Backward    bool    // it runs against the direction, and says nothing about what stands first
	Reversed    bool    // its target stands before its source
	Plain       bool    // it has no arrow
	Beside      bool    // the boxes stand side by side, across the direction
	Hidden      bool    // only orders its boxes; it gets no curve
}

// Point is a place; x grows to the right and y downwards.
type Point struct{ X, Y float64 }

// Rectangle is a place and a size.
type Rectangle struct {
	X      float64 // of the left edge
	Y      float64 // of the upper edge
	Width  float64
	Height float64
}

// Curve is the way of one link.
type Curve struct {
	Points []Point // of cubic Bézier pieces that share their ends: 3n+1 points
	Tip    Point   // where the arrow ends, a little beyond the last point
	Label  Point   // the middle of the label, when there is one
}

// Placement is a placed graph: the n-th rectangle or curve belongs to the
// n-th box, link or frame.
type Placement struct {
	Width  float64
	Height float64
	Frames []Rectangle
	Boxes  []Rectangle
	Links  []Curve
}

package raster

import (
	"fmt"
	"math"

	"github.com/eventstorm/storm/render/vector"
)

// MaxPixels is how many pixels a picture may have; each takes four bytes of
// memory.
const MaxPixels = 64_000_000

// The scales of a picture whose scale nobody chose: sharp if it is not too
// large, and no smaller than one can read.
const (
	sharpScale = 2
	leastScale = 0.5
)

// TooLargeError says that a picture would have too many pixels.
type TooLargeError struct {
	Width, Height int     // in pixels
	Largest       float64 // scale that is possible
}

// Error says how large the picture would be, and what to do.
func (e *TooLargeError) Error() string {
	advice := "draw fewer contexts, or as svg or pdf, which have no pixels"
	if e.Largest >= leastScale {
		advice = fmt.Sprintf("--scale %g is the largest that fits; or draw as svg or pdf, which have no pixels", e.Largest)
	}
	return fmt.Sprintf("the picture would have %d × %d pixels, more than %d million: %s", e.Width, e.Height, MaxPixels/1_000_000, advice)
}

// ScaleFor returns the scale to draw a picture in. A scale of 0 leaves the
// choice: 2, or less for a picture that is large. The error is a
// *TooLargeError.
func ScaleFor(picture *vector.Picture, scale float64) (float64, error) {
	area := max(picture.Width, 1) * max(picture.Height, 1)
	largest := math.Floor(math.Sqrt(MaxPixels/area)*20) / 20
	if scale == 0 {
		scale = max(min(sharpScale, largest), leastScale)
	}
	if scale > largest {
		width, height := size(picture, scale)
		return 0, &TooLargeError{Width: width, Height: height, Largest: largest}
	}
	return scale, nil
}

// size returns the size of a picture in pixels.
func size(picture *vector.Picture, scale float64) (width, height int) {
	return max(int(math.Round(picture.Width*scale)), 1), max(int(math.Round(picture.Height*scale)), 1)
}

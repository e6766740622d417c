// Package board places notes on a board with lanes, as event modelling has
// them: a grid of columns, in which time runs, and lanes, which wraps into
// bands below each other when it gets too wide. Links run at right angles
// between the columns and lanes, never through a box.
//
// Unlike what a Graphviz does, it takes linear time but for the links: these
// share tracks, which are handed out greedily (the left-edge algorithm of
// A. Hashimoto and J. Stevens, Wire Routing by Optimizing Channel Assignment,
// DAC 1971).
package board

import "github.com/eventstorm/storm/render/layout"

// Plan is what is to be placed. Lengths are in pixels.
type Plan struct {
	Lanes       int     // from top to bottom
	Columns     int     // from left to right
	PerBand     int     // columns in a band, at most
	ColumnWidth float64 // at least that of the widest box
	Gutter      float64 // between columns, when few links run there; 0: as narrow as looks well
	LaneTop     float64 // room for a title at the top of each lane
	BandTop     float64 // room for a ruler above each band
	Indent      float64 // room for titles at the left of each band
	Boxes       []Box
	Links       []Link
}

// Box is a note in a cell. No two share one.
type Box struct {
	Column, Lane  int
	Width, Height float64
}

// Link joins two boxes.
type Link struct {
	From, To int     // indices of boxes
	Port     float64 // how far below the middle of the boxes' sides it begins and ends
	Tight    bool    // it is drawn only if the boxes stand above each other
	Plain    bool    // it has no arrow
}

// Board is a placed plan.
type Board struct {
	Width, Height float64
	Bands         []Band
	Boxes         []layout.Rectangle
	Links         []layout.Curve // without points where a link leads to another band, or is tight and has no way
	ColumnOf      []int          // by box
	Columns       []float64      // the middle of each, from the left
}

// Band is a part of the board that stands below the one before.
type Band struct {
	First, Count int // columns
	Place        layout.Rectangle
	Strips       []Strip
}

// Strip is the part of a lane in a band. Lanes without a box there have none.
type Strip struct {
	Lane  int
	Place layout.Rectangle
}

// The distances on a board.
const (
	padding      = 12 // around the boxes of a lane
	laneGap      = 8
	narrowGutter = 34 // between columns, with a single track
	track        = 8  // between parallel links
	bandGap      = 44
	arrow        = 8 // the length of an arrow's head
	cornerRadius = 7
)

// Place finds a place for everything in the plan.
func Place(plan *Plan) *Board {
	board := &Board{
		Boxes:   make([]layout.Rectangle, len(plan.Boxes)),
		Links:   make([]layout.Curve, len(plan.Links)),
		Columns: make([]float64, plan.Columns),
	}
	for _, box := range plan.Boxes {
		board.ColumnOf = append(board.ColumnOf, box.Column)
	}
	per := max(1, plan.PerBand)
	boxes, links := byBand(plan, per)
	for first := 0; first < plan.Columns; first += per {
		b := &band{plan: plan, board: board, first: first, count: min(per, plan.Columns-first), top: board.Height}
		b.boxes, b.links = boxes[first/per], links[first/per]
		b.place()
		board.Width = max(board.Width, b.width)
		board.Height = b.top + b.height
		if first+per < plan.Columns {
			board.Height += bandGap
		}
	}
	board.widen()
	return board
}

// gutter returns how wide the room between two columns is with one track.
func (p *Plan) gutter() float64 { return max(p.Gutter, narrowGutter) }

// byBand returns the boxes of each band, and the links within it.
func byBand(plan *Plan, per int) (boxes, links [][]int) {
	count := (plan.Columns + per - 1) / per
	boxes, links = make([][]int, count), make([][]int, count)
	for number, box := range plan.Boxes {
		boxes[box.Column/per] = append(boxes[box.Column/per], number)
	}
	for number, link := range plan.Links {
		from, to := plan.Boxes[link.From].Column/per, plan.Boxes[link.To].Column/per
		if from == to && link.From != link.To {
			links[from] = append(links[from], number)
		}
	}
	return boxes, links
}

// widen makes all bands equally wide.
func (b *Board) widen() {
	for i := range b.Bands {
		band := &b.Bands[i]
		band.Place.Width = b.Width
		for j := range band.Strips {
			band.Strips[j].Place.Width = b.Width
		}
	}
}

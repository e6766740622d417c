package board_test

import (
	"math/rand"
	"testing"

	"github.com/eventstorm/storm/render/layout"
	"github.com/eventstorm/storm/render/layout/board"
)

// random returns a plan of boxes strewn over a board, with links between any of
// them.
func random(seed int64) *board.Plan {
	r := rand.New(rand.NewSource(seed))
	plan := &board.Plan{
		Lanes: 1 + r.Intn(6), Columns: 1 + r.Intn(30), PerBand: 1 + r.Intn(12), ColumnWidth: 150, LaneTop: 24, BandTop: 20, Indent: float64(r.Intn(100)),
	}
	for column := range plan.Columns {
		for lane := range plan.Lanes {
			if r.Intn(3) == 0 {
				plan.Boxes = append(plan.Boxes, board.Box{Column: column, Lane: lane, Width: 90 + float64(r.Intn(60)), Height: 60 + float64(r.Intn(50))})
			}
		}
	}
	for range 2 * len(plan.Boxes) {
		plan.Links = append(plan.Links, board.Link{
			From: r.Intn(len(plan.Boxes)), To: r.Intn(len(plan.Boxes)), Port: float64(18 * (r.Intn(3) - 1)), Tight: r.Intn(5) == 0, Plain: r.Intn(5) == 0,
		})
	}
	return plan
}

func TestPlace(t *testing.T) {
	for seed := range int64(200) {
		plan := random(seed)
		b := board.Place(plan)
		checkBoxes(t, b)
		for i, link := range plan.Links {
			checkLink(t, plan, b, link, b.Links[i])
		}
	}
}

func checkBoxes(t *testing.T, b *board.Board) {
	t.Helper()
	for i, box := range b.Boxes {
		for _, other := range b.Boxes[:i] {
			if overlap(box, other) {
				t.Fatalf("boxes overlap: %v %v", box, other)
			}
		}
		if box.X < 0 || box.Y < 0 || box.X+box.Width > b.Width || box.Y+box.Height > b.Height {
			t.Fatalf("box %v is outside of a board of %v x %v", box, b.Width, b.Height)
		}
	}
	for i, band := range b.Bands {
		if i > 0 && band.Place.Y < b.Bands[i-1].Place.Y+b.Bands[i-1].Place.Height {
			t.Fatal("bands overlap")
		}
	}
}

// checkLink sees to it that a link stays on the board, ends at its boxes, and
// touches no other.
func checkLink(t *testing.T, plan *board.Plan, b *board.Board, link board.Link, curve layout.Curve) {
	t.Helper()
	sameBand := plan.Boxes[link.From].Column/plan.PerBand == plan.Boxes[link.To].Column/plan.PerBand
	if len(curve.Points) == 0 {
		if sameBand && !link.Tight && link.From != link.To {
			t.Fatalf("link %v has no way", link)
		}
		return
	}
	if !touches(b.Boxes[link.From], curve.Points[0]) || !touches(b.Boxes[link.To], curve.Tip) {
		t.Fatalf("link %v does not end at its boxes: %v", link, curve)
	}
	for i := 3; i < len(curve.Points); i += 3 {
		from, to := curve.Points[i-3], curve.Points[i]
		way := layout.Rectangle{X: min(from.X, to.X), Y: min(from.Y, to.Y), Width: max(from.X, to.X) - min(from.X, to.X), Height: max(from.Y, to.Y) - min(from.Y, to.Y)}
		if way.X < 0 || way.Y < 0 || way.X+way.Width > b.Width || way.Y+way.Height > b.Height {
			t.Fatalf("link %v leaves the board", link)
		}
		for n, box := range b.Boxes {
			if n != link.From && n != link.To && overlap(way, box) {
				t.Fatalf("link %v runs through %v", link, box)
			}
		}
	}
}

func touches(r layout.Rectangle, p layout.Point) bool {
	const near = 0.01
	return p.X >= r.X-near && p.X <= r.X+r.Width+near && p.Y >= r.Y-near && p.Y <= r.Y+r.Height+near
}

func overlap(a, b layout.Rectangle) bool {
	return a.X < b.X+b.Width && b.X < a.X+a.Width && a.Y < b.Y+b.Height && b.Y < a.Y+a.Height
}

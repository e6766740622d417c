package render

import (
	"context"
	"math"

	"github.com/eventstorm/storm/render/layout"
	"github.com/eventstorm/storm/render/lettering"
)

// placeApart places groups that nothing joins: each on its own, and then all
// in rows, as one hangs pictures.
func placeApart(ctx context.Context, s *Scene, options Options) error {
	measurer := lettering.NewMeasurer()
	problem := s.problem(measurer)
	for i := range problem.Boxes {
		if problem.Boxes[i].Frame < 0 {
			return s.placeWhole(ctx, measurer, problem, options)
		}
	}
	whole := &layout.Placement{
		Frames: make([]layout.Rectangle, len(problem.Frames)),
		Boxes:  make([]layout.Rectangle, len(problem.Boxes)),
		Links:  make([]layout.Curve, len(problem.Links)),
	}
	for _, part := range parts(problem) {
		if layout.Effort(part.problem) > mostEffort {
			return s.placeWhole(ctx, measurer, problem, options)
		}
		placement, err := layout.Place(ctx, options.engine(), part.problem)
		if err != nil {
			return err
		}
		part.store(placement, whole)
	}
	hang(problem, whole)
	s.place(measurer, whole)
	return nil
}

// part is some of the frames of a problem, with all that is in them.
type part struct {
	problem              *layout.Graph
	frames, boxes, links []int // their numbers in the whole
}

// partEffort is about how much an engine is given at a time: little enough to
// be quick, enough to be worth the call.
const partEffort = 400

// parts cuts a problem into parts of whole frames.
func parts(whole *layout.Graph) []*part {
	boxes := make([][]int, len(whole.Frames))
	for number, box := range whole.Boxes {
		boxes[box.Frame] = append(boxes[box.Frame], number)
	}
	links := make([][]int, len(whole.Frames))
	for number, link := range whole.Links {
		frame := whole.Boxes[link.From].Frame
		links[frame] = append(links[frame], number)
	}
	place := make([]int, len(whole.Boxes))
	var result []*part
	effort := partEffort
	for frame := range whole.Frames {
		if effort >= partEffort {
			result = append(result, &part{problem: &layout.Graph{Direction: whole.Direction}})
			effort = 0
		}
		p := result[len(result)-1]
		p.add(whole, frame, boxes[frame], links[frame], place)
		effort += len(boxes[frame]) + len(links[frame])
	}
	return result
}

// add copies a frame into the part. The places are those of boxes in parts.
func (p *part) add(whole *layout.Graph, frame int, boxes, links, place []int) {
	p.frames = append(p.frames, frame)
	p.problem.Frames = append(p.problem.Frames, whole.Frames[frame])
	for _, number := range boxes {
		place[number] = len(p.boxes)
		p.boxes = append(p.boxes, number)
		box := whole.Boxes[number]
		box.Frame = len(p.frames) - 1
		p.problem.Boxes = append(p.problem.Boxes, box)
	}
	for _, number := range links {
		p.links = append(p.links, number)
		link := whole.Links[number]
		link.From, link.To = place[link.From], place[link.To]
		p.problem.Links = append(p.problem.Links, link)
	}
}

// store puts the places of the part into the placement of the whole.
func (p *part) store(from, into *layout.Placement) {
	for i, number := range p.frames {
		into.Frames[number] = from.Frames[i]
	}
	for i, number := range p.boxes {
		into.Boxes[number] = from.Boxes[i]
	}
	for i, number := range p.links {
		into.Links[number] = from.Links[i]
	}
}

// hang moves the frames into rows, in their order, so that all together are a
// little wider than high.
func hang(problem *layout.Graph, p *layout.Placement) {
	const gap, ratio = 24, 1.5
	area, width := 0.0, 0.0
	for _, frame := range p.Frames {
		area += (frame.Width + gap) * (frame.Height + gap)
		width = max(width, frame.Width)
	}
	width = max(width, math.Sqrt(area*ratio))
	x, y, row := 0.0, 0.0, 0.0
	offset := make([]layout.Point, len(p.Frames))
	for i, frame := range p.Frames {
		if x > 0 && x+frame.Width > width {
			x, y, row = 0, y+row+gap, 0
		}
		offset[i] = layout.Point{X: x - frame.X, Y: y - frame.Y}
		p.Frames[i].X, p.Frames[i].Y = x, y
		p.Width, p.Height = max(p.Width, x+frame.Width), max(p.Height, y+frame.Height)
		x, row = x+frame.Width+gap, max(row, frame.Height)
	}
	for i := range p.Boxes {
		by := offset[problem.Boxes[i].Frame]
		p.Boxes[i] = moved(p.Boxes[i], by.X, by.Y)
	}
	for i := range p.Links {
		by := offset[problem.Boxes[problem.Links[i].From].Frame]
		p.Links[i] = shiftedCurve(p.Links[i], by.X, by.Y)
	}
}

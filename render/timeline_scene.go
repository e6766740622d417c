package render

import (
	"context"
	"math"
	"strconv"

	"github.com/eventstorm/storm/render/layout"
	"github.com/eventstorm/storm/render/layout/board"
	"github.com/eventstorm/storm/render/lettering"
)

// The measures of a timeline.
const (
	rulerHeight  = 20
	rulerSize    = 10
	leastColumns = 10 // in a band, before it wraps
	bandHeight   = 620
	wallRatio    = 1.7 // of the width to the height that a timeline aims at
	markOverlap  = 5   // how far a mark hangs over a note
	mostInMark   = 2
)

// placeOnBoard gives the notes their places in lanes and columns.
func placeOnBoard(ctx context.Context, s *Scene, options Options) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	measurer := lettering.NewMeasurer()
	toLanes(s.Graph)
	column, count := columns(s.Graph)
	plan := &board.Plan{Lanes: len(s.Graph.Groups), Columns: count, LaneTop: frameTabHeight, BandTop: rulerHeight}
	for number := range s.Graph.Nodes {
		note := newNote(measurer, number, &s.Graph.Nodes[number])
		s.Notes = append(s.Notes, note)
		plan.ColumnWidth = max(plan.ColumnWidth, note.Place.Width)
		plan.Boxes = append(plan.Boxes, board.Box{
			Column: column[number], Lane: s.Graph.Nodes[number].Group, Width: note.Place.Width, Height: note.Place.Height,
		})
	}
	plan.PerBand = columnsPerBand(count, plan.ColumnWidth, bandHeight)
	plan.Links = boardLinks(s.Graph, &options)
	tabs := s.laneTabs(measurer)
	for _, tab := range tabs {
		plan.Indent = max(plan.Indent, tab.Tab.Width)
	}
	s.pin(measurer, board.Place(plan), tabs, func(lane int) int { return lane })
	if options.Direction == RightToLeft {
		s.mirror()
	}
	return nil
}

// ports keep lines of different kinds apart where they begin and end.
var ports = [edgeKindCount]float64{EdgeInformation: 18, EdgeCompensation: -18}

// mostLines is how many lines are drawn on a board.
const mostLines = 20_000

// boardLinks returns the links for the edges of a graph.
func boardLinks(graph *Graph, options *Options) []board.Link {
	if count := len(graph.Edges); count > mostLines {
		options.remark(Remark{Kind: RemarkHiddenLines, Count: count - mostLines})
	}
	var links []board.Link
	for i := range graph.Edges[:min(len(graph.Edges), mostLines)] {
		edge := &graph.Edges[i]
		edge.Label = "" // the kinds of line say enough, and there is no room between the lanes
		links = append(links, board.Link{
			From: edge.From, To: edge.To, Port: ports[edge.Kind], Tight: edge.Kind == EdgeAttachment, Plain: !edge.Kind.hasArrow(),
		})
	}
	return links
}

// columnsPerBand wraps a board so that it is neither a ribbon nor a column.
func columnsPerBand(count int, width, bandHeight float64) int {
	if count <= leastColumns+2 {
		return count
	}
	bands := math.Sqrt(float64(count) * width * 1.25 / (bandHeight * wallRatio))
	return max(leastColumns, int(math.Ceil(float64(count)/math.Max(1, math.Round(bands)))))
}

// laneTabs returns a frame for each lane, not placed yet.
func (s *Scene) laneTabs(measurer *lettering.Measurer) []Frame {
	var tabs []Frame
	for number := range s.Graph.Groups {
		tab := newFrame(measurer, number, s.Graph.Groups[number].Label)
		tab.TabRight = false // where time begins, whichever way the title is read
		tabs = append(tabs, tab)
	}
	return tabs
}

// pin takes over the places of a board. The lanes of a group get the tab of
// the group.
func (s *Scene) pin(measurer *lettering.Measurer, b *board.Board, tabs []Frame, groupOf func(lane int) int) {
	left, top := float64(sceneMargin), s.top()
	for i := range s.Notes {
		s.Notes[i].moveTo(moved(b.Boxes[i], left, top))
	}
	for i, band := range b.Bands {
		s.addStrips(band, tabs, groupOf, left, top)
		if len(b.Bands) > 1 || len(tabs) > 0 {
			s.rule(b, band, left, top)
		}
		if i+1 < len(b.Bands) {
			s.Guides = append(s.Guides, guide(moved(band.Place, left, top), moved(b.Bands[i+1].Place, left, top)))
		}
	}
	for i, curve := range b.Links {
		if len(curve.Points) > 0 {
			s.Lines = append(s.Lines, Line{Edge: i, Curve: shiftedCurve(curve, left, top)})
		}
	}
	s.jumps(measurer, b)
	s.Width = b.Width + 2*sceneMargin
	s.Height = top + b.Height + sceneMargin
	s.placeTitle(measurer)
}

// addStrips adds a frame for each group that the band has lanes of.
func (s *Scene) addStrips(band board.Band, tabs []Frame, groupOf func(lane int) int, left, top float64) {
	places := make([]layout.Rectangle, len(tabs))
	for _, strip := range band.Strips {
		if group := groupOf(strip.Lane); group >= 0 && group < len(tabs) {
			places[group] = union(places[group], moved(strip.Place, left, top))
		}
	}
	for group, place := range places {
		if place != (layout.Rectangle{}) {
			frame := tabs[group]
			frame.moveTo(place)
			s.Frames = append(s.Frames, frame)
		}
	}
}

// rule numbers the columns of a band.
func (s *Scene) rule(b *board.Board, band board.Band, left, top float64) {
	for column := band.First; column < band.First+band.Count; column++ {
		s.Ruler = append(s.Ruler, Heading{
			Text: strconv.Itoa(column + 1), Size: rulerSize,
			X: left + b.Columns[column], Y: top + band.Place.Y + rulerHeight - 7,
		})
	}
}

// guide leads the eye from the end of a band to the beginning of the next.
func guide(from, to layout.Rectangle) layout.Curve {
	const inset, round = 40, 12
	right, left := from.X+from.Width-inset, to.X+inset
	start, end := from.Y+from.Height+4, to.Y+rulerHeight-6
	middle := (start + end) / 2
	drop := math.Min(round, (end-start)/2-1)
	at := func(x, y float64) layout.Point { return layout.Point{X: x, Y: y} }
	return layout.Curve{Tip: at(left, end), Points: []layout.Point{
		at(right, start), at(right, middle-drop), at(right, middle-drop), at(right, middle-drop),
		at(right, middle), at(right, middle), at(right-round, middle),
		at(right-round, middle), at(left+round, middle), at(left+round, middle),
		at(left, middle), at(left, middle), at(left, middle+drop),
	}}
}

package render

import (
	"github.com/eventstorm/storm/render/layout"
	"github.com/eventstorm/storm/render/lettering"
)

// LegendEntry explains a kind of note or of line that the drawing has.
type LegendEntry struct {
	Text   string
	Note   Kind // when IsNote
	IsNote bool
	Line   EdgeKind         // otherwise
	Place  layout.Rectangle // of the sample; the text stands right of it
}

// The measures of a legend.
const (
	legendSize      = 11
	legendSample    = 20 // width of a note's sample
	legendLine      = 34 // width of a line's sample
	legendRow       = 26
	legendGap       = 20
	legendTextGap   = 7
	legendWidth     = 860 // at most, unless the drawing is wider
	legendHeightGap = 6
)

// addLegend puts a legend below the drawing, in as many rows as it needs.
func (s *Scene) addLegend(measurer *lettering.Measurer) {
	entries := s.legendEntries()
	if len(entries) == 0 {
		return
	}
	limit := max(s.Width-sceneMargin, legendWidth)
	x, y, right := float64(sceneMargin), s.Height-sceneMargin+legendHeightGap+legendRow/2, 0.0
	for _, entry := range entries {
		width := entry.Place.Width + legendTextGap + float64(int(measurer.Width(entry.Text, legendSize)+1))
		if x > sceneMargin && x+width > limit {
			x, y = sceneMargin, y+legendRow
		}
		entry.Place.X, entry.Place.Y = x, y-entry.Place.Height/2
		x += width + legendGap
		right = max(right, x-legendGap)
		s.Legend = append(s.Legend, entry)
	}
	s.Height = y + legendRow/2 + sceneMargin
	s.Width = max(s.Width, right+sceneMargin)
}

// legendEntries returns the kinds that the drawing has, not placed yet.
func (s *Scene) legendEntries() []LegendEntry {
	var notes [kindCount]bool
	for _, node := range s.Graph.Nodes {
		notes[node.Kind] = true
	}
	var lines [edgeKindCount]bool
	for _, edge := range s.Graph.Edges {
		lines[edge.Kind] = true
	}
	var result []LegendEntry
	for kind, has := range notes {
		if has {
			kind := Kind(kind)
			result = append(result, LegendEntry{
				Text: kind.String(), Note: kind, IsNote: true,
				Place: layout.Rectangle{Width: legendSample, Height: legendSample * 0.8},
			})
		}
	}
	for kind, has := range lines {
		if kind := EdgeKind(kind); has && kind != EdgeAttachment {
			result = append(result, LegendEntry{
				Text: kind.String(), Line: kind, Place: layout.Rectangle{Width: legendLine},
			})
		}
	}
	return result
}

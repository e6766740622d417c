package render

import (
	"slices"
	"strconv"
	"strings"

	"github.com/eventstorm/storm/render/layout/board"
	"github.com/eventstorm/storm/render/lettering"
)

// jumps marks the notes that a line joins to another band, with the numbers of
// the columns where it goes on.
func (s *Scene) jumps(measurer *lettering.Measurer, b *board.Board) {
	column := b.ColumnOf
	out, in := make([][]int, len(s.Notes)), make([][]int, len(s.Notes))
	for number := range b.Links {
		edge := &s.Graph.Edges[number]
		isNext := column[edge.To] == column[edge.From]+1
		if len(b.Links[number].Points) > 0 || isNext || edge.Kind == EdgeAttachment {
			continue
		}
		out[edge.From] = append(out[edge.From], column[edge.To]+1)
		in[edge.To] = append(in[edge.To], column[edge.From]+1)
	}
	for number := range s.Notes {
		place := s.Notes[number].Place
		if text := numbersText(out[number]); text != "" {
			mark := newMark(measurer, "→ "+text)
			mark.Place.X, mark.Place.Y = place.X+place.Width-mark.Place.Width+markOverlap, place.Y+place.Height-markOverlap
			s.Marks = append(s.Marks, mark)
		}
		if text := numbersText(in[number]); text != "" {
			mark := newMark(measurer, text+" →")
			mark.Place.X, mark.Place.Y = place.X-markOverlap, place.Y+place.Height-markOverlap
			s.Marks = append(s.Marks, mark)
		}
	}
}

// numbersText lists the first numbers, each once.
func numbersText(numbers []int) string {
	slices.Sort(numbers)
	var words []string
	for _, number := range slices.Compact(numbers) {
		if len(words) == mostInMark {
			words = append(words, "…")
			break
		}
		words = append(words, strconv.Itoa(number))
	}
	return strings.Join(words, ", ")
}

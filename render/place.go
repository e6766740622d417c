package render

import (
	"context"

	"github.com/eventstorm/storm/render/layout"
	"github.com/eventstorm/storm/render/lettering"
)

// placeByEngine measures the notes and lets the engine of the options place
// them.
func placeByEngine(ctx context.Context, s *Scene, options Options) error {
	measurer := lettering.NewMeasurer()
	return s.placeWhole(ctx, measurer, s.problem(measurer), options)
}

// problem measures the notes and says what is to be placed.
func (s *Scene) problem(measurer *lettering.Measurer) *layout.Graph {
	graph := s.Graph
	problem := &layout.Graph{Direction: graph.Direction}
	for _, group := range graph.Groups {
		s.addFrame(measurer, problem, group)
	}
	for number := range graph.Nodes {
		note := newNote(measurer, number, &graph.Nodes[number])
		s.Notes = append(s.Notes, note)
		problem.Boxes = append(problem.Boxes, layout.Box{
			Width: note.Place.Width, Height: note.Place.Height, Frame: graph.Nodes[number].Group,
		})
	}
	problem.Links = append(links(measurer, graph), rows(graph)...)
	return problem
}

// placeWhole lets the engine place everything at once, unless that would take
// it too long.
func (s *Scene) placeWhole(ctx context.Context, measurer *lettering.Measurer, problem *layout.Graph, options Options) error {
	if layout.Effort(problem) > mostEffort {
		s.placePlainly(measurer, &options)
		return ctx.Err()
	}
	placement, err := layout.Place(ctx, options.engine(), problem)
	if err != nil {
		return err
	}
	s.place(measurer, placement)
	return nil
}

func (s *Scene) addFrame(measurer *lettering.Measurer, problem *layout.Graph, group Group) {
	frame := newFrame(measurer, len(s.Frames), group.Label)
	s.Frames = append(s.Frames, frame)
	problem.Frames = append(problem.Frames, layout.Frame{LeastWidth: frame.Tab.Width, Margin: frameTabHeight + 4})
}

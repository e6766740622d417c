package render

import (
	"context"
	"math"
	"strconv"

	"github.com/eventstorm/storm/render/layout/board"
	"github.com/eventstorm/storm/render/lettering"
)

// mostBubbles is how many contexts a map shows in all detail; of more it is an
// overview, on which contexts say with words what they publish.
const mostBubbles = 16

// placeContextMap lets the engine place the contexts, or puts those of an
// overview in rows.
func placeContextMap(ctx context.Context, s *Scene, options Options) error {
	if len(s.Graph.Nodes) <= mostBubbles || !isOverview(s.Graph) {
		return placeByEngine(ctx, s, options)
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	const across = 1.4 // contexts in a row, to rows
	measurer := lettering.NewMeasurer()
	count := len(s.Graph.Nodes)
	columns := int(math.Ceil(math.Sqrt(float64(count) * across)))
	plan := &board.Plan{Lanes: (count + columns - 1) / columns, Columns: columns, PerBand: columns, Gutter: 56}
	for number := range s.Graph.Nodes {
		note := newNote(measurer, number, &s.Graph.Nodes[number])
		s.Notes = append(s.Notes, note)
		plan.ColumnWidth = max(plan.ColumnWidth, note.Place.Width)
		plan.Boxes = append(plan.Boxes, board.Box{
			Column: number % columns, Lane: number / columns, Width: note.Place.Width, Height: note.Place.Height,
		})
	}
	plan.Links = boardLinks(s.Graph, &options)
	s.pin(measurer, board.Place(plan), nil, func(int) int { return -1 })
	if options.Direction == RightToLeft {
		s.mirror()
	}
	return nil
}

// isOverview reports whether there is nothing but contexts.
func isOverview(graph *Graph) bool {
	for _, node := range graph.Nodes {
		if node.Kind != KindContext {
			return false
		}
	}
	return true
}

// mention says on the notes of two contexts what one publishes for the other,
// and joins them.
func (c *contextMap) mention(p *parcel) {
	if p.to == nil {
		return
	}
	const most = 4
	from, to := c.bubble(p.from), c.bubble(p.to)
	c.edge(from, to, EdgeAsynchronous)
	c.published[from]++
	switch node := &c.graph.Nodes[from]; {
	case c.published[from] <= most:
		node.Detail = append(node.Detail, "→ "+p.to.Name.Text+": "+counted(nil, len(p.events), "event", "events")[0])
	case c.published[from] == most+1:
		node.Detail = append(node.Detail, "")
		fallthrough
	default:
		node.Detail[len(node.Detail)-1] = "→ and " + strconv.Itoa(c.published[from]-most) + " more"
	}
}

package layout

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

// The distances between notes, in inches, which is what Graphviz counts in.
const (
	distanceAcross = 0.24
	distanceAlong  = 0.42
	hairline       = 2.4 // points: the height of a label that only keeps a width
	pointsPerInch  = 72
)

// Labels are stood in for by a row of letters of Courier, the one font of
// which every Graphviz assumes the same widths.
const (
	courierAdvance    = 0.6 // of the font size
	courierLineHeight = 1.2
)

// muchEffort is the effort from which the layout is kept from searching long.
const muchEffort = 1200

// Source returns the graph in the DOT language, as Engine reads it.
func Source(graph *Graph) []byte {
	var b strings.Builder
	b.WriteString("digraph {\n")
	fmt.Fprintf(&b, "rankdir=%s nodesep=%g ranksep=%g splines=true\n",
		rankDirections[graph.Direction], distanceAcross, distanceAlong)
	b.WriteString(limits(Effort(graph)))
	// go-graphviz goes through all nodes with an empty label and gives them one
	b.WriteString("node [shape=box fixedsize=true label=\" \"]\nedge [arrowsize=0.8 fontname=Courier]\n")
	writeBoxes(&b, graph)
	for i := range graph.Links {
		writeLink(&b, i, &graph.Links[i])
	}
	b.WriteString("}\n")
	return []byte(b.String())
}

var rankDirections = []string{LeftToRight: "LR", TopToBottom: "TB", RightToLeft: "RL"}

// limits bounds how long the network simplex and the search for fewer
// crossings may go on: generously for what fits on a wall, tightly beyond.
func limits(effort int) string {
	if effort < muchEffort {
		return "nslimit=20 nslimit1=20 mclimit=8\n"
	}
	return "nslimit=1 nslimit1=1 mclimit=0.3\n"
}

func writeBoxes(b *strings.Builder, graph *Graph) {
	for frame := range graph.Frames {
		f := graph.Frames[frame]
		fmt.Fprintf(b, "subgraph cluster_%d {\nmargin=%s %s\n", frame,
			decimal(f.Margin), standIn(f.LeastWidth, hairline))
		writeFrameBoxes(b, graph, frame)
		b.WriteString("}\n")
	}
	writeFrameBoxes(b, graph, -1)
}

func writeFrameBoxes(b *strings.Builder, graph *Graph, frame int) {
	for i, box := range graph.Boxes {
		if box.Frame == frame {
			fmt.Fprintf(b, "%d [width=%s height=%s]\n", i, inches(box.Width), inches(box.Height))
		}
	}
	for i := range graph.Boxes {
		if graph.Boxes[i].Frame == frame {
			writeBeside(b, graph, i)
		}
	}
}

// writeBeside keeps a box and those beside it together, by a frame that is
// not drawn.
func writeBeside(b *strings.Builder, graph *Graph, box int) {
	together := ""
	for _, link := range graph.Links {
		if link.Beside && link.From == box {
			together += " " + strconv.Itoa(link.To)
		}
	}
	if together != "" {
		fmt.Fprintf(b, "subgraph cluster_beside_%d {margin=0 label=\"\" peripheries=0 {rank=same %d%s}}\n", box, box, together)
	}
}

func writeLink(b *strings.Builder, number int, link *Link) {
	from, to := link.From, link.To
	if link.Reversed {
		from, to = to, from
	}
	fmt.Fprintf(b, "%d -> %d [id=%d", from, to, number)
	if link.Weight > 1 {
		fmt.Fprintf(b, " weight=%d", link.Weight)
	}
	if link.Backward {
		b.WriteString(" constraint=false")
	}
	switch {
	case link.Beside, link.Plain:
		b.WriteString(" arrowhead=none")
	case link.Reversed:
		b.WriteString(" dir=back")
	}
	if link.Hidden {
		b.WriteString(" style=invis")
	}
	if link.LabelHeight > 0 {
		b.WriteString(" " + standIn(link.LabelWidth, link.LabelHeight))
	}
	b.WriteString("]\n")
}

// standIn returns a label that takes up at least the given room.
func standIn(width, height float64) string {
	if height <= 0 {
		return ""
	}
	size := height / courierLineHeight
	letters := max(1, int(math.Ceil(width/(size*courierAdvance))))
	return fmt.Sprintf("label=%q fontname=Courier fontsize=%s", strings.Repeat("x", letters), decimal(size))
}

func inches(points float64) string { return decimal(points / pointsPerInch) }

func decimal(number float64) string { return strconv.FormatFloat(number, 'f', 3, 64) }

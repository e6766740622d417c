package render

import (
	"fmt"
	"io"
	"strings"
)

// writeD2 writes the graph as a D2 diagram.
func writeD2(w io.Writer, scene *Scene) error {
	graph, palette := scene.Graph, &scene.Palette
	var b strings.Builder
	fmt.Fprintf(&b, "direction: %s\n", graph.Direction)
	if graph.Title != "" {
		fmt.Fprintf(&b, "title: %s {shape: text; near: top-center; style.font-size: 28; style.bold: true}\n", quoteD2(graph.Title))
	}
	writeD2Classes(&b, graph, palette)
	for number, group := range graph.Groups {
		fmt.Fprintf(&b, "c%d: %s {\n  style: {fill: %s; stroke: %s; border-radius: 8}\n",
			number, quoteD2(group.Label), quoteD2(palette.Frame), quoteD2(palette.FrameEdge))
		writeD2Nodes(&b, scene, number, "  ")
		b.WriteString("}\n")
	}
	writeD2Nodes(&b, scene, -1, "")
	for _, edge := range graph.Edges {
		writeD2Edge(&b, graph, palette, edge)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// d2Shapes are the shapes that look most like each kind.
var d2Shapes = [kindCount]string{
	KindActor:            "person",
	KindCommand:          "rectangle",
	KindAggregate:        "rectangle",
	KindEvent:            "rectangle",
	KindIntegrationEvent: "rectangle",
	KindPolicy:           "rectangle",
	KindProcess:          "rectangle",
	KindTimer:            "circle",
	KindReadModel:        "cylinder",
	KindExternal:         "rectangle",
	KindHotspot:          "callout",
	KindContext:          "rectangle",
	KindState:            "oval",
}

func writeD2Classes(b *strings.Builder, graph *Graph, palette *Palette) {
	var used [kindCount]bool
	for _, node := range graph.Nodes {
		used[node.Kind] = true
	}
	b.WriteString("classes: {\n")
	for kind, is := range used {
		if !is {
			continue
		}
		ink, double := palette.Notes[kind], ""
		if Kind(kind) == KindIntegrationEvent {
			double = "; double-border: true"
		}
		fmt.Fprintf(b, "  %s: {shape: %s; style: {fill: %s; stroke: %s; font-color: %s%s}}\n", kindClasses[kind], d2Shapes[kind],
			quoteD2(ink.Paper), quoteD2(ink.Edge), quoteD2(ink.Text), double)
	}
	b.WriteString("}\n")
}

func writeD2Nodes(b *strings.Builder, scene *Scene, group int, indent string) {
	graph := scene.Graph
	for number := range graph.Nodes {
		node := &graph.Nodes[number]
		if node.Group != group {
			continue
		}
		link := scene.link(node)
		if link != "" {
			link = "; link: " + quoteD2(link)
		}
		fmt.Fprintf(b, "%sn%d: %s {class: %s; tooltip: %s%s}\n", indent, number, quoteD2(node.Label), kindClasses[node.Kind],
			quoteD2(withDetail(node.Caption+" "+node.Label, node.Tooltip)), link)
	}
}

var d2EdgeStyles = [edgeKindCount]string{
	EdgeFlow:         "",
	EdgeAsynchronous: "; style.stroke-dash: 4",
	EdgeInformation:  "",
	EdgeCompensation: "; style.stroke-dash: 2",
	EdgeAttachment:   "",
	EdgeRelation:     "; style.stroke-width: 3",
}

func writeD2Edge(b *strings.Builder, graph *Graph, palette *Palette, edge Edge) {
	arrow := "->"
	if !edge.Kind.hasArrow() {
		arrow = "--"
	}
	fmt.Fprintf(b, "%s %s %s: %s {style.stroke: %s%s}\n", d2Path(graph, edge.From), arrow, d2Path(graph, edge.To),
		quoteD2(edge.Label), quoteD2(palette.edgeColour(edge.Kind)), d2EdgeStyles[edge.Kind])
}

// d2Path names a note from outside its frame.
func d2Path(graph *Graph, number int) string {
	if group := graph.Nodes[number].Group; group >= 0 {
		return fmt.Sprintf("c%d.n%d", group, number)
	}
	return fmt.Sprintf("n%d", number)
}

package render

import (
	"fmt"
	"io"
	"strings"

	"github.com/eventstorm/storm/render/lettering"
)

// writeDOT writes the graph as source for Graphviz, which a person may read
// and any "dot -Tsvg" draws.
func writeDOT(w io.Writer, scene *Scene) error {
	graph, measurer := scene.Graph, lettering.NewMeasurer()
	var b strings.Builder
	b.WriteString("digraph ")
	b.WriteString(quoteIdentifier(graph.Title) + " {\n")
	fmt.Fprintf(&b, "  rankdir=%s nodesep=0.25 ranksep=0.5 fontname=Helvetica\n", dotDirections[graph.Direction])
	if graph.Title != "" {
		fmt.Fprintf(&b, "  label=%s labelloc=t labeljust=l fontsize=20\n", quoteText(graph.Title))
	}
	b.WriteString("  node [shape=box style=filled fontname=Helvetica fontsize=12 width=1.3 height=0.9]\n")
	b.WriteString("  edge [color=\"" + scene.Palette.Line + "\" arrowsize=0.8 fontname=Helvetica fontsize=10]\n")
	for number, group := range graph.Groups {
		fmt.Fprintf(&b, "  subgraph cluster_%d {\n    label=%s labelloc=t style=\"rounded,filled\" fillcolor=%q color=%q fontsize=14\n",
			number, quoteText(group.Label), scene.Palette.Frame, scene.Palette.FrameEdge)
		writeDOTNodes(&b, measurer, scene, number, "    ")
		b.WriteString("  }\n")
	}
	writeDOTNodes(&b, measurer, scene, -1, "  ")
	for _, edge := range graph.Edges {
		writeDOTEdge(&b, scene, edge)
	}
	b.WriteString("}\n")
	_, err := io.WriteString(w, b.String())
	return err
}

var dotDirections = []string{LeftToRight: "LR", TopToBottom: "TB", RightToLeft: "RL"}

func writeDOTNodes(b *strings.Builder, measurer *lettering.Measurer, scene *Scene, group int, indent string) {
	graph := scene.Graph
	for number := range graph.Nodes {
		node := &graph.Nodes[number]
		if node.Group != group {
			continue
		}
		label := strings.Join(newNote(measurer, number, node).Lettering.Lines, "\n")
		ink := scene.Palette.Notes[node.Kind]
		fmt.Fprintf(b, "%s%s [label=%s fillcolor=%q color=%q fontcolor=%q tooltip=%s", indent,
			quoteIdentifier(node.ID), quoteText(label), ink.Paper, ink.Edge, ink.Text,
			quoteText(withDetail(node.Caption+" "+node.Label, node.Tooltip)))
		if node.Kind == KindIntegrationEvent {
			b.WriteString(" peripheries=2")
		}
		if link := scene.link(node); link != "" {
			b.WriteString(" URL=" + quoteText(link))
		}
		b.WriteString("]\n")
	}
}

var dotEdgeStyles = [edgeKindCount]string{
	EdgeAsynchronous: ` style=dashed`,
	EdgeCompensation: ` style=dotted`,
	EdgeAttachment:   ` arrowhead=none`,
	EdgeRelation:     ` penwidth=3 arrowhead=none`,
}

func writeDOTEdge(b *strings.Builder, scene *Scene, edge Edge) {
	graph := scene.Graph
	fmt.Fprintf(b, "  %s -> %s [weight=%d%s", quoteIdentifier(graph.Nodes[edge.From].ID),
		quoteIdentifier(graph.Nodes[edge.To].ID), max(1, edgeWeights[edge.Kind]), dotEdgeStyles[edge.Kind])
	if colour := scene.Palette.edgeColour(edge.Kind); colour != scene.Palette.Line {
		fmt.Fprintf(b, " color=%q", colour)
	}
	if edge.Label != "" {
		b.WriteString(" label=" + quoteText(edge.Label))
	}
	if edge.Tail != "" {
		b.WriteString(" taillabel=" + quoteText(edge.Tail))
	}
	if edge.Head != "" {
		b.WriteString(" headlabel=" + quoteText(edge.Head))
	}
	if edge.Backward {
		b.WriteString(" constraint=false")
	}
	b.WriteString("]\n")
}

package render

import (
	"fmt"
	"io"
	"strings"

	"github.com/eventstorm/storm/render/lettering"
)

// writeText writes the story in lines: each note with what follows from it.
func writeText(w io.Writer, scene *Scene) error {
	graph := scene.Graph
	var b strings.Builder
	if graph.Title != "" {
		b.WriteString(lettering.Clean(graph.Title) + "\n")
	}
	next := make([][]Edge, len(graph.Nodes))
	for _, edge := range graph.Edges {
		next[edge.From] = append(next[edge.From], edge)
	}
	for group := range graph.Groups {
		b.WriteString("\n" + lettering.Clean(graph.Groups[group].Label) + "\n")
		writeTextNodes(&b, graph, next, group)
	}
	writeTextNodes(&b, graph, next, -1)
	_, err := io.WriteString(w, strings.TrimPrefix(b.String(), "\n"))
	return err
}

var textArrows = [edgeKindCount]string{
	EdgeFlow:         "→",
	EdgeAsynchronous: "⇢",
	EdgeInformation:  "→",
	EdgeCompensation: "↯",
	EdgeAttachment:   "!",
	EdgeRelation:     "—",
}

func writeTextNodes(b *strings.Builder, graph *Graph, next [][]Edge, group int) {
	for number := range graph.Nodes {
		node := &graph.Nodes[number]
		if node.Group != group {
			continue
		}
		fmt.Fprintf(b, "  %-17s  %s", node.Kind, lettering.Clean(node.Label))
		for _, edge := range next[number] {
			fmt.Fprintf(b, "  %s %s", textArrows[edge.Kind], lettering.Clean(graph.Nodes[edge.To].Label))
		}
		b.WriteByte('\n')
	}
}

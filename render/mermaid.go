package render

import (
	"fmt"
	"io"
	"strconv"
	"strings"
)

// writeMermaid writes the graph as a Mermaid flowchart, which GitHub, GitLab
// and others draw inside Markdown.
func writeMermaid(w io.Writer, scene *Scene) error {
	graph := scene.Graph
	var b strings.Builder
	fmt.Fprintf(&b, "flowchart %s\n", dotDirections[graph.Direction])
	for number, group := range graph.Groups {
		fmt.Fprintf(&b, "  subgraph context%d[%s]\n    direction %s\n", number, quoteMermaid(group.Label), dotDirections[graph.Direction])
		writeMermaidNodes(&b, graph, number, "    ")
		b.WriteString("  end\n")
	}
	writeMermaidNodes(&b, graph, -1, "  ")
	for _, edge := range graph.Edges {
		writeMermaidEdge(&b, edge)
	}
	writeMermaidLinks(&b, scene)
	writeMermaidClasses(&b, scene)
	_, err := io.WriteString(w, b.String())
	return err
}

// mermaidShapes are the brackets around the label of each kind.
var mermaidShapes = [kindCount][2]string{
	KindActor:            {"([", "])"},
	KindCommand:          {"[", "]"},
	KindAggregate:        {"[", "]"},
	KindEvent:            {"[", "]"},
	KindIntegrationEvent: {"[[", "]]"},
	KindPolicy:           {"[/", "/]"},
	KindProcess:          {"{{", "}}"},
	KindTimer:            {"((", "))"},
	KindReadModel:        {"[(", ")]"},
	KindExternal:         {"[", "]"},
	KindHotspot:          {">", "]"},
	KindContext:          {"([", "])"},
	KindState:            {"(", ")"},
}

func writeMermaidNodes(b *strings.Builder, graph *Graph, group int, indent string) {
	for number := range graph.Nodes {
		if node := &graph.Nodes[number]; node.Group == group {
			shape := mermaidShapes[node.Kind]
			label := node.Label
			if label == "" {
				label = " "
			}
			fmt.Fprintf(b, "%sn%d%s%s%s:::%s\n", indent, number, shape[0], quoteMermaid(label), shape[1], mermaidClass(node.Kind))
		}
	}
}

var mermaidArrows = [edgeKindCount]string{
	EdgeFlow:         "-->",
	EdgeAsynchronous: "-.->",
	EdgeInformation:  "-->",
	EdgeCompensation: "-.->",
	EdgeAttachment:   "---",
	EdgeRelation:     "===",
}

func writeMermaidEdge(b *strings.Builder, edge Edge) {
	label := edge.Label
	if label == "" && edge.Kind == EdgeCompensation {
		label = "compensates"
	}
	if label != "" {
		label = "|" + quoteMermaid(label) + "|"
	}
	fmt.Fprintf(b, "  n%d %s%s n%d\n", edge.From, mermaidArrows[edge.Kind], label, edge.To)
}

func writeMermaidLinks(b *strings.Builder, scene *Scene) {
	for number := range scene.Graph.Nodes {
		if link := scene.link(&scene.Graph.Nodes[number]); link != "" {
			fmt.Fprintf(b, "  click n%d href \"%s\"\n", number, link)
		}
	}
}

func writeMermaidClasses(b *strings.Builder, scene *Scene) {
	graph := scene.Graph
	var used [kindCount]bool
	for _, node := range graph.Nodes {
		used[node.Kind] = true
	}
	for kind, is := range used {
		if is {
			ink := scene.Palette.Notes[kind]
			fmt.Fprintf(b, "  classDef %s fill:%s,stroke:%s,color:%s\n", mermaidClass(Kind(kind)), ink.Paper, ink.Edge, ink.Text)
		}
	}
}

// mermaidClass is the name of a kind without "-", which Mermaid may take for a
// part of an arrow.
func mermaidClass(kind Kind) string { return strings.ReplaceAll(kindClasses[kind], "-", "") }

// entity writes a character as Mermaid's own kind of entity.
func entity(r rune) string { return "#" + strconv.Itoa(int(r)) + ";" }

package render

import (
	"fmt"
	"io"
	"strings"
)

// writePlantUML writes the graph as a PlantUML diagram of rectangles.
func writePlantUML(w io.Writer, scene *Scene) error {
	graph := scene.Graph
	var b strings.Builder
	b.WriteString("@startuml\n")
	b.WriteString(plantUMLDirections[graph.Direction])
	b.WriteString("skinparam defaultTextAlignment center\nskinparam shadowing false\nskinparam rectangleRoundCorner 4\n")
	if graph.Title != "" {
		b.WriteString("title " + plantUMLText(graph.Title) + "\n")
	}
	for number, group := range graph.Groups {
		fmt.Fprintf(&b, "rectangle \"%s\" as c%d %s;line:%s {\n", plantUMLText(group.Label), number, lightTheme.frame, bare(lightTheme.frameEdge))
		writePlantUMLNodes(&b, graph, number, "  ")
		b.WriteString("}\n")
	}
	writePlantUMLNodes(&b, graph, -1, "")
	for _, edge := range graph.Edges {
		writePlantUMLEdge(&b, edge)
	}
	b.WriteString("@enduml\n")
	_, err := io.WriteString(w, b.String())
	return err
}

// PlantUML knows no way from right to left.
var plantUMLDirections = []string{LeftToRight: "left to right direction\n", TopToBottom: "top to bottom direction\n", RightToLeft: "left to right direction\n"}

// plantUMLShapes are the elements that look most like each kind.
var plantUMLShapes = [kindCount]string{
	KindActor:            "rectangle",
	KindCommand:          "rectangle",
	KindAggregate:        "rectangle",
	KindEvent:            "rectangle",
	KindIntegrationEvent: "rectangle",
	KindPolicy:           "rectangle",
	KindProcess:          "rectangle",
	KindTimer:            "rectangle",
	KindReadModel:        "database",
	KindExternal:         "rectangle",
	KindHotspot:          "rectangle",
}

func writePlantUMLNodes(b *strings.Builder, graph *Graph, group int, indent string) {
	for number := range graph.Nodes {
		node := &graph.Nodes[number]
		if node.Group != group {
			continue
		}
		ink := inks[node.Kind]
		bold := ""
		if node.Kind == KindIntegrationEvent {
			bold = ";line.bold"
		}
		fmt.Fprintf(b, "%s%s \"%s\\n<size:9>%s</size>\" as n%d %s;line:%s%s;text:%s\n", indent, plantUMLShapes[node.Kind],
			plantUMLText(node.Label), plantUMLText(node.Caption), number, ink.paper, bare(ink.edge), bold, bare(ink.text))
	}
}

// bare is a colour as PlantUML takes it after "line:".
func bare(color string) string { return strings.TrimPrefix(color, "#") }

var plantUMLArrows = [edgeKindCount]string{
	EdgeFlow:         "-->",
	EdgeAsynchronous: "..>",
	EdgeInformation:  "-[" + lightTheme.information + "]->",
	EdgeCompensation: "-[" + lightTheme.compensation + ",dotted]->",
	EdgeAttachment:   "-[" + lightTheme.compensation + "]-",
}

func writePlantUMLEdge(b *strings.Builder, edge Edge) {
	fmt.Fprintf(b, "n%d %s n%d", edge.From, plantUMLArrows[edge.Kind], edge.To)
	if edge.Label != "" {
		b.WriteString(" : " + plantUMLText(edge.Label))
	}
	b.WriteByte('\n')
}

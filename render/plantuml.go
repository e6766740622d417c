package render

import (
	"fmt"
	"io"
	"strings"

	"github.com/eventstorm/storm/render/lettering"
)

// writePlantUML writes the graph as a PlantUML diagram of rectangles.
func writePlantUML(w io.Writer, scene *Scene) error {
	graph, palette, measurer := scene.Graph, &scene.Palette, lettering.NewMeasurer()
	var b strings.Builder
	b.WriteString("@startuml\n")
	b.WriteString(plantUMLDirections[graph.Direction])
	b.WriteString("skinparam defaultTextAlignment center\nskinparam shadowing false\nskinparam rectangleRoundCorner 4\n")
	b.WriteString("skinparam arrowColor " + palette.Line + "\nskinparam backgroundColor " + palette.Wall + "\nskinparam defaultFontColor " + palette.Text + "\n")
	if graph.Title != "" {
		b.WriteString("title " + plantUMLText(graph.Title) + "\n")
	}
	for number, group := range graph.Groups {
		fmt.Fprintf(&b, "rectangle \"%s\" as c%d %s;line:%s {\n", plantUMLText(group.Label), number, palette.Frame, bare(palette.FrameEdge))
		writePlantUMLNodes(&b, measurer, scene, number, "  ")
		b.WriteString("}\n")
	}
	writePlantUMLNodes(&b, measurer, scene, -1, "")
	for _, edge := range graph.Edges {
		writePlantUMLEdge(&b, palette, edge)
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
	KindContext:          "rectangle",
	KindState:            "storage",
}

func writePlantUMLNodes(b *strings.Builder, measurer *lettering.Measurer, scene *Scene, group int, indent string) {
	graph := scene.Graph
	for number := range graph.Nodes {
		node := &graph.Nodes[number]
		if node.Group != group {
			continue
		}
		ink := scene.Palette.Notes[node.Kind]
		bold := ""
		if node.Kind == KindIntegrationEvent {
			bold = ";line.bold"
		}
		link := scene.link(node)
		if link != "" {
			link = "[[" + link + "]] "
		}
		fmt.Fprintf(b, "%s%s \"%s\\n<size:9>%s</size>\" as n%d %s%s;line:%s%s;text:%s\n", indent, plantUMLShapes[node.Kind],
			plantUMLLabel(newNote(measurer, number, node).Lettering.Lines), plantUMLText(node.Caption), number, link, ink.Paper, bare(ink.Edge), bold, bare(ink.Text))
	}
}

// plantUMLLabel writes the lines of a label.
func plantUMLLabel(lines []string) string {
	texts := make([]string, len(lines))
	for i, line := range lines {
		texts[i] = plantUMLText(line)
	}
	return strings.Join(texts, `\n`)
}

// bare is a colour as PlantUML takes it after "line:".
func bare(color string) string { return strings.TrimPrefix(color, "#") }

var plantUMLArrows = [edgeKindCount]string{
	EdgeFlow:         "-[%s]->",
	EdgeAsynchronous: "-[%s,dashed]->",
	EdgeInformation:  "-[%s]->",
	EdgeCompensation: "-[%s,dotted]->",
	EdgeAttachment:   "-[%s]-",
	EdgeRelation:     "-[%s,thickness=3]-",
}

func writePlantUMLEdge(b *strings.Builder, palette *Palette, edge Edge) {
	fmt.Fprintf(b, "n%d %s n%d", edge.From, fmt.Sprintf(plantUMLArrows[edge.Kind], palette.edgeColour(edge.Kind)), edge.To)
	if edge.Label != "" {
		b.WriteString(" : " + plantUMLText(edge.Label))
	}
	b.WriteByte('\n')
}

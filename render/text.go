package render

import (
	"io"
	"strings"

	"github.com/eventstorm/storm/render/lettering"
)

// writeText writes the story with boxes of characters, context by context.
func writeText(w io.Writer, scene *Scene) error {
	graph := scene.Graph
	var b strings.Builder
	if graph.Title != "" {
		b.WriteString("\n" + isolated(lettering.Clean(graph.Title)) + "\n")
	}
	story := newTextStory(graph)
	for group := range graph.Groups {
		title := isolated(lettering.Clean(graph.Groups[group].Label))
		b.WriteString("\n" + title + "\n" + strings.Repeat("═", min(max(textWidth(title), 1), textColumns)) + "\n")
		b.WriteString(story.section(group))
	}
	if loose := story.section(-1); loose != "" {
		b.WriteString("\n" + loose)
	}
	_, err := io.WriteString(w, strings.TrimPrefix(b.String(), "\n"))
	return err
}

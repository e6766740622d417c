package render

import (
	"bytes"
	"io"
	"strconv"
	"strings"

	"github.com/eventstorm/storm/render/lettering"
	"github.com/eventstorm/storm/render/page"
)

// writeHTML writes a page around what writeSVG draws.
func writeHTML(w io.Writer, scene *Scene) error {
	var drawing bytes.Buffer
	picture := *scene // on a page a click chooses a note, and the links stand in its details
	picture.links, picture.siblings = LinkTemplate{}, siblings{}
	if err := writeSVG(&drawing, &picture); err != nil {
		return err
	}
	graph := scene.Graph
	document := &page.Document{
		Title:    drawingTitle(graph),
		Summary:  lettering.Clean(summary(graph)),
		Drawing:  drawing.Bytes(),
		Contexts: []page.Context{}, Kinds: []page.Kind{}, Notes: []page.Note{}, Lines: []page.Line{},
		Runs:  pageRuns(scene),
		Index: scene.siblings.Index,
	}
	dress(document, &scene.Palette, scene.Dark)
	for _, group := range graph.Groups {
		document.Contexts = append(document.Contexts, page.Context{
			Name: lettering.Clean(group.Label), Description: lettering.Clean(group.Description),
		})
	}
	addPageNotes(document, scene)
	for _, edge := range graph.Edges {
		document.Lines = append(document.Lines, page.Line{
			From: edge.From, To: edge.To, Word: edge.Kind.String(), Label: lettering.Clean(edge.Label),
		})
	}
	return page.Write(w, document)
}

// WritePage writes a page around a drawing in which there are no notes to
// choose: one moves about in it. The drawing is SVG that storm wrote, with the
// variables of the theme. The error is that of the writer.
func WritePage(w io.Writer, title, summary string, drawing []byte, theme Theme) error {
	document := &page.Document{
		Title: lettering.Clean(title), Summary: lettering.Clean(summary), Drawing: drawing, Plain: true,
		Contexts: []page.Context{}, Kinds: []page.Kind{}, Notes: []page.Note{}, Lines: []page.Line{}, Runs: []page.Run{},
	}
	dress(document, &theme.Palette, theme.Dark)
	return page.Write(w, document)
}

// dress gives a page the colours of its drawing.
func dress(document *page.Document, palette, dark *Palette) {
	document.Light = themeVariables(palette)
	if dark == nil {
		document.Theme = shade(palette.Wall)
		return
	}
	document.Dark = themeVariables(dark)
}

// shade tells a dark wall from a light one.
func shade(wall string) string {
	rgb, err := strconv.ParseUint(strings.TrimPrefix(wall, "#"), 16, 32)
	if err != nil || (rgb>>16&0xff)+(rgb>>8&0xff)+(rgb&0xff) > 3*0x80 {
		return "light"
	}
	return "dark"
}

func addPageNotes(document *page.Document, scene *Scene) {
	graph := scene.Graph
	kinds := make(map[Kind]int)
	for i := range graph.Nodes {
		node := &graph.Nodes[i]
		kind, known := kinds[node.Kind]
		if !known {
			kind = len(document.Kinds)
			kinds[node.Kind] = kind
			document.Kinds = append(document.Kinds, page.Kind{Class: kindClasses[node.Kind], Word: node.Kind.String()})
		}
		document.Notes = append(document.Notes, page.Note{
			ID: lettering.CleanLines(node.ID), Kind: kind, Context: node.Group,
			Label: lettering.Clean(node.Label), Caption: lettering.Clean(node.Caption),
			Details: pageDetails(node.Tooltip), Source: lettering.Clean(scene.source(node.At)),
			SourceLink: scene.sourceLink(node.At), Drawing: pageOf(scene, node),
		})
	}
}

// pageOf returns the page that shows a note in full, with the note chosen, or
// "". A context itself is no note there.
func pageOf(scene *Scene, node *Node) string {
	page := scene.drawingOf(node)
	if page == "" || node.Kind == KindContext {
		return page
	}
	return page + "#" + escapePath(lettering.CleanLines(node.ID))
}

func pageDetails(tooltip string) []string {
	if tooltip == "" {
		return nil
	}
	return strings.Split(lettering.CleanLines(tooltip), "\n")
}

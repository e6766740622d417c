package render

import (
	"io"
	"math"
	"strconv"
	"strings"

	"github.com/eventstorm/storm/render/layout"
	"github.com/eventstorm/storm/render/lettering"
)

// writeSVG draws the scene as one SVG document that needs nothing else: no
// script, no font, no other file.
func writeSVG(w io.Writer, scene *Scene) error {
	var s svg
	s.open(scene)
	s.style(scene)
	s.line(`<rect class="wall" width="100%" height="100%"/>`)
	s.title(scene.Title)
	s.line(`<g class="frames">`)
	for i := range scene.Frames {
		s.frame(scene, &scene.Frames[i])
	}
	s.line(`</g>`)
	s.ruler(scene)
	s.line(`<g class="lines">`)
	for i := range scene.Lines {
		s.edge(scene, &scene.Lines[i])
	}
	s.line(`</g>`, "\n", `<g class="tabs">`)
	for i := range scene.Frames {
		s.tab(scene, &scene.Frames[i])
	}
	s.line(`</g>`, "\n", `<g class="notes">`)
	for i := range scene.Notes {
		s.note(scene, &scene.Notes[i])
	}
	s.line(`</g>`)
	s.marks(scene.Marks)
	s.legend(scene.Legend)
	s.line(`</svg>`)
	_, err := io.WriteString(w, s.b.String())
	return err
}

// svg writes elements. Every text of a user goes through escape.
type svg struct{ b strings.Builder }

func (s *svg) line(parts ...string) {
	for _, part := range parts {
		s.b.WriteString(part)
	}
	s.b.WriteByte('\n')
}

func (s *svg) open(scene *Scene) {
	width, height := number(scene.Width), number(scene.Height)
	title := drawingTitle(scene.Graph)
	s.line(`<svg xmlns="http://www.w3.org/2000/svg" width="`, width, `" height="`, height,
		`" viewBox="0 0 `, width, ` `, height, `" role="img" aria-labelledby="title description">`)
	s.line(`<title id="title">`, escape(title), `</title>`)
	s.line(`<desc id="description">`, escape(summary(scene.Graph)), `</desc>`)
}

// drawingTitle returns the title, which a drawing needs for those who can't
// see it.
func drawingTitle(graph *Graph) string {
	if title := lettering.Clean(graph.Title); title != "" {
		return title
	}
	return "Event storming"
}

// summary says in words what the picture shows, for those who can't see it.
func summary(graph *Graph) string {
	var parts []string
	if graph.Description != "" {
		parts = append(parts, graph.Description)
	}
	var counts [kindCount]int
	for _, node := range graph.Nodes {
		counts[node.Kind]++
	}
	var kinds []string
	for kind, count := range counts {
		if count > 0 {
			kinds = append(kinds, strconv.Itoa(count)+" × "+Kind(kind).String())
		}
	}
	if len(kinds) > 0 {
		parts = append(parts, "Event storming with "+strings.Join(kinds, ", ")+".")
	}
	return strings.Join(parts, " ")
}

func (s *svg) title(title Heading) {
	if title.Text == "" {
		return
	}
	anchor := "start"
	if title.RightToLeft {
		anchor = "start\" direction=\"rtl" // the start of a line read from right to left is its right end
	}
	s.line(`<text class="title" x="`, number(title.X), `" y="`, number(title.Y), `" font-size="`, number(title.Size),
		`" text-anchor="`, anchor, `">`, escape(title.Text), `</text>`)
}

func (s *svg) frame(scene *Scene, frame *Frame) {
	group := scene.Graph.Groups[frame.Group]
	s.line(`<g class="frame" data-context="`, escape(group.Label), `"`, source(scene.source(group.At)), `>`)
	s.line(`<title>`, escape(withDetail("context "+group.Label, group.Description)), `</title>`)
	s.line(`<rect class="frame-area" `, box(frame.Place), ` rx="10"/>`)
	s.line(`</g>`)
}

// tab writes the title of a frame, above the lines that cross its border.
func (s *svg) tab(scene *Scene, frame *Frame) {
	leads := s.leadTo(scene.sourceLink(scene.Graph.Groups[frame.Group].At))
	s.line(`<path class="frame-tab" d="`, tabOutline(frame), `"/>`)
	s.line(`<text class="frame-title" x="`, number(frame.Title.X), `" y="`, number(frame.Title.Y),
		`" font-size="`, number(frame.Title.Size), `"`, direction(frame.Title.RightToLeft), `>`, escape(frame.Title.Text), `</text>`)
	leads()
}

// tabOutline fills the upper corner of a frame and is round where that is.
func tabOutline(frame *Frame) string {
	const round = 10
	t := frame.Tab
	left, right, inner, outer := t.X, t.X+t.Width, t.X+t.Width, t.X
	if frame.TabRight {
		inner, outer = left, right
	}
	towards := math.Copysign(round, inner-outer)
	return "M" + pair(outer+towards, t.Y) + "L" + pair(inner, t.Y) + "V" + number(t.Y+t.Height-round) +
		"Q" + pair(inner, t.Y+t.Height) + " " + pair(inner-towards, t.Y+t.Height) +
		"L" + pair(outer, t.Y+t.Height) + "V" + number(t.Y+round) +
		"Q" + pair(outer, t.Y) + " " + pair(outer+towards, t.Y) + "Z"
}

func withDetail(first, detail string) string {
	if detail == "" {
		return first
	}
	return first + "\n" + detail
}

func direction(rightToLeft bool) string {
	if rightToLeft {
		return ` direction="rtl"`
	}
	return ""
}

func box(r layout.Rectangle) string {
	return `x="` + number(r.X) + `" y="` + number(r.Y) + `" width="` + number(r.Width) + `" height="` + number(r.Height) + `"`
}

func pair(x, y float64) string { return number(x) + " " + number(y) }

// number writes a length to a tenth of a pixel.
func number(n float64) string {
	return strconv.FormatFloat(tenth(n), 'f', -1, 64)
}

func tenth(n float64) float64 { return math.Round(n*10)/10 + 0 }

var xmlEscaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;", "'", "&#39;")

// escape makes any text safe inside an element or an attribute.
func escape(text string) string { return xmlEscaper.Replace(lettering.CleanLines(text)) }

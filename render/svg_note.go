package render

import (
	"github.com/eventstorm/storm/render/layout"
	"github.com/eventstorm/storm/render/lettering"
)

// fold is the size of the corner that comes off the wall.
const fold = 13

// note draws a sticky note: its shadow, its paper with a folded corner, the
// small print and the label.
func (s *svg) note(scene *Scene, note *Note) {
	node := &scene.Graph.Nodes[note.Node]
	leads := s.leadTo(scene.link(node))
	s.line(`<g class="note `, kindClasses[node.Kind], focus(node), `" data-id="`, escape(node.ID), `"`, element(node), source(scene.source(node.At)), tilt(node.Kind, note.Place), `>`)
	s.line(`<title>`, escape(withDetail(node.Caption+" "+node.Label, node.Tooltip)), `</title>`)
	s.paper(node.Kind, note.Place)
	s.line(`<text class="caption" x="`, number(note.Place.X+notePadding), `" y="`, number(note.Place.Y+12.5), `">`, escape(node.Caption), `</text>`)
	s.label(note)
	s.badge(note.Badge)
	s.line(`</g>`)
	leads()
}

// leadTo makes what is written until the returned function is called a link,
// if there is an address.
func (s *svg) leadTo(address string) (end func()) {
	if address == "" {
		return func() {}
	}
	s.line(`<a href="`, escape(address), `">`)
	return func() { s.line(`</a>`) }
}

// focus adds a class to the note that a drawing is about.
func focus(node *Node) string {
	if node.Focus {
		return " focus"
	}
	return ""
}

func element(node *Node) string {
	if node.Element == "" {
		return ""
	}
	return ` data-element="` + escape(node.Element) + `"`
}

func source(place string) string {
	if place == "" {
		return ""
	}
	return ` data-source="` + escape(place) + `"`
}

// tilt hangs hotspots a little askew, so that they catch the eye.
func tilt(kind Kind, r layout.Rectangle) string {
	if kind != KindHotspot {
		return ""
	}
	return ` transform="rotate(-2.5 ` + pair(r.X+r.Width/2, r.Y+r.Height/2) + `)"`
}

func (s *svg) paper(kind Kind, r layout.Rectangle) {
	if kind == KindContext || kind == KindState {
		s.bubble(r, bubbleRounds[kind])
		return
	}
	s.line(`<path class="shadow" d="`, folded(layout.Rectangle{X: r.X + 1.5, Y: r.Y + 3.5, Width: r.Width, Height: r.Height}), `"/>`)
	s.line(`<path class="paper" d="`, folded(r), `"/>`)
	right, bottom := r.X+r.Width, r.Y+r.Height
	s.line(`<path class="fold" d="M`, pair(right, bottom-fold), "L", pair(right-fold, bottom), "Q", pair(right-fold+1, bottom-fold+1), " ", pair(right, bottom-fold), `Z"/>`)
	if kind == KindIntegrationEvent {
		const inset = 3.5
		s.line(`<path class="double" d="`, folded(layout.Rectangle{
			X: r.X + inset, Y: r.Y + inset, Width: r.Width - 2*inset, Height: r.Height - 2*inset,
		}), `"/>`)
	}
}

// folded is the outline of a note whose lower right corner is missing.
func folded(r layout.Rectangle) string {
	const round = 3
	right, bottom := r.X+r.Width, r.Y+r.Height
	return "M" + pair(r.X+round, r.Y) + "H" + number(right-round) + "Q" + pair(right, r.Y) + " " + pair(right, r.Y+round) +
		"V" + number(bottom-fold) + "L" + pair(right-fold, bottom) + "H" + number(r.X+round) +
		"Q" + pair(r.X, bottom) + " " + pair(r.X, bottom-round) + "V" + number(r.Y+round) +
		"Q" + pair(r.X, r.Y) + " " + pair(r.X+round, r.Y) + "Z"
}

// label writes the lines of a label, and the small print below it, in the
// middle of the paper that the caption leaves.
func (s *svg) label(note *Note) {
	block, r := note.Lettering, note.Place
	height := note.labelHeight() + note.detailHeight()
	top := r.Y + captionHeight + (r.Height-captionHeight-notePadding/2-height)/2
	s.textBlock("label", block, r.X+r.Width/2, top, note.RightToLeft)
	s.textBlock("detail", note.Detail, r.X+r.Width/2, top+note.labelHeight()+detailGap, isRightToLeft(note.Detail))
}

// isRightToLeft reports whether the lines are read from right to left, as the
// first is.
func isRightToLeft(block lettering.Block) bool {
	return len(block.Lines) > 0 && lettering.RightToLeft(block.Lines[0])
}

// textBlock writes lines below each other.
func (s *svg) textBlock(class string, block lettering.Block, middle, top float64, rightToLeft bool) {
	if len(block.Lines) == 0 {
		return
	}
	step := block.Size * lineHeight
	first := top + step/2 + block.Size*0.35
	x := number(middle)
	s.b.WriteString(`<text class="` + class + `" font-size="` + number(block.Size) + `"` + direction(rightToLeft) + `>`)
	for i, line := range block.Lines {
		s.b.WriteString(`<tspan x="` + x + `" y="` + number(first+float64(i)*step) + `">` + escape(line) + `</tspan>`)
	}
	s.line(`</text>`)
}

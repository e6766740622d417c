package render

// ruler draws the numbers along the time, and the lines that lead from one
// part of it to the next.
func (s *svg) ruler(scene *Scene) {
	if len(scene.Ruler) == 0 {
		return
	}
	s.line(`<g class="ruler">`)
	for _, guide := range scene.Guides {
		s.line(`<path class="guide" d="`, way(guide), `"/><path class="guide-head" d="`, arrowHead(guide), `"/>`)
	}
	for _, number := range scene.Ruler {
		s.columnNumber(number)
	}
	s.line(`</g>`)
}

func (s *svg) columnNumber(h Heading) {
	s.line(`<text x="`, number(h.X), `" y="`, number(h.Y), `" font-size="`, number(h.Size), `">`, escape(h.Text), `</text>`)
}

func (s *svg) rulerStyles(p *Palette) {
	s.line(`.ruler text{text-anchor:middle;`, paint("fill", "faint", p.Faint), `}`)
	s.line(`.guide{fill:none;stroke-width:3;stroke-dasharray:1 7;stroke-linecap:round;`, paint("stroke", "frame-edge", p.FrameEdge), `}`)
	s.line(`.guide-head{`, paint("fill", "frame-edge", p.FrameEdge), `}`)
}

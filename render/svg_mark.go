package render

// marks draws the small boxes on a line.
func (s *svg) marks(marks []Mark) {
	for _, mark := range marks {
		s.line(`<g class="mark"><rect `, box(mark.Place), ` rx="3"/><text x="`, number(mark.Place.X+mark.Place.Width/2),
			`" y="`, number(mark.Place.Y+mark.Place.Height/2+markSize*0.36), `">`, escape(mark.Text), `</text></g>`)
	}
}

func (s *svg) markStyles(p *Palette) {
	s.line(`.mark rect{`, paint("fill", "wall", p.Wall), paint("stroke", "relation", p.Relation), `}`)
	s.line(`.mark text{font-size:`, number(markSize), `px;font-weight:700;text-anchor:middle;`, paint("fill", "text", p.Text), `}`)
}

package render

// legend draws a small sample of each kind of note and line, with its name.
func (s *svg) legend(entries []LegendEntry) {
	if len(entries) == 0 {
		return
	}
	s.line(`<g class="legend">`)
	for _, entry := range entries {
		s.legendSample(entry)
		s.line(`<text class="legend-text" x="`, number(entry.Place.X+entry.Place.Width+legendTextGap),
			`" y="`, number(entry.Place.Y+entry.Place.Height/2+legendSize*0.36), `">`, escape(entry.Text), `</text>`)
	}
	s.line(`</g>`)
}

func (s *svg) legendSample(entry LegendEntry) {
	r := entry.Place
	switch {
	case entry.IsNote:
	case !entry.Line.hasArrow():
		s.line(`<g class="edge `, edgeClasses[entry.Line], `"><path class="way" d="M`, pair(r.X, r.Y), `H`, number(r.X+r.Width), `"/></g>`)
		return
	default:
		s.line(`<g class="edge `, edgeClasses[entry.Line], `"><path class="way" d="M`, pair(r.X, r.Y), `H`, number(r.X+r.Width-7),
			`"/><path class="head" d="M`, pair(r.X+r.Width, r.Y), `l-8 -3.6v7.2Z"/></g>`)
		return
	}
	s.line(`<g class="note `, kindClasses[entry.Note], `"><rect class="paper" `, box(r), ` rx="2"/>`)
	if entry.Note == KindIntegrationEvent {
		s.line(`<rect class="double" x="`, number(r.X+2), `" y="`, number(r.Y+2), `" width="`, number(r.Width-4), `" height="`, number(r.Height-4), `" rx="1"/>`)
	}
	s.line(`</g>`)
}

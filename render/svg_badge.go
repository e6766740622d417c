package render

// badge draws how many findings there are about a note.
func (s *svg) badge(badge *Badge) {
	if badge == nil {
		return
	}
	r := badge.Place
	s.line(`<g class="badge badge-`, badge.Severity.String(), `"><rect `, box(r), ` rx="`, number(r.Height/2), `"/>`,
		`<text x="`, number(r.X+r.Width/2), `" y="`, number(r.Y+r.Height/2+badgeSize*0.36), `">`, escape(badge.Text), `</text></g>`)
}

// badgeStyles are the same in all themes: they are small, and mean danger.
func (s *svg) badgeStyles() {
	s.line(`.badge text{font-size:`, number(badgeSize), `px;font-weight:700;text-anchor:middle}`)
	s.line(`.badge rect{stroke:#fff;stroke-width:1.5}`)
	s.line(`.badge-error rect{fill:`, badgeColours.failure, `}.badge-warning rect{fill:`, badgeColours.warning, `}.badge-info rect{fill:`, badgeColours.info, `}`)
	s.line(`.note .badge text{fill:#fff}.note .badge-warning text{fill:#1a1a1a}`)
}

var badgeColours = struct{ failure, warning, info string }{failure: "#c00024", warning: "#ffc400", info: "#1668a8"}

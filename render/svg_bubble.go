package render

import "github.com/eventstorm/storm/render/layout"

// bubbleRounds are the radii of the corners of what is no sticky note.
var bubbleRounds = [kindCount]float64{KindContext: 14, KindState: 18}

// bubble draws what is no sticky note: a context, a state.
func (s *svg) bubble(r layout.Rectangle, round float64) {
	s.line(`<rect class="paper" `, box(r), ` rx="`, number(round), `"/>`)
}

package layout

// endsAbove reports whether what is read later stands higher, on the whole:
// Graphviz does not care which of the two ways up a picture is that runs to a
// side, but a reader begins at the top. Of several frames, the one of the
// first box has to stand in the upper half.
func endsAbove(graph *Graph, placement *Placement) bool {
	if graph.Direction == TopToBottom {
		return false
	}
	if first := graph.Boxes[0].Frame; first >= 0 && len(graph.Frames) > 1 {
		frame := placement.Frames[first]
		return frame.Y+frame.Height/2 > placement.Height/2
	}
	middle := float64(len(placement.Boxes)-1) / 2
	tendency := 0.0
	for i, box := range placement.Boxes {
		tendency += (float64(i) - middle) * (box.Y + box.Height/2)
	}
	return tendency < 0
}

// mirror turns a placement upside down.
func mirror(p *Placement) {
	for i := range p.Boxes {
		p.Boxes[i].Y = tenth(p.Height - p.Boxes[i].Y - p.Boxes[i].Height)
	}
	for i := range p.Frames {
		p.Frames[i].Y = tenth(p.Height - p.Frames[i].Y - p.Frames[i].Height)
	}
	for i := range p.Links {
		link := &p.Links[i]
		for j := range link.Points {
			link.Points[j].Y = tenth(p.Height - link.Points[j].Y)
		}
		link.Tip.Y, link.Label.Y = tenth(p.Height-link.Tip.Y), tenth(p.Height-link.Label.Y)
	}
}

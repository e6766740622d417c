package vector

// A Rasterizer takes lines and curves one after the other; that of
// golang.org/x/image/vector is one.
type Rasterizer interface {
	MoveTo(x, y float32)
	LineTo(x, y float32)
	CubeTo(x1, y1, x2, y2, x, y float32)
	ClosePath()
}

// Draw hands an outline to a rasterizer, each point at the place that at gives
// it. All its contours are closed, so that they can be filled.
func (o Outline) Draw(to Rasterizer, at func(Point) (x, y float32)) {
	open := false
	for i := range o {
		p := &o[i].Points
		switch o[i].Verb {
		case MoveTo:
			if open {
				to.ClosePath()
			}
			to.MoveTo(at(p[0]))
			open = true
		case LineTo:
			to.LineTo(at(p[0]))
		case CubicTo:
			x1, y1 := at(p[0])
			x2, y2 := at(p[1])
			x, y := at(p[2])
			to.CubeTo(x1, y1, x2, y2, x, y)
		case Close:
			to.ClosePath()
			open = false
		}
	}
	if open {
		to.ClosePath()
	}
}

package sequence

// box is a rectangle of a picture, in pixels.
type box struct{ x, y, width, height float64 }

// frameBox is the box around the rows of a transaction.
func (p *placed) frameBox(f *frame) box {
	inset := float64(f.inset) * frameInset
	left, right := margin+gutter-frameInset+inset, p.width-margin-inset
	return box{left, f.top, right - left, f.bottom - f.top}
}

// headBox is the box of a participant's name, above or below the lifeline.
func (p *placed) headBox(index int, top float64) box {
	return box{p.columns[index] - headWidth/2, top, headWidth, headHeight}
}

// remarkBox is the box of what happens to one participant, on its lifeline.
func (p *placed) remarkBox(row *Row, at *place) box {
	width := at.width + 2*pillPadding
	return box{p.columns[row.From] - width/2, at.y, width, at.height}
}

// dividerBox is the box of what concerns all, in the middle.
func (p *placed) dividerBox(at *place) box {
	width := at.width + 2*pillPadding
	return box{p.width/2 - width/2, at.y + dividerRoom/2, width, at.height - dividerRoom}
}

// arrowLine returns where the arrow of a row starts and ends.
func (p *placed) arrowLine(row *Row, at *place) (from, to, y float64) {
	return p.columns[row.From], p.columns[row.To], at.y + at.height
}

package sequence

import (
	"strings"

	"github.com/eventstorm/storm/render/lettering"
)

// The sizes of a picture, in pixels.
const (
	margin       = 24.0
	gutter       = 34.0 // for the numbers of steps
	labelSize    = 12.5
	detailSize   = 10.5
	headSize     = 13.0
	lineFactor   = 1.25
	textWidth    = 230.0 // beyond it a text is broken
	detailLines  = 2
	headWidth    = 132.0
	headHeight   = 56.0
	columnGap    = 22.0
	rowGap       = 9.0
	pillPadding  = 6.0
	arrowRoom    = 30.0 // beside the text of an arrow
	frameTab     = 17.0
	frameInset   = 5.0
	dividerRoom  = 8.0
	titleHeight  = 34.0
	smallestWide = 460.0
)

// placed is a diagram with its places.
type placed struct {
	*Diagram
	heads         []lettering.Block
	columns       []float64 // the middle of each participant
	rows          []place
	frames        []frame
	width, height float64
	top           float64 // of the lifelines
	bottom        float64
}

// place is where a row is.
type place struct {
	label, detail lettering.Block
	width         float64 // of the text
	y, height     float64
}

// frame is the place of a transaction.
type frame struct {
	transaction int
	label, end  string
	undone      bool
	inset       int
	top, bottom float64
}

// layOut gives all rows their places.
func layOut(d *Diagram) *placed {
	p := &placed{Diagram: d, rows: make([]place, len(d.Rows))}
	measurer := lettering.NewMeasurer()
	p.letter(measurer)
	p.setColumns()
	p.setRows()
	return p
}

// letter sets all texts in lines.
func (p *placed) letter(m *lettering.Measurer) {
	for _, each := range p.Participants {
		p.heads = append(p.heads, m.Set(each.Name, lettering.Measure{Width: headWidth - 12, Lines: 3, Sizes: []float64{headSize, 11.5, 10}}))
	}
	for i := range p.Rows {
		row, at := &p.Rows[i], &p.rows[i]
		at.label = m.Set(row.Label, lettering.Measure{Width: textWidth, Lines: 3, Sizes: []float64{labelSize}})
		if row.Detail != "" {
			at.detail = sentence(m, row.Detail)
		}
		for _, line := range at.label.Lines {
			at.width = max(at.width, m.BoldWidth(line, labelSize))
		}
		for _, line := range at.detail.Lines {
			at.width = max(at.width, m.Width(line, detailSize))
		}
		at.height = float64(len(at.label.Lines))*labelSize*lineFactor + float64(len(at.detail.Lines))*detailSize*lineFactor
	}
}

// sentence sets data and reasons in lines that break between words, unlike
// names; what is too much is left out.
func sentence(m *lettering.Measurer, text string) lettering.Block {
	block := lettering.Block{Size: detailSize}
	line := ""
	for _, word := range strings.Fields(lettering.Clean(text)) {
		longer := strings.TrimSpace(line + " " + word)
		if m.Width(longer, detailSize) <= textWidth {
			line = longer
			continue
		}
		if len(block.Lines) == detailLines-1 || line == "" {
			cut := m.Set(longer, lettering.Measure{Width: textWidth, Lines: 1, Sizes: []float64{detailSize}})
			block.Lines, block.Cut = append(block.Lines, cut.Lines...), true
			return block
		}
		block.Lines, line = append(block.Lines, line), word
	}
	if line != "" {
		block.Lines = append(block.Lines, line)
	}
	return block
}

// setColumns puts the participants beside each other, as close as the texts
// between them allow.
func (p *placed) setColumns() {
	count := len(p.Participants)
	p.columns = make([]float64, count)
	needs := make([]map[int]float64, count) // by right column, then left: the distance
	for i := range needs {
		needs[i] = map[int]float64{}
	}
	need := func(left, right int, distance float64) {
		if left >= 0 && right < count {
			needs[right][left] = max(needs[right][left], distance)
		}
	}
	first := headWidth / 2
	for i := range p.Rows {
		row, at := &p.Rows[i], &p.rows[i]
		switch row.Kind {
		case Arrow:
			need(min(row.From, row.To), max(row.From, row.To), at.width+arrowRoom)
		case Remark:
			half := at.width/2 + pillPadding + columnGap/2
			need(row.From-1, row.From, half)
			need(row.From, row.From+1, half)
			if row.From == 0 {
				first = max(first, half)
			}
		}
	}
	for right := range p.columns {
		if right == 0 {
			p.columns[0] = margin + gutter + first + 2*frameInset
			continue
		}
		p.columns[right] = p.columns[right-1] + headWidth + columnGap
		for left, distance := range needs[right] {
			p.columns[right] = max(p.columns[right], p.columns[left]+distance)
		}
	}
	p.width = smallestWide
	for i, x := range p.columns {
		half := headWidth / 2
		for j := range p.Rows {
			if row := &p.Rows[j]; row.Kind == Remark && row.From == i {
				half = max(half, p.rows[j].width/2+pillPadding)
			}
		}
		p.width = max(p.width, x+half+margin+3*frameInset)
	}
}

// setRows puts the rows under each other and the frames around them.
func (p *placed) setRows() {
	y := margin + titleHeight
	p.top = y + headHeight
	y = p.top + rowGap
	open := map[int]int{} // frames by transaction
	for i := range p.Rows {
		row, at := &p.Rows[i], &p.rows[i]
		at.y = y
		switch row.Kind {
		case Begin:
			open[row.Transaction] = len(p.frames)
			p.frames = append(p.frames, frame{transaction: row.Transaction, label: row.Label, undone: row.Undone, inset: len(open) - 1, top: y})
			at.height = frameTab
		case End:
			at.height = frameTab
			if index, is := open[row.Transaction]; is {
				p.frames[index].end, p.frames[index].bottom = row.Label, y+frameTab
				delete(open, row.Transaction)
			}
		case Divider:
			at.height += 2 * dividerRoom
		case Remark:
			at.height += 2 * pillPadding
		case Arrow:
			at.height += rowGap
		}
		y += at.height + rowGap
	}
	for _, index := range open { // a run that was cut off
		p.frames[index].bottom = y
	}
	p.bottom = y
	p.height = y + headHeight + margin
}

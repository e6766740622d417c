package board

import "github.com/eventstorm/storm/render/layout"

// band is a band while it is placed. Its rows are the lanes it uses, counted
// from the top; the channel n runs above row n, the gutter n left of its
// column n.
type band struct {
	plan         *Plan
	board        *Board
	first, count int
	boxes, links []int
	top          float64

	row    []int          // by lane, -1 when it is not used
	lanes  []int          // by row
	filled map[[2]int]int // box by column and row

	routes   []route
	channels []channel // by number
	gutters  []channel

	width, height float64
	columnLeft    []float64 // by column of the band
	rowTop        []float64 // of the strip
	rowHeight     []float64
}

func (b *band) place() {
	b.findRows()
	b.route()
	b.measure()
	b.placeBoxes()
	for i := range b.routes {
		b.draw(&b.routes[i])
	}
	b.addToBoard()
}

// findRows numbers the lanes that the band uses.
func (b *band) findRows() {
	used := make([]bool, b.plan.Lanes)
	for _, number := range b.boxes {
		used[b.plan.Boxes[number].Lane] = true
	}
	b.row = make([]int, b.plan.Lanes)
	for lane, is := range used {
		b.row[lane] = -1
		if is {
			b.row[lane] = len(b.lanes)
			b.lanes = append(b.lanes, lane)
		}
	}
	b.filled = make(map[[2]int]int, len(b.boxes))
	for _, number := range b.boxes {
		column, row := b.cell(number)
		b.filled[[2]int{column, row}] = number
	}
}

// cell returns the column in the band and the row of a box.
func (b *band) cell(box int) (column, row int) {
	return b.plan.Boxes[box].Column - b.first, b.row[b.plan.Boxes[box].Lane]
}

// measure finds out where columns and rows begin, with room for the tracks
// between them.
func (b *band) measure() {
	x := b.plan.Indent
	b.columnLeft = make([]float64, b.count)
	for column := range b.count {
		b.gutters[column].start = x
		x += b.gutters[column].size(b.plan.gutter())
		b.columnLeft[column] = x
		x += b.plan.ColumnWidth
	}
	b.gutters[b.count].start = x
	b.width = x + b.gutters[b.count].size(b.plan.gutter())
	b.rowHeight = make([]float64, len(b.lanes))
	for _, number := range b.boxes {
		_, row := b.cell(number)
		b.rowHeight[row] = max(b.rowHeight[row], b.plan.Boxes[number].Height)
	}
	y := b.top + b.plan.BandTop
	b.rowTop = make([]float64, len(b.lanes))
	for row := range b.lanes {
		b.channels[row].start = y
		y += b.channels[row].size(0)
		b.rowTop[row] = y
		b.rowHeight[row] += b.plan.LaneTop + 2*padding
		y += b.rowHeight[row]
		if row < len(b.lanes)-1 {
			y += laneGap / 2
		}
	}
	b.channels[len(b.lanes)].start = y
	b.height = y + b.channels[len(b.lanes)].size(0) - b.top
}

func (b *band) placeBoxes() {
	for _, number := range b.boxes {
		column, row := b.cell(number)
		box := b.plan.Boxes[number]
		inner := b.rowHeight[row] - b.plan.LaneTop
		b.board.Boxes[number] = layout.Rectangle{
			X: b.columnLeft[column] + (b.plan.ColumnWidth-box.Width)/2, Y: b.rowTop[row] + b.plan.LaneTop + (inner-box.Height)/2,
			Width: box.Width, Height: box.Height,
		}
	}
}

func (b *band) addToBoard() {
	placed := Band{First: b.first, Count: b.count, Place: layout.Rectangle{Y: b.top, Width: b.width, Height: b.height}}
	for row, lane := range b.lanes {
		placed.Strips = append(placed.Strips, Strip{Lane: lane, Place: layout.Rectangle{
			Y: b.rowTop[row], Width: b.width, Height: b.rowHeight[row],
		}})
	}
	for column := range b.count {
		b.board.Columns[b.first+column] = b.columnLeft[column] + b.plan.ColumnWidth/2
	}
	b.board.Bands = append(b.board.Bands, placed)
}

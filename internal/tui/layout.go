package tui

import "github.com/eventstorm/storm/internal/tui/canvas"

// The least a terminal must have.
const (
	minimumWidth  = 60
	minimumHeight = 16
)

// The measures that decide what goes where.
const (
	wideFrom         = 150 // from here on details stand beside the board, not below
	detailMinimum    = 8
	detailMaximum    = 14
	storyBoard       = 7 // lines of board above a story, at least
	storyBoardAtMost = 19
)

// A rectangle is the place of a pane on the screen.
type rectangle struct{ x, y, width, height int }

func (r rectangle) of(area canvas.Area) canvas.Area {
	return area.Sub(r.x, r.y, r.width, r.height)
}

func (r rectangle) contains(x, y int) bool {
	return x >= r.x && x < r.x+r.width && y >= r.y && y < r.y+r.height
}

// layout is where everything is. All sizes come from here.
type layout struct {
	width, height int
	bar           rectangle // at the top: model, screens, where one is
	hints         rectangle // at the bottom
	body          rectangle
	main          rectangle // the board, or the list of scenarios, or the facts
	side          rectangle // the details
	board         rectangle // of a story
	rule          rectangle // between the board of a story and the rest
	box           rectangle // find, help
}

// tooSmall reports whether nothing sensible fits.
func (l layout) tooSmall() bool { return l.width < minimumWidth || l.height < minimumHeight }

// newLayout divides a terminal for a screen.
func newLayout(width, height int, screen screen) layout {
	l := layout{
		width: width, height: height,
		bar:   rectangle{0, 0, width, 1},
		hints: rectangle{0, height - 1, width, 1},
		body:  rectangle{0, 1, width, height - 2},
	}
	switch screen {
	case screenFlow:
		l.flow()
	case screenScenarios:
		l.scenarios()
	case screenStory:
		l.story()
	}
	boxWidth := min(width-4, 76)
	l.box = rectangle{(width - boxWidth) / 2, 1, boxWidth, min(height-2, 26)}
	return l
}

// flow puts the details below the board, or beside it on a wide terminal.
func (l *layout) flow() {
	b := l.body
	if l.width >= wideFrom {
		side := min(max(b.width/3, 44), 64)
		l.main = rectangle{b.x, b.y, b.width - side - 1, b.height}
		l.side = rectangle{b.x + b.width - side, b.y, side, b.height}
		return
	}
	side := min(max(b.height/3, detailMinimum), detailMaximum)
	l.main = rectangle{b.x, b.y, b.width, b.height - side}
	l.side = rectangle{b.x, b.y + b.height - side, b.width, side}
}

func (l *layout) scenarios() {
	b := l.body
	list := min(max(b.width*9/20, 30), 64)
	l.main = rectangle{b.x, b.y, list, b.height}
	l.side = rectangle{b.x + list + 1, b.y, b.width - list - 1, b.height}
}

// story puts the board above the facts and what is true.
func (l *layout) story() {
	b := l.body
	board := min(max(b.height*2/5, storyBoard), storyBoardAtMost)
	l.board = rectangle{b.x, b.y, b.width, board}
	l.rule = rectangle{b.x, b.y + board, b.width, 1}
	rest := rectangle{b.x, b.y + board + 1, b.width, b.height - board - 1}
	facts := b.width / 2
	l.main = rectangle{rest.x, rest.y, facts - 1, rest.height}
	l.side = rectangle{rest.x + facts + 2, rest.y, rest.width - facts - 2, rest.height}
}

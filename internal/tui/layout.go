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
	besideFrom       = 90  // from here on facts and details stand side by side in a play
	findingsBeside   = 110 // from here on the chosen finding stands beside the list
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
	board         rectangle // of a story; the tree of a play
	rule          rectangle // below it
	extra         rectangle // of a play: what is true at the chosen fact; empty when there is no room
	box           rectangle // find, a menu, a form
	page          rectangle // the help
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
	case screenPlay:
		l.play()
	case screenFindings:
		l.findings()
	case screenPresenter:
		l.main = rectangle{0, 0, width, height - 1}
	}
	boxWidth := min(width-4, 76)
	l.box = rectangle{(width - boxWidth) / 2, 1, boxWidth, min(height-2, 30)}
	pageWidth := min(width-2, 114)
	l.page = rectangle{(width - pageWidth) / 2, 0, pageWidth, height - 1}
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

// play puts what can be done on the left, what was done and what came of it on
// the right.
func (l *layout) play() {
	b := l.body
	choices := min(max(b.width*2/5, 30), 60)
	l.main = rectangle{b.x, b.y, choices, b.height}
	rest := rectangle{b.x + choices + 1, b.y, b.width - choices - 1, b.height}
	tree := min(max(b.height/4, 6), 14)
	l.board = rectangle{rest.x, rest.y, rest.width, tree}
	l.rule = rectangle{rest.x, rest.y + tree, rest.width, 1}
	l.side = rectangle{rest.x + 1, rest.y + tree + 1, rest.width - 1, rest.height - tree - 1}
	if l.side.width >= besideFrom {
		facts := l.side.width / 2
		l.extra = rectangle{l.side.x + facts + 2, l.side.y, l.side.width - facts - 2, l.side.height}
		l.side.width = facts - 1
	}
}

// findings puts the chosen finding beside the list, or below it on a narrow
// terminal.
func (l *layout) findings() {
	b := l.body
	if l.width >= findingsBeside {
		list := b.width / 2
		l.main = rectangle{b.x, b.y, list, b.height}
		l.side = rectangle{b.x + list + 1, b.y, b.width - list - 1, b.height}
		return
	}
	list := max(b.height/3, 5)
	l.main = rectangle{b.x, b.y, b.width, list}
	l.rule = rectangle{b.x, b.y + list, b.width, 1}
	l.side = rectangle{b.x, b.y + list + 1, b.width, b.height - list - 1}
}

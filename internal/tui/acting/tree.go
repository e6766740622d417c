package acting

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"github.com/eventstorm/storm/internal/play"
	"github.com/eventstorm/storm/internal/tui/canvas"
	"github.com/eventstorm/storm/internal/tui/intent"
	"github.com/eventstorm/storm/internal/tui/sticky"
)

// Tree is what was done, with its branches.
type Tree struct {
	Keys KeyMap

	styles   *sticky.Styles
	openings []*play.Take
	now      *play.Take // nil: nothing was begun
	nodes    []node
	first    int // node in sight when it was drawn last
	page     int
	focused  bool
}

// A node is a line of the tree.
type node struct {
	take   *play.Take
	prefix string // the lines that lead to it
}

// NewTree returns an empty tree.
func NewTree(styles *sticky.Styles) *Tree { return &Tree{Keys: DefaultKeyMap(), styles: styles} }

// SetStyles changes the colours.
func (t *Tree) SetStyles(styles *sticky.Styles) { t.styles = styles }

// SetFocus says whether keys go to this pane.
func (t *Tree) SetFocus(focused bool) { t.focused = focused }

// Show shows the trees of several openings and where one is.
func (t *Tree) Show(openings []*play.Take, now *play.Take) {
	t.openings, t.now, t.nodes = openings, now, nil
	for _, opening := range openings {
		t.add(opening, "", "")
	}
}

// add adds a take and what comes after it. A chain goes straight down; only
// branches are indented.
func (t *Tree) add(take *play.Take, prefix, below string) {
	for {
		t.nodes = append(t.nodes, node{take, prefix})
		if len(take.Children) != 1 {
			break
		}
		take, prefix = take.Children[0], below
	}
	for i, child := range take.Children {
		if i == len(take.Children)-1 {
			t.add(child, below+"╰ ", below+"  ")
		} else {
			t.add(child, below+"├ ", below+"│ ")
		}
	}
}

// at returns the line of where one is.
func (t *Tree) at() int {
	for i := range t.nodes {
		if t.nodes[i].take == t.now {
			return i
		}
	}
	return 0
}

// Update handles a key: moving in the tree is going there.
func (t *Tree) Update(msg tea.KeyPressMsg) intent.Intent {
	switch {
	case key.Matches(msg, t.Keys.Up):
		return t.goTo(t.at() - 1)
	case key.Matches(msg, t.Keys.Down):
		return t.goTo(t.at() + 1)
	case key.Matches(msg, t.Keys.PageUp):
		return t.goTo(t.at() - max(1, t.page-1))
	case key.Matches(msg, t.Keys.PageDown):
		return t.goTo(t.at() + max(1, t.page-1))
	case key.Matches(msg, t.Keys.First):
		return t.goTo(0)
	case key.Matches(msg, t.Keys.Last):
		return t.goTo(len(t.nodes) - 1)
	case key.Matches(msg, t.Keys.Do):
		return intent.Leave{}
	}
	return nil
}

func (t *Tree) goTo(line int) intent.Intent {
	if len(t.nodes) == 0 {
		return nil
	}
	take := t.nodes[max(0, min(line, len(t.nodes)-1))].take
	if take == t.now {
		return nil
	}
	return intent.Return{Take: take}
}

// Click goes to the take on a line of the pane's area.
func (t *Tree) Click(y int) intent.Intent {
	if at := t.first + y - 1; y >= 1 && at < len(t.nodes) {
		return t.goTo(at)
	}
	return nil
}

// View draws the tree, where one is in sight.
func (t *Tree) View(area canvas.Area) {
	title := t.styles.Quiet
	if t.focused {
		title = t.styles.Title
	}
	area.WriteCut(1, 0, "What you did", title)
	body := area.Sub(1, 1, area.Width()-1, area.Height()-1)
	t.page = body.Height()
	t.first = max(0, min(t.at()-body.Height()/2, len(t.nodes)-body.Height()))
	for y := range min(body.Height(), len(t.nodes)-t.first) {
		t.line(body.Sub(0, y, body.Width(), 1), t.nodes[t.first+y])
	}
}

func (t *Tree) line(area canvas.Area, each node) {
	look := canvas.Plain
	if each.take == t.now {
		look = t.styles.Cursor
		area.Fill(look)
	}
	x := area.WriteCut(0, 0, each.prefix, t.styles.Quiet.With(look))
	sign, style := t.sign(each.take)
	x = area.Write(x, 0, sign+" ", style.With(look))
	name := canvas.Plain
	if each.take.Parent == nil {
		name = t.styles.Quiet
	}
	area.WriteCut(x, 0, each.take.Title, name.With(look))
}

// sign tells how a step went.
func (t *Tree) sign(take *play.Take) (string, canvas.Style) {
	if take.Parent == nil {
		return "○", t.styles.Quiet
	}
	switch take.Went() {
	case play.Rejected:
		return "✗", t.styles.Bad
	case play.Failed:
		return "!", t.styles.Bad
	case play.Happened:
		return sticky.Event.Sign(), t.styles.Ink(sticky.Event)
	default:
		return "·", t.styles.Quiet
	}
}

package stories

import (
	"fmt"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"github.com/eventstorm/storm/internal/tui/canvas"
	"github.com/eventstorm/storm/internal/tui/intent"
	"github.com/eventstorm/storm/internal/tui/sticky"
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/runtime/trace"
)

// Pane is the list of scenarios.
type Pane struct {
	Keys KeyMap

	runs    []*Run
	styles  *sticky.Styles
	cursor  int
	page    int // lines in sight when it was drawn last
	first   int // row in sight when it was drawn last
	focused bool
}

// New returns the list of runs; they are the caller's, who fills in how they
// end.
func New(runs []*Run, styles *sticky.Styles) *Pane {
	return &Pane{Keys: DefaultKeyMap(), runs: runs, styles: styles}
}

// SetStyles changes the colours.
func (p *Pane) SetStyles(styles *sticky.Styles) { p.styles = styles }

// SetFocus says whether keys go to this pane.
func (p *Pane) SetFocus(focused bool) { p.focused = focused }

// Chosen returns the chosen run; nil when there is none.
func (p *Pane) Chosen() *Run {
	if p.cursor >= len(p.runs) {
		return nil
	}
	return p.runs[p.cursor]
}

// Choose moves to a scenario.
func (p *Pane) Choose(scenario *model.Scenario) {
	for i, run := range p.runs {
		if run.Scenario == scenario {
			p.cursor = i
		}
	}
}

// Update handles a key.
func (p *Pane) Update(msg tea.KeyPressMsg) intent.Intent {
	before := p.cursor
	switch {
	case key.Matches(msg, p.Keys.Up):
		p.cursor--
	case key.Matches(msg, p.Keys.Down):
		p.cursor++
	case key.Matches(msg, p.Keys.PageUp):
		p.cursor -= max(1, p.page-1)
	case key.Matches(msg, p.Keys.PageDown):
		p.cursor += max(1, p.page-1)
	case key.Matches(msg, p.Keys.First):
		p.cursor = 0
	case key.Matches(msg, p.Keys.Last):
		p.cursor = len(p.runs) - 1
	case key.Matches(msg, p.Keys.Play) && len(p.runs) > 0:
		return intent.Play{Scenario: p.Chosen().Scenario}
	}
	p.cursor = max(0, min(p.cursor, len(p.runs)-1))
	if p.cursor != before {
		return intent.Choose{}
	}
	return nil
}

// A row is a line of the list: a scenario, or the heading of a context.
type row struct {
	run     *Run
	index   int
	heading string
}

func (p *Pane) rows() []row {
	var rows []row
	var context *model.Context
	for i, run := range p.runs {
		if run.Scenario.Context != context {
			context = run.Scenario.Context
			heading := context.Name.Text
			if heading == "" {
				heading = "scenarios"
			}
			rows = append(rows, row{heading: heading})
		}
		rows = append(rows, row{run: run, index: i})
	}
	return rows
}

// View draws the list, the chosen scenario in sight.
func (p *Pane) View(area canvas.Area) {
	p.page = area.Height() - 1
	if len(p.runs) == 0 {
		area.WriteCut(1, 1, "the model has no scenarios yet", p.styles.Strong)
		for i, line := range area.Wrap("a scenario says what is given, what happens and what follows: scenarios: {A first order: {when: PlaceOrder, then: [OrderPlaced]}}", area.Width()-2) {
			area.Write(1, 3+i, line, p.styles.Quiet)
		}
		return
	}
	area.WriteCut(1, 0, p.summary(), p.styles.Quiet)
	p.list(area.Sub(0, 1, area.Width(), area.Height()-1))
}

// summary counts how the runs ended.
func (p *Pane) summary() string {
	passed, failed, waiting := 0, 0, 0
	for _, run := range p.runs {
		switch {
		case run.Err != nil:
			failed++
		case run.Trace == nil:
			waiting++
		case run.Trace.Outcome == trace.OutcomeFailed:
			failed++
		default:
			passed++
		}
	}
	text := fmt.Sprintf("%d scenarios", len(p.runs))
	if len(p.runs) == 1 {
		text = "1 scenario"
	}
	if passed > 0 {
		text += fmt.Sprintf(" · %d passed", passed)
	}
	if failed > 0 {
		text += fmt.Sprintf(" · %d failed", failed)
	}
	if waiting > 0 {
		text += fmt.Sprintf(" · %d running", waiting)
	}
	return text
}

func (p *Pane) list(area canvas.Area) {
	rows := p.rows()
	at := 0
	for i := range rows {
		if rows[i].run != nil && rows[i].index == p.cursor {
			at = i
		}
	}
	first := max(0, min(at-area.Height()/2, len(rows)-area.Height()))
	p.first = first
	for y := range area.Height() {
		if first+y < len(rows) {
			p.row(area.Sub(0, y, area.Width(), 1), rows[first+y])
		}
	}
}

func (p *Pane) row(area canvas.Area, row row) {
	if row.run == nil {
		area.WriteCut(1, 0, row.heading, p.styles.Title)
		return
	}
	name, look := canvas.Plain, canvas.Plain
	if row.index == p.cursor {
		look = p.styles.Resting
		if p.focused {
			look = p.styles.Cursor
		}
		name = look
		if p.focused {
			area.Fill(look)
		}
	}
	sign, style := row.run.verdict(p.styles)
	if !p.focused {
		look = canvas.Plain
	}
	area.Write(2, 0, sign, style.With(look))
	area.WriteCut(4, 0, row.run.Scenario.Name.Text, name)
}

// Click chooses the scenario on a line of the pane's area, and plays it when
// it was chosen already.
func (p *Pane) Click(y int) intent.Intent {
	rows := p.rows()
	at := p.first + y - 1
	if y < 1 || at >= len(rows) || rows[at].run == nil {
		return nil
	}
	if rows[at].index == p.cursor {
		return intent.Play{Scenario: p.Chosen().Scenario}
	}
	p.cursor = rows[at].index
	return nil
}

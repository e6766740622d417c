package findings

import (
	"fmt"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"github.com/eventstorm/storm/internal/tui/intent"
	"github.com/eventstorm/storm/internal/tui/sticky"
	"github.com/eventstorm/storm/model"
)

// KeyMap is the keys of the pane.
type KeyMap struct {
	Up, Down, PageUp, PageDown, First, Last, Jump key.Binding
}

// DefaultKeyMap returns the keys of the pane.
func DefaultKeyMap() KeyMap {
	return KeyMap{
		Up:       key.NewBinding(key.WithKeys("up", "k"), key.WithHelp("↑↓ jk", "choose")),
		Down:     key.NewBinding(key.WithKeys("down", "j")),
		PageUp:   key.NewBinding(key.WithKeys("pgup", "ctrl+u"), key.WithHelp("PgUp PgDn", "a page up, down")),
		PageDown: key.NewBinding(key.WithKeys("pgdown", "ctrl+d")),
		First:    key.NewBinding(key.WithKeys("home"), key.WithHelp("Home End", "first, last")),
		Last:     key.NewBinding(key.WithKeys("end", "G")),
		Jump:     key.NewBinding(key.WithKeys("enter", "right", "l"), key.WithHelp("Enter", "go to the note")),
	}
}

// Bindings returns all keys, for the help.
func (k KeyMap) Bindings() []key.Binding {
	return []key.Binding{k.Up, k.Down, k.Jump, k.First, k.Last, k.PageUp, k.PageDown}
}

// Hints returns the keys that a newcomer needs first.
func (k KeyMap) Hints() []key.Binding {
	return []key.Binding{key.NewBinding(key.WithKeys("up"), key.WithHelp("↑↓", "choose")), k.Jump}
}

// Pane is the list of findings.
type Pane struct {
	Keys KeyMap

	styles  *sticky.Styles
	all     []model.Diagnostic
	known   bool // validation has been done
	cursor  int
	first   int // in sight when it was drawn last
	page    int
	focused bool
}

// New returns a pane that waits for findings.
func New(styles *sticky.Styles) *Pane { return &Pane{Keys: DefaultKeyMap(), styles: styles} }

// SetStyles changes the colours.
func (p *Pane) SetStyles(styles *sticky.Styles) { p.styles = styles }

// SetFocus says whether keys go to this pane.
func (p *Pane) SetFocus(focused bool) { p.focused = focused }

// Show shows findings; the cursor stays where it was as far as possible.
func (p *Pane) Show(all []model.Diagnostic) {
	p.all, p.known = all, true
	p.cursor = max(0, min(p.cursor, len(all)-1))
}

// Chosen returns the finding at the cursor, or nil.
func (p *Pane) Chosen() *model.Diagnostic {
	if p.cursor >= len(p.all) {
		return nil
	}
	return &p.all[p.cursor]
}

// Count returns how many findings there are.
func (p *Pane) Count() int { return len(p.all) }

// Cursor returns which finding is chosen.
func (p *Pane) Cursor() int { return p.cursor }

// SetCursor chooses a finding.
func (p *Pane) SetCursor(at int) { p.cursor = max(0, min(at, len(p.all)-1)) }

// Update handles a key.
func (p *Pane) Update(msg tea.KeyPressMsg) intent.Intent {
	switch {
	case key.Matches(msg, p.Keys.Up):
		p.SetCursor(p.cursor - 1)
	case key.Matches(msg, p.Keys.Down):
		p.SetCursor(p.cursor + 1)
	case key.Matches(msg, p.Keys.PageUp):
		p.SetCursor(p.cursor - max(1, p.page-1))
	case key.Matches(msg, p.Keys.PageDown):
		p.SetCursor(p.cursor + max(1, p.page-1))
	case key.Matches(msg, p.Keys.First):
		p.SetCursor(0)
	case key.Matches(msg, p.Keys.Last):
		p.SetCursor(len(p.all) - 1)
	case key.Matches(msg, p.Keys.Jump):
		return p.jump()
	}
	return nil
}

func (p *Pane) jump() intent.Intent {
	if found := p.Chosen(); found != nil {
		return intent.Locate{At: found.At}
	}
	return nil
}

// Click chooses the finding on a line of the list, and goes to its note when
// it was chosen already.
func (p *Pane) Click(y int) intent.Intent {
	at := p.first + y - headLines
	if y < headLines || at >= len(p.all) {
		return nil
	}
	if at == p.cursor {
		return p.jump()
	}
	p.cursor = at
	return nil
}

// Summary counts the findings in words.
func (p *Pane) Summary() string {
	if !p.known {
		return "the model is being checked"
	}
	counts := map[model.Severity]int{}
	for i := range p.all {
		counts[p.all[i].Severity]++
	}
	text := ""
	for _, severity := range []model.Severity{model.SeverityError, model.SeverityWarning, model.SeverityInfo} {
		if n := counts[severity]; n > 0 {
			if text != "" {
				text += ", "
			}
			text += fmt.Sprintf("%d %s", n, plural(severity, n))
		}
	}
	if text == "" {
		return "validation finds nothing wrong"
	}
	return text
}

func plural(severity model.Severity, count int) string {
	if count == 1 || severity == model.SeverityInfo {
		return severity.String()
	}
	return severity.String() + "s"
}

// ToFirstError chooses the first error, if there is one.
func (p *Pane) ToFirstError() {
	for i := range p.all {
		if p.all[i].Severity == model.SeverityError {
			p.cursor = i
			return
		}
	}
}

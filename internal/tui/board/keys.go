package board

import "charm.land/bubbles/v2/key"

// KeyMap is the keys of the board.
type KeyMap struct {
	Left, Right, Up, Down             key.Binding
	PageUp, PageDown                  key.Binding
	PreviousContext, NextContext      key.Binding
	First, Last                       key.Binding
	PanLeft, PanRight, PanUp, PanDown key.Binding
	Inspect, Definition               key.Binding
	Filter, Play, Map                 key.Binding
	NextFinding, PreviousFinding      key.Binding
}

// DefaultKeyMap returns the keys of the board.
func DefaultKeyMap() KeyMap {
	return KeyMap{
		Left:            key.NewBinding(key.WithKeys("left", "h"), key.WithHelp("← h", "where it comes from")),
		Right:           key.NewBinding(key.WithKeys("right", "l"), key.WithHelp("→ l", "what comes of it")),
		Up:              key.NewBinding(key.WithKeys("up", "k"), key.WithHelp("↑↓ kj", "notes above, below")),
		Down:            key.NewBinding(key.WithKeys("down", "j")),
		PageUp:          key.NewBinding(key.WithKeys("pgup", "ctrl+u"), key.WithHelp("PgUp PgDn", "a screen up, down")),
		PageDown:        key.NewBinding(key.WithKeys("pgdown", "ctrl+d")),
		PreviousContext: key.NewBinding(key.WithKeys("[", "{")),
		NextContext:     key.NewBinding(key.WithKeys("]", "}"), key.WithHelp("[ ]", "other contexts")),
		First:           key.NewBinding(key.WithKeys("home"), key.WithHelp("Home End", "first, last note")),
		Last:            key.NewBinding(key.WithKeys("end", "G")),
		PanLeft:         key.NewBinding(key.WithKeys("shift+left", "H"), key.WithHelp("⇧←↑↓→ HJKL", "look around")),
		PanRight:        key.NewBinding(key.WithKeys("shift+right", "L")),
		PanUp:           key.NewBinding(key.WithKeys("shift+up", "K")),
		PanDown:         key.NewBinding(key.WithKeys("shift+down", "J")),
		Inspect:         key.NewBinding(key.WithKeys("enter"), key.WithHelp("Enter", "its links")),
		Definition:      key.NewBinding(key.WithKeys("g"), key.WithHelp("g", "its definition, its links")),
		Filter:          key.NewBinding(key.WithKeys("f"), key.WithHelp("f", "show only some notes")),
		Play:            key.NewBinding(key.WithKeys("p", "a"), key.WithHelp("p", "play: do it yourself")),
		Map:             key.NewBinding(key.WithKeys("m"), key.WithHelp("m", "a small map of it all")),
		NextFinding:     key.NewBinding(key.WithKeys("n"), key.WithHelp("n N", "next, previous finding")),
		PreviousFinding: key.NewBinding(key.WithKeys("N")),
	}
}

// Bindings returns all keys, for the help.
func (k KeyMap) Bindings() []key.Binding {
	return []key.Binding{
		k.Left, k.Right, k.Up, k.Down, k.Inspect, k.Definition, k.Play, k.Filter, k.Map, k.NextFinding, k.PreviousContext, k.NextContext,
		k.First, k.Last, k.PageUp, k.PageDown, k.PanLeft, k.PanRight, k.PanUp, k.PanDown,
	}
}

// Hints returns the keys that a newcomer needs first.
func (k KeyMap) Hints() []key.Binding {
	return []key.Binding{
		key.NewBinding(key.WithKeys("left"), key.WithHelp("←↑↓→", "move")), k.Inspect,
		key.NewBinding(key.WithKeys("p"), key.WithHelp("p", "play")), k.NextContext, key.NewBinding(key.WithKeys("f"), key.WithHelp("f", "filter")),
	}
}

package stories

import "charm.land/bubbles/v2/key"

// KeyMap is the keys of the list.
type KeyMap struct {
	Up, Down, PageUp, PageDown, First, Last, Play, Continue key.Binding
}

// DefaultKeyMap returns the keys of the list.
func DefaultKeyMap() KeyMap {
	return KeyMap{
		Up:       key.NewBinding(key.WithKeys("up", "k"), key.WithHelp("↑↓ jk", "choose a scenario")),
		Down:     key.NewBinding(key.WithKeys("down", "j")),
		Play:     key.NewBinding(key.WithKeys("enter", "right", "l", "space"), key.WithHelp("Enter", "step through it")),
		Continue: key.NewBinding(key.WithKeys("p", "a"), key.WithHelp("p", "play on from its end")),
		First:    key.NewBinding(key.WithKeys("home"), key.WithHelp("Home End", "first, last")),
		Last:     key.NewBinding(key.WithKeys("end", "G")),
		PageUp:   key.NewBinding(key.WithKeys("pgup", "ctrl+u"), key.WithHelp("PgUp PgDn", "a screen up, down")),
		PageDown: key.NewBinding(key.WithKeys("pgdown", "ctrl+d")),
	}
}

// Bindings returns all keys, for the help.
func (k KeyMap) Bindings() []key.Binding {
	return []key.Binding{k.Up, k.Down, k.Play, k.Continue, k.First, k.Last, k.PageUp, k.PageDown}
}

// Hints returns the keys that a newcomer needs first.
func (k KeyMap) Hints() []key.Binding {
	return []key.Binding{
		key.NewBinding(key.WithKeys("up"), key.WithHelp("↑↓", "choose")), k.Play, k.Continue,
	}
}

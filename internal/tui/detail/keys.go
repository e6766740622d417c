package detail

import "charm.land/bubbles/v2/key"

// KeyMap is the keys of the details.
type KeyMap struct {
	Up, Down, Follow, Leave, PageUp, PageDown key.Binding
}

// DefaultKeyMap returns the keys of the details.
func DefaultKeyMap() KeyMap {
	return KeyMap{
		Up:       key.NewBinding(key.WithKeys("up", "k"), key.WithHelp("↑↓ jk", "choose a link")),
		Down:     key.NewBinding(key.WithKeys("down", "j")),
		Follow:   key.NewBinding(key.WithKeys("enter", "right", "l"), key.WithHelp("Enter", "follow the link")),
		Leave:    key.NewBinding(key.WithKeys("left", "h"), key.WithHelp("← h", "to the board")),
		PageUp:   key.NewBinding(key.WithKeys("pgup", "ctrl+u"), key.WithHelp("PgUp PgDn", "scroll the text")),
		PageDown: key.NewBinding(key.WithKeys("pgdown", "ctrl+d", "space")),
	}
}

// Bindings returns all keys, for the help.
func (k KeyMap) Bindings() []key.Binding {
	return []key.Binding{k.Up, k.Down, k.Follow, k.Leave, k.PageUp, k.PageDown}
}

// Hints returns the keys that a newcomer needs first.
func (k KeyMap) Hints() []key.Binding {
	return []key.Binding{
		key.NewBinding(key.WithKeys("up"), key.WithHelp("↑↓", "choose")),
		key.NewBinding(key.WithKeys("enter"), key.WithHelp("Enter", "follow")),
		key.NewBinding(key.WithKeys("esc"), key.WithHelp("Esc", "back")),
	}
}

package acting

import "charm.land/bubbles/v2/key"

// KeyMap is the keys of both panes; those of the play itself are the
// program's.
type KeyMap struct {
	Up, Down, PageUp, PageDown, First, Last, Do key.Binding
}

// DefaultKeyMap returns the keys.
func DefaultKeyMap() KeyMap {
	return KeyMap{
		Up:       key.NewBinding(key.WithKeys("up", "k"), key.WithHelp("↑↓ jk", "choose")),
		Down:     key.NewBinding(key.WithKeys("down", "j")),
		PageUp:   key.NewBinding(key.WithKeys("pgup", "ctrl+u"), key.WithHelp("PgUp PgDn", "a page up, down")),
		PageDown: key.NewBinding(key.WithKeys("pgdown", "ctrl+d")),
		First:    key.NewBinding(key.WithKeys("home"), key.WithHelp("Home End", "first, last")),
		Last:     key.NewBinding(key.WithKeys("end", "G")),
		Do:       key.NewBinding(key.WithKeys("enter", "right", "l"), key.WithHelp("Enter", "do it")),
	}
}

// Bindings returns all keys, for the help.
func (k KeyMap) Bindings() []key.Binding {
	return []key.Binding{k.Up, k.Down, k.Do, k.First, k.Last, k.PageUp, k.PageDown}
}

// Hints returns the keys that a newcomer needs first.
func (k KeyMap) Hints() []key.Binding {
	return []key.Binding{key.NewBinding(key.WithKeys("up"), key.WithHelp("↑↓", "choose")), k.Do}
}

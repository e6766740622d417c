package player

import "charm.land/bubbles/v2/key"

// KeyMap is the keys of the player.
type KeyMap struct {
	Next, Previous, First, Last, Forward, Back, ScrollDown, ScrollUp key.Binding
}

// DefaultKeyMap returns the keys of the player.
func DefaultKeyMap() KeyMap {
	return KeyMap{
		Next:       key.NewBinding(key.WithKeys("right", "l", "down", "j", "enter"), key.WithHelp("→ ↓ l j", "next step")),
		Previous:   key.NewBinding(key.WithKeys("left", "h", "up", "k"), key.WithHelp("← ↑ h k", "step before")),
		First:      key.NewBinding(key.WithKeys("home", "g"), key.WithHelp("Home End", "beginning, verdict")),
		Last:       key.NewBinding(key.WithKeys("end", "G")),
		Forward:    key.NewBinding(key.WithKeys("pgdown", "ctrl+d"), key.WithHelp("PgDn PgUp", "next, previous turn of the story")),
		Back:       key.NewBinding(key.WithKeys("pgup", "ctrl+u")),
		ScrollDown: key.NewBinding(key.WithKeys("shift+down", "J"), key.WithHelp("⇧↓ ⇧↑ JK", "scroll the details")),
		ScrollUp:   key.NewBinding(key.WithKeys("shift+up", "K")),
	}
}

// Bindings returns all keys, for the help.
func (k KeyMap) Bindings() []key.Binding {
	return []key.Binding{k.Next, k.Previous, k.Forward, k.Back, k.First, k.Last, k.ScrollDown, k.ScrollUp}
}

// Hints returns the keys that a newcomer needs first.
func (k KeyMap) Hints() []key.Binding {
	return []key.Binding{
		key.NewBinding(key.WithKeys("right"), key.WithHelp("→ ←", "step")), k.Forward,
		key.NewBinding(key.WithKeys("end"), key.WithHelp("Home End", "begin, end")),
	}
}

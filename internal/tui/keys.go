package tui

import "charm.land/bubbles/v2/key"

// KeyMap is the keys that work everywhere.
type KeyMap struct {
	Quit, Help, Find, NextPane, Back, Leave, Flow, Scenarios, Story key.Binding
}

// DefaultKeyMap returns the keys that work everywhere.
func DefaultKeyMap() KeyMap {
	return KeyMap{
		Flow:      key.NewBinding(key.WithKeys("1", "f1"), key.WithHelp("1 2 3", "board, scenarios, story")),
		Scenarios: key.NewBinding(key.WithKeys("2", "s", "f2")),
		Story:     key.NewBinding(key.WithKeys("3", "f3")),
		NextPane:  key.NewBinding(key.WithKeys("tab", "shift+tab"), key.WithHelp("Tab", "the other pane")),
		Find:      key.NewBinding(key.WithKeys("/", "ctrl+f"), key.WithHelp("/", "find a name")),
		Back:      key.NewBinding(key.WithKeys("backspace"), key.WithHelp("Backspace", "where I was before")),
		Leave:     key.NewBinding(key.WithKeys("esc"), key.WithHelp("Esc", "leave, or go back")),
		Help:      key.NewBinding(key.WithKeys("?"), key.WithHelp("?", "this page")),
		Quit:      key.NewBinding(key.WithKeys("q", "ctrl+c"), key.WithHelp("q Ctrl-C", "quit")),
	}
}

// Bindings returns all keys, for the help.
func (k KeyMap) Bindings() []key.Binding {
	return []key.Binding{k.Flow, k.Scenarios, k.Story, k.NextPane, k.Find, k.Back, k.Leave, k.Help, k.Quit}
}

// Hints returns the keys that a newcomer needs first.
func (k KeyMap) Hints() []key.Binding {
	return []key.Binding{
		key.NewBinding(key.WithKeys("tab"), key.WithHelp("Tab", "other pane")),
		key.NewBinding(key.WithKeys("/"), key.WithHelp("/", "find")),
		key.NewBinding(key.WithKeys("?"), key.WithHelp("?", "help")),
		key.NewBinding(key.WithKeys("q"), key.WithHelp("q", "quit")),
	}
}

package tui

import "charm.land/bubbles/v2/key"

// KeyMap is the keys that work everywhere.
type KeyMap struct {
	Flow, Scenarios, Story, Play, Findings, Present key.Binding
	Find, NextPane, Back, Forward, Edit             key.Binding
	Leave, Help, Suspend, Quit                      key.Binding
}

// DefaultKeyMap returns the keys that work everywhere.
func DefaultKeyMap() KeyMap {
	return KeyMap{
		Flow:      key.NewBinding(key.WithKeys("1", "f1"), key.WithHelp("1 2 3 4 5", "the screens above")),
		Scenarios: key.NewBinding(key.WithKeys("2", "f2")),
		Story:     key.NewBinding(key.WithKeys("3", "f3")),
		Play:      key.NewBinding(key.WithKeys("4", "f4")),
		Findings:  key.NewBinding(key.WithKeys("5", "f5")),
		Present:   key.NewBinding(key.WithKeys("P", "f6"), key.WithHelp("P", "the story, large")),
		NextPane:  key.NewBinding(key.WithKeys("tab", "shift+tab"), key.WithHelp("Tab", "the other pane")),
		Find:      key.NewBinding(key.WithKeys("/", "ctrl+f"), key.WithHelp("/", "find anything by name")),
		Back:      key.NewBinding(key.WithKeys("backspace", "alt+left", "ctrl+o"), key.WithHelp("Bksp Alt-←", "where I was before")),
		Forward:   key.NewBinding(key.WithKeys("alt+right"), key.WithHelp("Alt-→", "forward again")),
		Edit:      key.NewBinding(key.WithKeys("e"), key.WithHelp("e", "open it in my editor")),
		Leave:     key.NewBinding(key.WithKeys("esc"), key.WithHelp("Esc", "leave, or go back")),
		Help:      key.NewBinding(key.WithKeys("?"), key.WithHelp("?", "this page")),
		Suspend:   key.NewBinding(key.WithKeys("ctrl+z"), key.WithHelp("Ctrl-Z", "pause, to the shell")),
		Quit:      key.NewBinding(key.WithKeys("q", "ctrl+c"), key.WithHelp("q Ctrl-C", "quit")),
	}
}

// Bindings returns all keys, for the help.
func (k KeyMap) Bindings() []key.Binding {
	return []key.Binding{
		k.Flow, k.Scenarios, k.Story, k.Play, k.Findings, k.Present, k.NextPane, k.Find, k.Back, k.Forward, k.Edit, k.Leave, k.Help, k.Suspend, k.Quit,
	}
}

// Hints returns the keys that a newcomer needs first.
func (k KeyMap) Hints() []key.Binding {
	return []key.Binding{
		key.NewBinding(key.WithKeys("tab"), key.WithHelp("Tab", "pane")),
		key.NewBinding(key.WithKeys("/"), key.WithHelp("/", "find")),
		key.NewBinding(key.WithKeys("?"), key.WithHelp("?", "help")),
		key.NewBinding(key.WithKeys("q"), key.WithHelp("q", "quit")),
	}
}

// PlayKeyMap is the keys of the play, in all its panes.
type PlayKeyMap struct {
	Back, Break, Mend, Mode, Save, Anew, Watch key.Binding
}

// DefaultPlayKeyMap returns the keys of the play.
func DefaultPlayKeyMap() PlayKeyMap {
	return PlayKeyMap{
		Back:  key.NewBinding(key.WithKeys("u"), key.WithHelp("u", "undo: go back a step")),
		Break: key.NewBinding(key.WithKeys("x"), key.WithHelp("x", "let something go wrong")),
		Mode:  key.NewBinding(key.WithKeys("m"), key.WithHelp("m", "dispatch mode")),
		Save:  key.NewBinding(key.WithKeys("s", "ctrl+s"), key.WithHelp("s", "save as a scenario")),
		Anew:  key.NewBinding(key.WithKeys("n"), key.WithHelp("n", "begin anew")),
		Watch: key.NewBinding(key.WithKeys("v"), key.WithHelp("v", "step through it")),
	}
}

// Bindings returns all keys, for the help.
func (k PlayKeyMap) Bindings() []key.Binding {
	return []key.Binding{k.Back, k.Break, k.Mode, k.Save, k.Watch, k.Anew}
}

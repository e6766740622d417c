package form

import "charm.land/bubbles/v2/key"

// KeyMap is the keys of a form; all others are typed.
type KeyMap struct {
	Next, Previous, PageDown, PageUp  key.Binding
	Left, Right, Begin, End           key.Binding
	Erase, EraseAfter, Clear          key.Binding
	Add, Remove, Submit, Cancel       key.Binding
	hintChoose, hintItems, hintExists key.Binding
}

// DefaultKeyMap returns the keys of a form; verb is what submitting does.
func DefaultKeyMap(verb string) KeyMap {
	if verb == "" {
		verb = "done"
	}
	return KeyMap{
		Next:       key.NewBinding(key.WithKeys("down", "tab"), key.WithHelp("↑↓", "fields")),
		Previous:   key.NewBinding(key.WithKeys("up", "shift+tab")),
		PageDown:   key.NewBinding(key.WithKeys("pgdown")),
		PageUp:     key.NewBinding(key.WithKeys("pgup")),
		Left:       key.NewBinding(key.WithKeys("left")),
		Right:      key.NewBinding(key.WithKeys("right")),
		Begin:      key.NewBinding(key.WithKeys("home", "ctrl+a")),
		End:        key.NewBinding(key.WithKeys("end", "ctrl+e")),
		Erase:      key.NewBinding(key.WithKeys("backspace", "ctrl+h")),
		EraseAfter: key.NewBinding(key.WithKeys("delete", "ctrl+d")),
		Clear:      key.NewBinding(key.WithKeys("ctrl+u"), key.WithHelp("Ctrl-U", "empty it")),
		Add:        key.NewBinding(key.WithKeys("ctrl+n", "insert"), key.WithHelp("Ctrl-N", "add an item")),
		Remove:     key.NewBinding(key.WithKeys("ctrl+x"), key.WithHelp("Ctrl-X", "remove it")),
		Submit:     key.NewBinding(key.WithKeys("enter", "ctrl+s"), key.WithHelp("Enter", verb)),
		Cancel:     key.NewBinding(key.WithKeys("esc", "ctrl+g"), key.WithHelp("Esc", "cancel")),
		hintChoose: key.NewBinding(key.WithKeys("left"), key.WithHelp("←→", "choose")),
		hintItems:  key.NewBinding(key.WithKeys("+"), key.WithHelp("+ −", "add, remove an item")),
		hintExists: key.NewBinding(key.WithKeys("left"), key.WithHelp("←→", "those that exist")),
	}
}

// Hints returns the keys that matter for the field that has the cursor.
func (p *Pane) Hints() []key.Binding {
	k := p.Keys
	hints := []key.Binding{k.Submit, k.Next}
	switch f := p.current(); {
	case f == nil:
	case f.isChoice():
		hints = append(hints, k.hintChoose)
	case f.isList(), f.isRecord() && (f.of.Optional || f.isItem()):
		hints = append(hints, k.hintItems)
	case listAround(f) != nil:
		hints = append(hints, k.Add, k.Remove)
	case len(f.suggestions) > 0:
		hints = append(hints, k.hintExists)
	default:
		hints = append(hints, k.Clear)
	}
	return append(hints, k.Cancel)
}

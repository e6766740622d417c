package tui

import (
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"
)

// waitKey is what a script says to let time pass until something moves by
// itself.
const waitKey = "wait"

// Script takes a line of keys apart: names as in key bindings, "enter",
// "shift+tab", "ctrl+d" or any single character, each after a space; a text in
// double quotes is typed letter by letter; a number and a star repeat what
// follows: 3*down. "wait" lets time pass until a story that runs has moved on.
// The error names what is no key.
func Script(text string) ([]string, error) {
	var keys []string
	for rest := strings.TrimLeft(text, " \t\n"); rest != ""; rest = strings.TrimLeft(rest, " \t\n") {
		if rest[0] == '"' && len(rest) > 1 && strings.IndexByte(rest[1:], '"') >= 0 {
			end := 1 + strings.IndexByte(rest[1:], '"')
			for _, r := range rest[1:end] {
				keys = append(keys, typed(r))
			}
			rest = rest[end+1:]
			continue
		}
		word := rest
		if end := strings.IndexAny(rest, " \t\n"); end >= 0 {
			word = rest[:end]
		}
		rest = rest[len(word):]
		repeated, err := repeat(word)
		if err != nil {
			return nil, err
		}
		keys = append(keys, repeated...)
	}
	return keys, nil
}

// typed returns the key that types a character.
func typed(r rune) string {
	if r == ' ' {
		return "space"
	}
	return string(r)
}

// mostRepeated is how often a script may repeat a key.
const mostRepeated = 1000

// repeat returns the keys of one word of a script.
func repeat(word string) ([]string, error) {
	count, name := 1, word
	var star int
	if _, err := fmt.Sscanf(word, "%d*", &star); err == nil {
		if _, after, found := strings.Cut(word, "*"); found && after != "" {
			count, name = star, after
		}
	}
	if count < 1 || count > mostRepeated {
		return nil, fmt.Errorf("%q presses a key %d times; expected 1 to %d", word, count, mostRepeated)
	}
	if name != waitKey {
		if _, err := keyPress(name); err != nil {
			return nil, err
		}
	}
	keys := make([]string, count)
	for i := range keys {
		keys[i] = name
	}
	return keys, nil
}

// namedKeys are the keys that have no character.
func namedKeys() map[string]rune {
	return map[string]rune{
		"enter": tea.KeyEnter, "tab": tea.KeyTab, "esc": tea.KeyEscape, "backspace": tea.KeyBackspace, "delete": tea.KeyDelete,
		"up": tea.KeyUp, "down": tea.KeyDown, "left": tea.KeyLeft, "right": tea.KeyRight, "insert": tea.KeyInsert,
		"home": tea.KeyHome, "end": tea.KeyEnd, "pgup": tea.KeyPgUp, "pgdown": tea.KeyPgDown, "space": tea.KeySpace,
		"f1": tea.KeyF1, "f2": tea.KeyF2, "f3": tea.KeyF3, "f4": tea.KeyF4, "f5": tea.KeyF5, "f6": tea.KeyF6,
	}
}

// keyPress returns the message for the name of a key.
func keyPress(name string) (tea.KeyPressMsg, error) {
	bare, mod := name, tea.KeyMod(0)
	for prefix, each := range map[string]tea.KeyMod{"shift+": tea.ModShift, "alt+": tea.ModAlt, "ctrl+": tea.ModCtrl} {
		if rest, found := strings.CutPrefix(name, prefix); found && rest != "" {
			bare, mod = rest, each
		}
	}
	if bare == "space" && mod == 0 {
		return tea.KeyPressMsg{Code: tea.KeySpace, Text: " "}, nil
	}
	if code, known := namedKeys()[bare]; known {
		return tea.KeyPressMsg{Code: code, Mod: mod}, nil
	}
	if r, size := utf8.DecodeRuneInString(bare); size == len(bare) && size > 0 && mod != tea.ModShift {
		if mod != 0 {
			return tea.KeyPressMsg{Code: r, Mod: mod}, nil
		}
		return tea.KeyPressMsg{Code: r, Text: bare}, nil
	}
	return tea.KeyPressMsg{}, fmt.Errorf("there is no key %q; expected a name such as enter, right or ctrl+d, a single character, or a text in double quotes", name)
}

// pressedMsg are keys that are still to be pressed.
type pressedMsg []string

// betweenKeys is the time between two keys of a script that a person watches.
const betweenKeys = 40 * time.Millisecond

// pressed returns the command that presses keys as a person would.
func (p *program) pressed(keys []string) tea.Cmd {
	if len(keys) == 0 {
		return nil
	}
	return p.after(betweenKeys, pressedMsg(keys))
}

// replay presses the first of the keys, unless something is being done.
func (p *program) replay(keys pressedMsg) tea.Cmd {
	if p.busy || p.wanted != nil {
		return p.pressed(keys)
	}
	if keys[0] == waitKey {
		return p.pressed(keys[1:])
	}
	msg, err := keyPress(keys[0])
	if err != nil {
		p.message = err.Error()
		return nil
	}
	return tea.Batch(p.press(msg), p.pressed(keys[1:]))
}

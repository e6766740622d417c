package validate

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/eventstorm/storm/validate/naming"
)

// style is how a name of several words is written.
type style uint8

const (
	styleUnknown style = iota // one word, or a script without capitals
	stylePascal
	styleCamel
	styleSnake
	styleScreaming
	styleKebab
	styleDotted
	styleSpaced

	styles
)

var styleNames = [styles]string{"", "PascalCase", "camelCase", "snake_case", "SCREAMING_SNAKE_CASE", "kebab-case", "dotted.words", "separate words"}

func (s style) String() string { return styleNames[s] }

// styleOf returns the style of a name of so many words.
func styleOf(name string, words int) style {
	upper := strings.ContainsFunc(name, unicode.IsUpper)
	lower := strings.ContainsFunc(name, unicode.IsLower)
	switch {
	case !upper && !lower:
		return styleUnknown
	case strings.Contains(name, " "):
		return styleSpaced
	case strings.Contains(name, "_") && !lower:
		return styleScreaming
	case strings.Contains(name, "_"):
		return styleSnake
	case strings.Contains(name, "-"):
		return styleKebab
	case strings.Contains(name, "."):
		return styleDotted
	case words < 2:
		return styleUnknown
	}
	if first, _ := utf8.DecodeRuneInString(name); unicode.IsLower(first) {
		return styleCamel
	}
	return stylePascal
}

var styleSeparators = [styles]string{styleSnake: "_", styleScreaming: "_", styleKebab: "-", styleDotted: ".", styleSpaced: " "}

// write returns a name in the style.
func (s style) write(name string) string {
	words := naming.Words(name)
	for i, word := range words {
		switch {
		case s == styleScreaming:
			words[i] = strings.ToUpper(word)
		case s == stylePascal, s == styleCamel && i > 0, s == styleSpaced && i == 0:
			words[i] = capitalized(word)
		case word != strings.ToUpper(word) || s != styleSpaced:
			words[i] = strings.ToLower(word)
		}
	}
	return strings.Join(words, styleSeparators[s])
}

func capitalized(word string) string {
	first, size := utf8.DecodeRuneInString(word)
	return string(unicode.ToUpper(first)) + word[size:]
}

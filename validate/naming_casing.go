package validate

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/validate/naming"
)

var namingCasing = Rule{
	ID:       "naming/casing",
	Summary:  "All names of one kind in a context are written in one style.",
	Why:      "People search for a name the way they expect it. Two styles side by side look like two kinds of thing.",
	From:     model.LevelProcess,
	Severity: model.SeverityWarning,
	Bad: `externals: [Shop]
events:
  OrderStarted: {external: Shop}
  OrderShipped: {external: Shop}
  order_returned: {external: Shop}
level: process
`,
	Good: `externals: [Shop]
events:
  OrderStarted: {external: Shop}
  OrderShipped: {external: Shop}
  OrderReturned: {external: Shop}
level: process
`,
	Check: func(p *Pass) {
		for context := range p.Contexts() {
			var same []*model.Element // of one kind, which stand together
			for _, declared := range context.Elements() {
				element := declared.Declaration()
				if len(same) > 0 && same[0].Kind != element.Kind {
					p.checkCasing(same)
					same = same[:0]
				}
				if element.Kind != model.KindScenario { // these have sentences for names
					same = append(same, element)
				}
			}
			p.checkCasing(same)
		}
	},
}

// checkCasing reports the elements whose style is not the most frequent one;
// of two equally frequent ones the first counts.
func (p *Pass) checkCasing(elements []*model.Element) {
	var count [styles]int
	var first [styles]*model.Element
	keys := map[string]bool{}
	found := make([]style, len(elements))
	for i, element := range elements {
		key := spelling(element.Name.Text)
		if keys[key] {
			continue // reported as a repetition
		}
		keys[key] = true
		found[i] = styleOf(element.Name.Text)
		if count[found[i]]++; first[found[i]] == nil {
			first[found[i]] = element
		}
	}
	usual := styleUnknown
	for s := styleUnknown + 1; s < styles; s++ {
		if count[s] == 0 {
			continue
		}
		if usual == styleUnknown || count[s] > count[usual] || count[s] == count[usual] && first[s].Name.At.Before(first[usual].Name.At) {
			usual = s
		}
	}
	for i, element := range elements {
		if found[i] == styleUnknown || found[i] == usual {
			continue
		}
		finding := p.Report(element.Name.At, "rename it to \""+usual.write(element.Name.Text)+"\"",
			"the %s %q is written in %s, the others in %s", element.Kind, element.Name.Text, found[i], usual)
		relate(finding, first[usual].Name.At, "as here")
	}
}

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

func styleOf(name string) style {
	upper, lower := false, false
	for _, r := range name {
		upper = upper || unicode.IsUpper(r)
		lower = lower || unicode.IsLower(r)
	}
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
	case len(naming.Words(name)) < 2:
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

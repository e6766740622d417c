package vector

import (
	"fmt"
	"slices"
	"strings"
)

// declaration is a property with its value.
type declaration struct{ property, value string }

// rule gives declarations to the elements that a selector means.
type rule struct {
	selector     []simple // of the outermost element first
	weight       int      // of a heavier selector counts more
	declarations []declaration
}

// simple is a selector of one element: a name, classes, or both.
type simple struct {
	name    string // empty: any
	classes []string
}

// stylesheet is the rules in the order in which they apply: later ones
// overrule earlier ones.
type stylesheet []rule

// readStylesheet reads CSS with selectors of names, classes and descendants.
// What is in "@media" is for other viewers and left out.
func readStylesheet(text string) (stylesheet, error) {
	var sheet stylesheet
	for {
		text = strings.TrimSpace(text)
		if text == "" {
			slices.SortStableFunc(sheet, func(a, b rule) int { return a.weight - b.weight })
			return sheet, nil
		}
		head, body, rest, err := block(text)
		if err != nil {
			return nil, err
		}
		text = rest
		if strings.HasPrefix(head, "@") {
			if !strings.HasPrefix(head, "@media") {
				return nil, fmt.Errorf("style sheet: unknown rule %.40q", head)
			}
			continue
		}
		for selector := range strings.SplitSeq(head, ",") {
			each := rule{declarations: declarations(body)}
			each.selector, each.weight = readSelector(selector)
			if strings.ContainsAny(selector, "~>+:[#*") {
				return nil, fmt.Errorf("style sheet: unknown selector %.40q", selector)
			}
			sheet = append(sheet, each)
		}
	}
}

// block cuts "head { body } rest", of which the body may hold blocks itself.
func block(text string) (head, body, rest string, err error) {
	start := strings.IndexByte(text, '{')
	depth := 0
	for i := max(start, 0); i < len(text); i++ {
		switch text[i] {
		case '{':
			depth++
		case '}':
			depth--
			if depth == 0 {
				return strings.TrimSpace(text[:start]), text[start+1 : i], text[i+1:], nil
			}
		}
	}
	return "", "", "", fmt.Errorf("style sheet: no block at %.40q", text)
}

func declarations(body string) []declaration {
	var list []declaration
	for part := range strings.SplitSeq(body, ";") {
		if property, value, found := strings.Cut(part, ":"); found {
			list = append(list, declaration{strings.TrimSpace(property), strings.TrimSpace(value)})
		}
	}
	return list
}

func readSelector(text string) (selector []simple, weight int) {
	for word := range strings.FieldsSeq(text) {
		parts := strings.Split(word, ".")
		selector = append(selector, simple{name: parts[0], classes: parts[1:]})
		weight += 100 * len(parts[1:])
		if parts[0] != "" {
			weight++
		}
	}
	return selector, weight
}

func (s simple) matches(e *element) bool {
	if s.name != "" && s.name != e.name {
		return false
	}
	return !slices.ContainsFunc(s.classes, func(class string) bool { return !slices.Contains(e.classes, class) })
}

// matches reports whether the rule is for an element.
func (r *rule) matches(e *element) bool {
	last := len(r.selector) - 1
	if last < 0 || !r.selector[last].matches(e) {
		return false
	}
	for last--; last >= 0; last-- {
		for e = e.parent; e != nil && !r.selector[last].matches(e); e = e.parent {
		}
		if e == nil {
			return false
		}
	}
	return true
}

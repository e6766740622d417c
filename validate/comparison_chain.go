package validate

import (
	"slices"
	"strings"
)

// A chain is comparisons that are joined by and, or by or.
type chain struct {
	any         bool // one of them is enough
	word        string
	comparisons []comparison
}

// maxChain bounds the comparisons that are compared with each other.
const maxChain = 16

// chainOf reads a condition that is nothing but a chain of one comparison or
// more: no brackets, no functions, and and or not mixed.
func chainOf(text string) (chain, bool) {
	words, plain := conditionWords(text)
	if !plain {
		return chain{}, false
	}
	var found chain
	for start := 0; start <= len(words); {
		end := start
		for end < len(words) && !isJoint(words[end]) {
			end++
		}
		if end < len(words) && !found.joins(words[end]) || len(found.comparisons) == maxChain {
			return chain{}, false
		}
		compared, ok := comparisonOf(words[start:end])
		if !ok {
			return chain{}, false
		}
		found.comparisons = append(found.comparisons, compared)
		start = end + 1
	}
	return found, true
}

// joins takes the word between two comparisons; it must be the same everywhere.
func (c *chain) joins(word string) bool {
	if c.word == "" {
		c.word, c.any = word, word == "||" || word == "or"
	}
	return c.word == word
}

func isJoint(word string) bool {
	return word == "&&" || word == "||" || word == "and" || word == "or"
}

// other returns the word that joins the other way.
func (c *chain) other() string {
	return map[string]string{"&&": "||", "||": "&&", "and": "or", "or": "and"}[c.word]
}

// constant reports whether the chain always holds, or never: status != "A" or
// status != "B" always does, status == "A" and status == "B" never.
func (c *chain) constant() bool {
	for i, one := range c.comparisons {
		for _, other := range c.comparisons[i+1:] {
			if c.any && one.negated().excludes(other.negated()) || !c.any && one.excludes(other) {
				return true
			}
		}
	}
	return false
}

// excludes reports whether it is certain that two chains never hold at the same
// time: each demands something, and two of these do not go together.
func (c *chain) excludes(other *chain) bool {
	if c.demandsNothing() || other.demandsNothing() {
		return false
	}
	for _, one := range c.comparisons {
		for _, another := range other.comparisons {
			if one.excludes(another) {
				return true
			}
		}
	}
	return false
}

// demandsNothing reports whether no comparison of the chain has to hold.
func (c *chain) demandsNothing() bool { return c.any && len(c.comparisons) > 1 }

// comparisonOf reads what stands between two joints.
func comparisonOf(words []string) (comparison, bool) {
	if len(words) < 3 || negations[words[1]] == "" || !isPath(words[0]) {
		return comparison{}, false
	}
	literal, ok := literalOf(words[2:])
	if !ok || literal.number == nil && words[1] != "==" && words[1] != "!=" {
		return comparison{}, false
	}
	return comparison{subject: words[0], operator: words[1], literal: literal}, true
}

// isPath reports whether a word reads something, such as command.total.
func isPath(word string) bool {
	first := word[0]
	return isWordPart(first) && (first < '0' || first > '9') && !slices.Contains([]string{"true", "false", "not", "null", "nil"}, word)
}

// conditionWords cuts a condition into words, texts in quotes and operators.
// It reports false when there is anything else in it.
func conditionWords(text string) (words []string, plain bool) {
	for at := 0; at < len(text); {
		end := 0
		switch char := text[at]; {
		case char == ' ' || char == '\t' || char == '\n':
			at++
			continue
		case char == '"' || char == '\'':
			end = afterQuote(text, at)
		case isWordPart(char):
			end = span(text, at, func(c byte) bool { return isWordPart(c) || c == '.' })
		case strings.IndexByte("=!<>&|", char) >= 0:
			end = span(text, at, func(c byte) bool { return strings.IndexByte("=!<>&|", c) >= 0 })
		default:
			return nil, false
		}
		words, at = append(words, text[at:end]), end
	}
	return words, true
}

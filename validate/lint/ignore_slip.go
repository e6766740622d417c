package lint

import (
	"bytes"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"github.com/eventstorm/storm/model/format"
	"github.com/eventstorm/storm/model/value"
)

// mayHoldIgnores reports whether some comment of a text may be an ignore
// comment, or one that was meant to be. It is quick, since most files have none.
func mayHoldIgnores(text []byte) bool {
	for {
		at := bytes.IndexByte(text, '#')
		if at < 0 {
			return false
		}
		text = bytes.TrimLeft(text[at:], "# \t")
		if len(text) >= len(tool) && strings.EqualFold(string(text[:len(tool)]), tool) {
			return true
		}
	}
}

// tool is what an ignore comment speaks to.
const tool = "storm"

// verbs are what other tools write for ignore.
var verbs = []string{"ignore", "disable", "suppress", "allow", "skip", "off", "nolint", "noqa"}

// aRule recognises the id of a rule, or a group, in a text.
var aRule = regexp.MustCompile(`[a-z]/([a-z]|\*)`)

// reportSlip reports a comment that was meant to be an ignore comment but does
// not begin like one: with a space, in capitals, with another word. What merely
// speaks about storm is left alone: there must be a rule, or storm: right
// before the word.
func (r *ignoreReader) reportSlip(comment format.Comment) {
	content := r.source.Content
	text := strings.TrimLeft(string(content[comment.Start:comment.End]), "# \t")
	if len(text) < len(tool) || !strings.EqualFold(text[:len(tool)], tool) {
		return
	}
	verb := strings.TrimLeft(text[len(tool):], " \t:-_.=")
	between := text[len(tool) : len(text)-len(verb)]
	end := strings.IndexFunc(verb, func(c rune) bool { return !unicode.IsLetter(c) })
	if end < 0 {
		end = len(verb)
	}
	rest := strings.TrimLeft(verb[end:], " \t:-_.=([")
	if !meansIgnore(strings.ToLower(verb[:end])) || between != ":" && !aRule.MatchString(rest) {
		return
	}
	hint := "write it as # " + marker + " naming/event-past-tense -- the reason"
	if aRule.MatchString(rest) {
		hint = "write it as # " + marker + " " + firstOf(rest)
	}
	r.invalid(hint, r.source.Range(comment.Start, comment.End))
}

// meansIgnore reports whether a word is one for ignore, or ignore with a slip.
func meansIgnore(word string) bool {
	return slices.Contains(verbs, word) || value.Nearest(word, verbs[:1]) != ""
}

// firstOf returns a text, or its beginning when that would make a hint long.
func firstOf(text string) string {
	const most = 80
	text = strings.TrimSpace(text)
	if runes := []rune(text); len(runes) > most {
		return string(runes[:most]) + "…"
	}
	return text
}

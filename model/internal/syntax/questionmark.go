package syntax

import (
	"bytes"
	"fmt"
	"strings"

	"gopkg.in/yaml.v3"
)

// standIns are characters that may stand inside a plain text anywhere. One
// that a text does not hold stands in for its question marks while the text
// is parsed; it has one byte, so that all places stay as they are.
const standIns = "^~;$%@+=*/<>!0123456789ZQXJKWVYzqxjkwvy"

// hideQuestionMarks returns the text with another character for each question
// mark that ends or continues a word, and that character; 0 when there is
// nothing to hide, or no character is free.
func hideQuestionMarks(text []byte) ([]byte, byte) {
	if !bytes.Contains(text, []byte("{")) && !bytes.Contains(text, []byte("[")) {
		return text, 0
	}
	var (
		hidden []byte
		mark   byte
	)
	for at := bytes.IndexByte(text, '?'); at >= 0; {
		if at > 0 && continuesWord(text[at-1]) {
			if hidden == nil {
				if mark = freeStandIn(text); mark == 0 {
					return text, 0
				}
				hidden = bytes.Clone(text)
			}
			hidden[at] = mark
		}
		next := bytes.IndexByte(text[at+1:], '?')
		if next < 0 {
			break
		}
		at += 1 + next
	}
	if hidden == nil {
		return text, 0
	}
	return hidden, mark
}

// continuesWord reports whether a question mark behind a character is part of
// a word rather than YAML's own mark of a key.
func continuesWord(before byte) bool {
	return before > ' ' && !strings.ContainsRune("{[,-", rune(before))
}

// freeStandIn returns a stand-in that a text does not hold, not even as an
// escape sequence, or 0.
func freeStandIn(text []byte) byte {
	var used [256]bool
	for _, c := range text {
		used[c] = true
	}
	escapes := bytes.Contains(text, []byte(`\x`)) || bytes.Contains(text, []byte(`\u`)) || bytes.Contains(text, []byte(`\U`))
	for _, c := range []byte(standIns) {
		if !used[c] && !(escapes && escaped(text, c)) {
			return c
		}
	}
	return 0
}

// escaped reports whether a text holds a character as an escape sequence.
func escaped(text []byte, c byte) bool {
	code := fmt.Sprintf("%02x", c)
	lower := bytes.ToLower(text)
	for _, escape := range []string{`\x` + code, `\u00` + code, `\u000000` + code} {
		if bytes.Contains(lower, []byte(escape)) {
			return true
		}
	}
	return false
}

// restore puts the question marks back into a document. Aliases are not
// followed: what they stand for is restored where it is.
func restore(node *yaml.Node, mark byte) {
	hidden := string(mark)
	node.Value = strings.ReplaceAll(node.Value, hidden, "?")
	node.Anchor = strings.ReplaceAll(node.Anchor, hidden, "?")
	node.HeadComment = strings.ReplaceAll(node.HeadComment, hidden, "?")
	node.LineComment = strings.ReplaceAll(node.LineComment, hidden, "?")
	node.FootComment = strings.ReplaceAll(node.FootComment, hidden, "?")
	for _, child := range node.Content {
		restore(child, mark)
	}
}

package format

import "bytes"

// A chomping says what becomes of the line breaks at the end of a block scalar.
type chomping byte

const (
	clip  chomping = 0
	strip chomping = '-'
	keep  chomping = '+'
)

// blockStyle reads the indicators of a block scalar's header, such as "|2-".
// The indent is 0 when the content's first line sets it.
func blockStyle(header []byte) (indent int, tail chomping) {
	for _, c := range header[1:] {
		if c == '+' || c == '-' {
			tail = chomping(c)
		} else {
			indent = int(c - '0')
		}
	}
	return indent, tail
}

// blockScalar reads the header of a block scalar, the comment behind it, and
// its content.
func (l *lexer) blockScalar() {
	end := l.at + 1
	for end < len(l.text) && end < l.at+3 && (l.text[end] == '+' || l.text[end] == '-' || l.text[end] >= '1' && l.text[end] <= '9') {
		end++
	}
	indent, tail := blockStyle(l.text[l.at:end])
	l.add(blockHeader, end)
	for l.at < len(l.text) && (l.text[l.at] == ' ' || l.text[l.at] == '\t') {
		l.at++
	}
	if l.at < len(l.text) && l.text[l.at] == '#' {
		l.add(comment, l.lineEnd(l.at))
	}
	newline := bytes.IndexByte(l.text[l.at:], '\n')
	if newline < 0 || len(bytes.TrimRight(l.text[l.at:l.at+newline], " \t")) > 0 {
		return // nothing follows, or this is no YAML
	}
	l.at += newline + 1
	l.lineStart, l.fresh, l.blank = l.at, true, false
	l.blockLines(indent, tail)
}

// blockLines adds the content of a block scalar, whose first line begins at the
// current offset.
func (l *lexer) blockLines(indent int, tail chomping) {
	parent := int(l.levels[l.top].old)
	if indent > 0 {
		indent += max(parent, 0)
	} else {
		indent = max(l.firstIndent(l.at), parent+1, 1)
	}
	end := l.blockEnd(indent, tail)
	if end == l.at {
		return
	}
	l.add(blockContent, end)
	l.tokens[len(l.tokens)-1].indent = int32(indent)
	l.fresh = l.text[end-1] == '\n'
}

// firstIndent returns the indentation that the first lines of a block scalar
// set: the longest one up to the first line with text.
func (l *lexer) firstIndent(at int) int {
	longest := 0
	for at < len(l.text) {
		spaces := countSpaces(l.text[at:], len(l.text))
		longest = max(longest, spaces)
		at += spaces
		if at < len(l.text) && l.text[at] != '\n' {
			break
		}
		at++
	}
	return longest
}

// blockEnd returns the offset just after the content of a block scalar: its
// last line with text, and when the tail is kept also the blank lines behind.
func (l *lexer) blockEnd(indent int, tail chomping) int {
	end, next := l.at, 0
	for at := l.at; at < len(l.text); at = next {
		line := l.text[at:]
		next = len(l.text)
		newline := bytes.IndexByte(line, '\n')
		if newline >= 0 {
			line, next = line[:newline], at+newline+1
		}
		switch spaces := countSpaces(line, indent); {
		case spaces == len(line):
			if tail == keep && newline >= 0 {
				end = next
			}
		case spaces < indent:
			return end
		default:
			end = next
		}
	}
	return end
}

// countSpaces returns how many spaces a text begins with, up to a limit.
func countSpaces(text []byte, limit int) int {
	n := 0
	for n < len(text) && n < limit && text[n] == ' ' {
		n++
	}
	return n
}

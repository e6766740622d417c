package format

import "bytes"

// spaceAt reports whether white space or the end of the text stands at an
// offset.
func (l *lexer) spaceAt(at int) bool {
	return at >= len(l.text) || isSpace(l.text[at])
}

func isSpace(c byte) bool { return c == ' ' || c == '\t' || c == '\n' }

// isMarker reports whether a line begins with a document marker.
func isMarker(line []byte) bool {
	if len(line) < 3 || len(line) > 3 && !isSpace(line[3]) {
		return false
	}
	mark := string(line[:3])
	return mark == "---" || mark == "..."
}

func markerKind(c byte) kind {
	if c == '-' {
		return documentStart
	}
	return documentEnd
}

// lineEnd returns the offset of the end of the line that begins at or before an
// offset, without the white space there.
func (l *lexer) lineEnd(at int) int {
	line := l.text[at:]
	if newline := bytes.IndexByte(line, '\n'); newline >= 0 {
		line = line[:newline]
	}
	return at + len(bytes.TrimRight(line, " \t"))
}

// directiveEnd returns the offset just after a directive, before a comment.
func (l *lexer) directiveEnd() int {
	line := l.text[l.at:l.lineEnd(l.at)]
	for i := 1; i < len(line); i++ {
		if line[i] == '#' && isSpace(line[i-1]) {
			return l.at + len(bytes.TrimRight(line[:i], " \t"))
		}
	}
	return l.at + len(line)
}

// nameEnd returns the offset just after an anchor or alias.
func (l *lexer) nameEnd() int {
	at := l.at + 1
	for at < len(l.text) && isNameByte(l.text[at]) {
		at++
	}
	return at
}

func isNameByte(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '_' || c == '-'
}

// wordEnd returns the offset of the next white space.
func (l *lexer) wordEnd() int {
	at := l.at
	for !l.spaceAt(at) {
		at++
	}
	return at
}

// quotedEnd returns the offset just after a quoted scalar, or the end of the
// text when it is not closed.
func (l *lexer) quotedEnd(quote byte) int {
	for at := l.at + 1; at < len(l.text); at++ {
		switch c := l.text[at]; {
		case c == '\\' && quote == '"':
			at++
		case c == quote && quote == '\'' && at+1 < len(l.text) && l.text[at+1] == quote:
			at++
		case c == quote:
			return at + 1
		}
	}
	return len(l.text)
}

// plainEnd returns the offset just after a plain scalar, which is at least one
// byte long. It goes on over line breaks as long as the lines are indented more
// than the block around them.
func (l *lexer) plainEnd() int {
	indent := int(l.levels[l.top].old) + 1
	end := l.runEnd(l.at, l.at+1)
	for {
		next, lineStart := l.afterSpace(end)
		if next == end || next == len(l.text) || l.text[next] == '#' {
			return end
		}
		if lineStart > end && (l.flow == 0 && next-lineStart < indent || isMarker(l.text[lineStart:])) {
			return end
		}
		run := l.runEnd(next, next)
		if run == next {
			return end
		}
		end = run
	}
}

// afterSpace returns the offset of the next byte that is not white space, and
// the offset at which its line begins, or 0 when no line break stands between.
func (l *lexer) afterSpace(at int) (next, lineStart int) {
	for ; at < len(l.text) && isSpace(l.text[at]); at++ {
		if l.text[at] == '\n' {
			lineStart = at + 1
		}
	}
	return at, lineStart
}

// runEnd returns the offset just after a run of a plain scalar's characters
// without white space, looking for its end from an offset on.
func (l *lexer) runEnd(at, from int) int {
	for ; at < len(l.text) && !isSpace(l.text[at]); at++ {
		c := l.text[at]
		if at >= from && (c == ':' && l.spaceAt(at+1) || l.flow > 0 && isFlowIndicator(c)) {
			return at
		}
	}
	return at
}

func isFlowIndicator(c byte) bool {
	return c == ',' || c == '[' || c == ']' || c == '{' || c == '}'
}

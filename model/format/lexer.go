package format

import "bytes"

// maxDepth bounds how deeply blocks and brackets may be nested.
const maxDepth = 1000

// A lexer cuts a text into tokens and finds the block each one stands in. It
// follows yaml.v3's scanner, and accepts any text: what is no YAML yields
// tokens all the same, and is refused when the result is checked.
type lexer struct {
	text      []byte
	at        int // offset of the next byte
	lineStart int // offset at which the line of at begins
	fresh     bool
	blank     bool // a blank line stands before the line of at

	tokens  []token
	levels  []level
	top     int32 // the innermost open block
	flow    int   // how many brackets are open
	keyed   int   // index of the token that would begin an implicit key on this line, or -1
	tooDeep bool
}

// lex cuts a text whose lines end with "\n" into tokens.
func lex(text []byte) *lexer {
	l := &lexer{text: text, fresh: true, keyed: -1, levels: []level{rootLevel()}}
	l.tokens = make([]token, 0, len(text)/5+1)
	for l.skipSpace() && !l.tooDeep {
		l.next()
	}
	return l
}

// skipSpace moves to the next token; it reports false at the end of the text.
func (l *lexer) skipSpace() bool {
	lines := 0
	if l.fresh {
		lines = 1
	}
	for ; l.at < len(l.text); l.at++ {
		switch l.text[l.at] {
		case ' ', '\t':
		case '\n':
			lines++
			l.lineStart = l.at + 1
			l.fresh = true
		default:
			l.blank = lines > 1
			return true
		}
	}
	return false
}

// next reads the token that begins at the current offset.
func (l *lexer) next() {
	c, column := l.text[l.at], int32(l.at-l.lineStart)
	switch {
	case c == '#':
		l.add(comment, l.lineEnd(l.at))
		return
	case column == 0 && c == '%':
		l.restart(directive, l.directiveEnd())
		return
	case column == 0 && isMarker(l.text[l.at:]):
		l.restart(markerKind(c), l.at+3)
		return
	}
	if l.flow > 0 {
		l.nextInFlow(c)
		return
	}
	if l.fresh {
		l.close(column)
	}
	l.nextInBlock(c, column)
}

func (l *lexer) nextInBlock(c byte, column int32) {
	switch {
	case c == '-' && l.spaceAt(l.at+1):
		l.openList(column)
		l.addIndicator(blockEntry)
	case c == '?' && l.spaceAt(l.at+1):
		l.closeHung(column)
		l.openMapping(column)
		l.addIndicator(keyMark)
	case c == ':' && l.spaceAt(l.at+1):
		l.blockValue(column)
	case c == '|' || c == '>':
		l.blockScalar()
	default:
		l.node(c)
	}
}

func (l *lexer) nextInFlow(c byte) {
	switch {
	case c == ']' || c == '}':
		l.add(flowClose, l.at+1)
		l.flow--
	case c == ',':
		l.add(flowEntry, l.at+1)
	case c == '?' && l.spaceAt(l.at+1):
		l.add(keyMark, l.at+1)
	case c == ':':
		l.add(valueMark, l.at+1)
	default:
		l.node(c)
	}
}

// node reads what may begin a key or a value.
func (l *lexer) node(c byte) {
	if l.flow == 0 && (l.keyed < 0 || l.tokens[l.keyed].start < int32(l.lineStart)) {
		l.keyed = len(l.tokens)
	}
	switch c {
	case '[', '{':
		l.add(flowOpen, l.at+1)
		l.flow++
		l.tooDeep = l.tooDeep || l.flow > maxDepth
	case '&':
		l.add(anchor, l.nameEnd())
	case '*':
		l.add(alias, l.nameEnd())
	case '!':
		l.add(tag, l.wordEnd())
	case '\'', '"':
		l.add(scalar, l.quotedEnd(c))
	default:
		l.add(scalar, l.plainEnd())
	}
}

// blockValue reads a ":" outside brackets. It makes a key of what stands
// before it on its line; without that it belongs to a "?", or its key is empty.
func (l *lexer) blockValue(column int32) {
	implicit := l.keyed >= 0 && l.tokens[l.keyed].start >= int32(l.lineStart)
	if !implicit {
		l.closeHung(column)
		l.openMapping(column)
		l.addIndicator(valueMark)
		return
	}
	key := &l.tokens[l.keyed]
	l.closeHung(key.column)
	l.openMapping(key.column)
	key.starts = true
	for i := l.keyed; i < len(l.tokens); i++ {
		l.tokens[i].level = l.top
	}
	l.add(valueMark, l.at+1)
	l.keyed = -1
}

// addIndicator adds an indicator that begins an entry of the innermost block.
func (l *lexer) addIndicator(k kind) {
	l.add(k, l.at+1)
	l.tokens[len(l.tokens)-1].starts = true
	l.keyed = -1
}

// add adds the token from the current offset to end, and moves there.
func (l *lexer) add(k kind, end int) {
	l.tokens = append(l.tokens, token{
		kind:   k,
		first:  l.fresh,
		blank:  l.fresh && l.blank,
		start:  int32(l.at),
		end:    int32(end),
		column: int32(l.at - l.lineStart),
		level:  l.top,
	})
	if newline := bytes.LastIndexByte(l.text[l.at:end], '\n'); newline >= 0 {
		l.lineStart = l.at + newline + 1
	}
	l.at, l.fresh = end, false
}

// restart adds a token between documents, and closes all blocks.
func (l *lexer) restart(k kind, end int) {
	l.top, l.flow, l.keyed = 0, 0, -1
	l.add(k, end)
}

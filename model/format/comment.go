package format

// endOfLineComment puts the comment at an index behind the current line.
func (p *layout) endOfLineComment(i int) {
	current := p.current()
	current.comment, current.column = int32(i), p.displayColumn(&p.tokens[i])
}

// displayColumn returns the column of a token in the original, as a screen
// shows it.
func (p *layout) displayColumn(t *token) int32 {
	return int32(width(p.text[t.lineStart():t.start]))
}

// endOfLine returns the text of an end-of-line comment. Behind a plain text it
// stays as it is: "What #we do" was perhaps meant as one text, and the loader,
// which warns of that, knows it by the missing space.
func (p *layout) endOfLine(i int) []byte {
	t := &p.tokens[i]
	if i > 0 && p.isPlain(&p.tokens[i-1]) && !t.first {
		return p.text[t.start:t.end]
	}
	return p.spaced(t)
}

// isPlain reports whether a token is a text without quotes.
func (p *layout) isPlain(t *token) bool {
	return t.kind == scalar && p.text[t.start] != '"' && p.text[t.start] != '\''
}

// spaced returns the text of a comment with a space behind its "#", unless it begins like
// "#!", "##" or a drawn line such as "#----".
func (p *layout) spaced(t *token) []byte {
	text := p.text[t.start:t.end]
	if len(text) < 2 {
		return text
	}
	switch c := text[1]; {
	case c == ' ' || c == '\t' || c == '#' || c == '!':
		return text
	case len(text) > 2 && c == text[2] && isPunctuation(c):
		return text
	}
	return append([]byte("# "), text[1:]...)
}

func isPunctuation(c byte) bool {
	return c > ' ' && c < '0' || c > '9' && c < 'A' || c > 'Z' && c < 'a' || c > 'z' && c < 0x7f
}

// ownLineComments lays out the comments on lines of their own from index i on,
// and returns the index of the token behind them.
func (p *layout) ownLineComments(i int) int {
	end := i
	for end < len(p.tokens) && p.tokens[end].kind == comment && p.tokens[end].first {
		end++
	}
	var next *token
	if end < len(p.tokens) {
		next = &p.tokens[end]
	}
	for i < end && p.continuesComment(&p.tokens[i], next) {
		p.begin(0, false)
		p.endOfLineComment(i)
		i++
	}
	place := p.commentPlaces(next)
	for ; i < end; i++ {
		t := &p.tokens[i]
		p.begin(place.column(t.column), t.blank && !p.atDocumentStart())
		p.write(p.spaced(t)...)
	}
	return end
}

// continuesComment reports whether a comment stands right below an end-of-line
// comment, and not in the column of what follows it.
func (p *layout) continuesComment(t, next *token) bool {
	if t.blank || len(p.lines) == 0 || next != nil && next.column == t.column {
		return false
	}
	previous := p.current()
	return previous.comment >= 0 && previous.column == p.displayColumn(t)
}

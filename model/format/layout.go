package format

// A layout gives each token its place: it turns the tokens of a text into
// lines. It never joins or splits lines.
type layout struct {
	*lexer
	buffer []byte // the text of the lines, one after the other
	lines  []line

	limit      int  // how large the buffer may become
	overflowed bool // whether it would have become larger

	brackets  []int // for each open bracket the column of its closing one
	home      int   // the column to which a bracket opened on this line closes
	last      kind  // of the last token that is no comment
	lastLevel int32 // the block it stands in
}

// layOut returns the canonical form of a text. It reports false when that would
// be larger than limit bytes.
func layOut(tokens *lexer, limit int) ([]byte, bool) {
	p := &layout{lexer: tokens, limit: limit, last: documentStart}
	p.buffer = make([]byte, 0, len(tokens.text)+len(tokens.text)/4)
	for i := 0; i < len(p.tokens) && !p.overflowed; {
		i = p.place(i)
	}
	if p.overflowed {
		return nil, false
	}
	text := p.finish()
	return text, !p.overflowed && len(text) <= limit
}

// place lays out a token, or a run of comments on lines of their own, and
// returns the index of the token behind.
func (p *layout) place(i int) int {
	t := &p.tokens[i]
	switch {
	case t.kind == comment && t.first:
		return p.ownLineComments(i)
	case t.kind == comment:
		p.endOfLineComment(i)
		return i + 1
	case t.kind == blockContent:
		p.blockContent(i)
	default:
		p.plainToken(i)
	}
	p.last, p.lastLevel = t.kind, t.level
	return i + 1
}

// plainToken writes a token in its line, and keeps track of brackets.
func (p *layout) plainToken(i int) {
	t := &p.tokens[i]
	if t.first {
		column := p.column(t)
		p.begin(column, p.keepsBlank(t))
		p.home = column
	} else if gap(&p.tokens[i-1], t) {
		p.write(' ')
	}
	switch t.kind {
	case flowOpen:
		if len(p.brackets) == 0 {
			p.home = max(p.levels[t.level].inside(), 0)
		}
		p.brackets = append(p.brackets, p.home)
	case flowClose:
		p.brackets = p.brackets[:max(len(p.brackets)-1, 0)]
	case directive, documentStart, documentEnd:
		p.brackets = p.brackets[:0]
	}
	if t.kind == scalar {
		p.scalar(t)
		return
	}
	p.write(p.text[t.start:t.end]...)
}

// column returns the column of a token that begins a line.
func (p *layout) column(t *token) int {
	switch {
	case t.isMark():
		return 0
	case len(p.brackets) > 0:
		return p.flowColumn(t.kind)
	case t.starts:
		return int(p.levels[t.level].new)
	case t.level == 0 && isMarker(p.text[t.start:]):
		return step // a text that would begin a document
	default:
		return max(p.levels[t.level].inside(), 0)
	}
}

// flowColumn returns the column of a line inside brackets: its closing bracket
// stands in that of the line which opened it, its entries one step deeper, and
// what continues an entry two.
func (p *layout) flowColumn(k kind) int {
	home := p.brackets[len(p.brackets)-1]
	switch {
	case k == flowClose:
		return home
	case p.last == flowOpen || p.last == flowEntry || k == flowEntry:
		return home + step
	default:
		return home + 2*step
	}
}

// keepsBlank reports whether a blank line before a token's line is kept: not at
// the beginning or end of a document.
func (p *layout) keepsBlank(t *token) bool {
	atEnd := t.kind == documentStart || t.kind == documentEnd
	return t.blank && !atEnd && !p.atDocumentStart()
}

// atDocumentStart reports whether no line but a marker stands before the next
// one in its document.
func (p *layout) atDocumentStart() bool {
	if len(p.lines) == 0 {
		return true
	}
	previous := p.code(*p.current())
	return len(previous) == 3 && isMarker(previous)
}

// gap reports whether a space stands between two tokens of a line. What YAML
// would read as part of the token before it keeps its distance.
func gap(left, right *token) bool {
	switch right.kind {
	case valueMark:
		return left.kind != scalar && left.kind != flowClose && left.kind != flowOpen
	case flowEntry, flowClose:
		return left.kind == valueMark || left.kind == keyMark || left.kind == tag
	default:
		return left.kind != flowOpen
	}
}

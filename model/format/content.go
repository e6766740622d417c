package format

import "bytes"

// scalar writes a plain or quoted scalar. What white space stands around its
// line breaks is no content, so its further lines are indented anew.
func (p *layout) scalar(t *token) {
	text := p.text[t.start:t.end]
	first, rest, more := bytes.Cut(text, []byte{'\n'})
	if !more {
		p.write(text...)
		return
	}
	column := p.continuation(t)
	escapes := text[0] == '"'
	p.write(trimEnd(first, escapes)...)
	for more {
		first, rest, more = bytes.Cut(rest, []byte{'\n'})
		first = bytes.TrimLeft(first, " \t")
		if more {
			first = trimEnd(first, escapes)
		}
		if len(first) == 0 {
			p.begin(0, false)
			continue
		}
		p.begin(column, false)
		p.write(first...)
	}
	p.home = column
}

// continuation returns the column of a scalar's further lines.
func (p *layout) continuation(t *token) int {
	if len(p.brackets) > 0 {
		return p.brackets[len(p.brackets)-1] + 2*step
	}
	return max(p.levels[t.level].inside(), step)
}

// trimEnd cuts the white space at the end of a line of a scalar. In double
// quotes a backslash may make the first of it content.
func trimEnd(text []byte, escapes bool) []byte {
	trimmed := bytes.TrimRight(text, " \t")
	if !escapes || len(trimmed) == len(text) {
		return trimmed
	}
	backslashes := len(trimmed) - len(bytes.TrimRight(trimmed, `\`))
	return text[:len(trimmed)+backslashes%2]
}

// blockContent writes the lines of the block scalar at an index with a new indentation.
func (p *layout) blockContent(i int) {
	t := &p.tokens[i]
	explicit, _ := blockStyle(p.header(i))
	base := &p.levels[t.level]
	column := max(base.inside(), step)
	if explicit > 0 {
		column = max(int(base.new), 0) + explicit
	}
	text := p.text[t.start:t.end]
	for len(text) > 0 {
		end := bytes.IndexByte(text, '\n')
		next := end + 1
		if end < 0 {
			end, next = len(text), len(text)
		}
		if end <= int(t.indent) {
			p.begin(0, false)
		} else {
			p.begin(column, false)
			p.write(text[t.indent:end]...)
		}
		text = text[next:]
	}
}

// header returns the header of the block scalar whose content is the token at
// an index: the token before, or the one before a comment.
func (p *layout) header(content int) []byte {
	header := &p.tokens[content-1]
	if header.kind == comment {
		header = &p.tokens[content-2]
	}
	return p.text[header.start:header.end]
}

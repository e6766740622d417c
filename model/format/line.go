package format

import "bytes"

// A line is one line of the canonical form. Offsets count bytes of the layout's
// buffer.
type line struct {
	start, end int32
	comment    int32 // index of its end-of-line comment among the tokens, or -1
	column     int32 // where that comment stood in the original, on a screen
}

// minGap is the space before an end-of-line comment.
const minGap = 1

// begin begins a line with its indentation, after a blank one if asked.
func (p *layout) begin(column int, blank bool) {
	if blank {
		p.begin(0, false)
	}
	if len(p.buffer) > p.limit {
		p.overflowed = true
		return
	}
	start := len(p.buffer)
	p.buffer = appendSpaces(p.buffer, column)
	p.lines = append(p.lines, line{start: int32(start), end: int32(len(p.buffer)), comment: -1})
}

// write adds bytes to the current line.
func (p *layout) write(text ...byte) {
	p.buffer = append(p.buffer, text...)
	p.current().end = int32(len(p.buffer))
}

func (p *layout) current() *line { return &p.lines[len(p.lines)-1] }

// code returns the text of a line without its comment.
func (p *layout) code(at line) []byte { return p.buffer[at.start:at.end] }

// join returns the lines as one text, or notes that it would be too large.
// Consecutive lines whose end-of-line comments stood in one column get one
// column again.
func (p *layout) join() []byte {
	text := make([]byte, 0, len(p.buffer)+len(p.buffer)/8+len(p.lines))
	for i := 0; i < len(p.lines); {
		if p.lines[i].comment < 0 {
			text = append(text, p.code(p.lines[i])...)
			text = append(text, '\n')
			i++
			continue
		}
		end := p.columnEnd(i)
		text = p.joinColumn(text, p.lines[i:end])
		i = end
	}
	return text
}

// columnEnd returns the index just after the run of lines, from i on, whose
// comments stood in one column.
func (p *layout) columnEnd(i int) int {
	end := i + 1
	for end < len(p.lines) && p.lines[end].comment >= 0 && p.lines[end].column == p.lines[i].column {
		end++
	}
	return end
}

func (p *layout) joinColumn(text []byte, lines []line) []byte {
	column := 0
	for _, each := range lines {
		column = max(column, width(p.code(each))+minGap)
	}
	for _, each := range lines {
		if len(text) > p.limit {
			p.overflowed = true
			break
		}
		text = append(text, p.code(each)...)
		text = appendSpaces(text, column-width(p.code(each)))
		text = append(text, p.endOfLine(int(each.comment))...)
		text = append(text, '\n')
	}
	return text
}

func appendSpaces(text []byte, count int) []byte {
	for range count {
		text = append(text, ' ')
	}
	return text
}

// finish returns the whole text. It ends with a line break, unless that would
// add one to a block scalar.
func (p *layout) finish() []byte {
	text := p.join()
	if len(p.tokens) == 0 || bytes.HasSuffix(p.text, []byte{'\n'}) {
		return text
	}
	if last := p.tokens[len(p.tokens)-1]; last.kind == blockContent && int(last.end) == len(p.text) && p.tail() != strip {
		return bytes.TrimSuffix(text, []byte{'\n'})
	}
	return text
}

// tail returns the chomping of the block scalar at the end of the text.
func (p *layout) tail() chomping {
	_, tail := blockStyle(p.header(len(p.tokens) - 1))
	return tail
}

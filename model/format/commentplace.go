package format

// commentPlaces are the columns that a comment on a line of its own may get:
// that of the next token, or those of the blocks that end before it.
type commentPlaces struct {
	next   int32   // the original column of the next token
	follow int     // its column in the canonical form
	blocks []place // the blocks that end, the innermost first
}

type place struct {
	old    int32
	column int
}

// commentPlaces returns the places for the comments before a token, or before
// the end of the text.
func (p *layout) commentPlaces(next *token) commentPlaces {
	if len(p.brackets) > 0 {
		return commentPlaces{follow: p.flowCommentColumn(next)}
	}
	places := commentPlaces{next: -1}
	stays := int32(0) // the innermost block that goes on
	if next != nil && next.isMark() {
		next = nil
	}
	if next != nil {
		places.next, places.follow, stays = next.column, p.column(next), next.level
	}
	if p.valueMissing() && (next == nil || next.starts) && (stays == p.lastLevel || !p.within(stays, p.lastLevel)) {
		level := &p.levels[p.lastLevel]
		places.blocks = append(places.blocks, place{level.old + 1, level.inside()})
	}
	for at := p.lastLevel; at > 0 && !p.within(stays, at); at = p.levels[at].parent {
		places.blocks = append(places.blocks, place{p.levels[at].old, int(p.levels[at].new)})
	}
	return places
}

// valueMissing reports whether the last token asks for a value.
func (p *layout) valueMissing() bool {
	switch p.last {
	case valueMark, blockEntry, keyMark, anchor, tag:
		return true
	default:
		return false
	}
}

// within reports whether a block is another one or stands inside it.
func (p *layout) within(inner, outer int32) bool {
	for p.levels[inner].depth > p.levels[outer].depth {
		inner = p.levels[inner].parent
	}
	return inner == outer
}

// flowCommentColumn returns the column of a comment inside brackets.
func (p *layout) flowCommentColumn(next *token) int {
	if next == nil || next.kind == flowClose {
		return p.brackets[len(p.brackets)-1] + step
	}
	return p.column(next)
}

// column returns the column of a comment that stood in another one. The next
// comments of the same run will not stand deeper.
func (c *commentPlaces) column(old int32) int {
	if old > c.next {
		for i, block := range c.blocks {
			if block.old <= old {
				c.blocks = c.blocks[i:]
				return block.column
			}
		}
	}
	c.blocks = nil
	return c.follow
}

package format

// A level is a block mapping or block list. Levels form a tree whose root,
// index 0, is the document itself.
type level struct {
	parent int32
	depth  int32
	old    int32 // column of its entries in the original, counted from 0; -1 for the root
	new    int32 // column of its entries in the canonical form; -2 for the root
	list   bool
	hung   bool // a list whose items stand in the same column as the key that holds it
}

// root is the level of a document.
func rootLevel() level { return level{parent: -1, old: -1, new: -step} }

// step is the indentation of a level, in spaces.
const step = 2

// inside returns the column of what continues a value of the level on a line of
// its own.
func (v *level) inside() int { return int(v.new) + step }

// push opens a block whose entries stand in a column, inside the innermost one.
func (l *lexer) push(column int32, list, hung bool) {
	l.levels = append(l.levels, level{
		parent: l.top,
		depth:  l.levels[l.top].depth + 1,
		old:    column,
		new:    l.levels[l.top].new + step,
		list:   list,
		hung:   hung,
	})
	l.top = int32(len(l.levels) - 1)
	l.tooDeep = l.tooDeep || l.levels[l.top].depth > maxDepth
}

// close closes the blocks that a line does not belong to any more.
func (l *lexer) close(column int32) {
	for l.levels[l.top].old > column {
		l.top = l.levels[l.top].parent
	}
}

// closeHung closes the list around which a mapping goes on in a column.
func (l *lexer) closeHung(column int32) {
	if top := &l.levels[l.top]; top.hung && top.old == column {
		l.top = top.parent
	}
}

// openList makes sure that the innermost block is the list whose item begins in
// a column.
func (l *lexer) openList(column int32) {
	switch top := &l.levels[l.top]; {
	case top.old < column:
		l.push(column, true, false)
	case top.old == column && !top.list:
		l.push(column, true, true)
	}
}

// openMapping makes sure that the innermost block is the mapping whose key
// begins in a column.
func (l *lexer) openMapping(column int32) {
	if l.levels[l.top].old < column {
		l.push(column, false, false)
	}
}

package trace

import "slices"

// brackets is where the brackets of transactions stand beside the steps: one
// column, and one more for each transaction that is open at the same time.
type brackets struct {
	spans   map[int]span // by transaction
	columns int
}

// span is the bracket of one transaction.
type span struct{ first, last, column int } // steps by number, column from 0

// bracketsOf gives each transaction the first column that is free while it is
// open.
func bracketsOf(t *Trace) brackets {
	b := brackets{spans: map[int]span{}, columns: 1}
	var order []int
	for index := range t.Steps {
		step := &t.Steps[index]
		switch step.Fact.(type) {
		case *TransactionBegan:
			b.spans[step.Transaction] = span{first: step.Seq, last: len(t.Steps)}
			order = append(order, step.Transaction)
		case *TransactionCommitted, *TransactionRolledBack:
			each := b.spans[step.Transaction]
			each.last = step.Seq
			b.spans[step.Transaction] = each
		}
	}
	var free []int // for each column the last step that uses it
	for _, transaction := range order {
		each := b.spans[transaction]
		each.column = slices.IndexFunc(free, func(last int) bool { return last < each.first })
		if each.column < 0 {
			each.column = len(free)
			free = append(free, 0)
		}
		free[each.column] = each.last
		b.spans[transaction] = each
	}
	b.columns = max(1, len(free))
	return b
}

// gutter returns the pieces of the brackets beside a step, and a space.
func (p *page) gutter(step *Step) []Word {
	if p.brackets.columns == 1 {
		return []Word{{Text: p.bracket(step) + " ", Role: p.gutterRole(step.Transaction)}}
	}
	columns := make([]Word, p.brackets.columns, p.brackets.columns+1)
	for index := range columns {
		columns[index] = Word{Text: " ", Role: RoleStructure}
	}
	for transaction, each := range p.brackets.spans {
		if step.Seq < each.first || step.Seq > each.last {
			continue
		}
		piece := Word{Text: p.alongside(transaction), Role: p.gutterRole(transaction)}
		if transaction == step.Transaction {
			piece.Text = p.bracket(step)
		}
		columns[each.column] = piece
	}
	return append(columns, Word{Text: " ", Role: RoleStructure})
}

// bracket returns the piece of a transaction's own bracket beside a step.
func (p *page) bracket(step *Step) string {
	switch step.Fact.(type) {
	case *TransactionBegan:
		return "┌"
	case *TransactionCommitted, *TransactionRolledBack:
		return "└"
	}
	if step.Transaction == 0 {
		return " "
	}
	return p.alongside(step.Transaction)
}

// alongside returns the bracket of a transaction between its ends.
func (p *page) alongside(transaction int) string {
	if p.rolledBack[transaction] {
		return "┊"
	}
	return "│"
}

func (p *page) gutterRole(transaction int) Role {
	if p.rolledBack[transaction] {
		return RoleTrouble
	}
	return RoleStructure
}

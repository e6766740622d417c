package play

import (
	"slices"

	"github.com/eventstorm/storm/model"
)

// The bounds of a play, so that it takes no more memory the longer it lasts.
const (
	MostSteps = 100 // one after the other
	mostTakes = 200 // in all trees
)

// Tree is all that was done in a play: a tree for each opening. The zero Tree
// is empty.
type Tree struct {
	Openings []*Take
	Now      *Take // where the play is; nil: it was not begun
}

// Add puts a take, with its parents, into the tree and goes there: what was
// done before is not there twice. What was done longest ago is forgotten when
// there is too much.
func (t *Tree) Add(take *Take) {
	t.Now = t.graft(take)
	for t.count() > mostTakes && t.forget() {
	}
}

func (t *Tree) graft(take *Take) *Take {
	if take.Parent == nil {
		for _, opening := range t.Openings {
			if opening.Opening.equal(take.Opening) {
				return opening
			}
		}
		take.Children = nil
		t.Openings = append(t.Openings, take)
		return take
	}
	parent := t.graft(take.Parent)
	for _, child := range parent.Children {
		if child.same(take) {
			return child
		}
	}
	take.Parent = parent
	parent.Children = append(slices.DeleteFunc(parent.Children, func(t *Take) bool { return t == take }), take)
	return take
}

// same reports whether the same was done.
func (t *Take) same(other *Take) bool {
	a, b := &block{}, &block{}
	(&account{home: &model.Context{}}).step(a, 0, t.Step)
	(&account{home: &model.Context{}}).step(b, 0, other.Step)
	return slices.Equal(a.lines, b.lines)
}

func (t *Tree) count() int {
	count := 0
	for _, opening := range t.Openings {
		count += opening.count()
	}
	return count
}

func (t *Take) count() int {
	count := 1
	for _, child := range t.Children {
		count += child.count()
	}
	return count
}

// forget removes the oldest branch that does not lead to where the play is,
// and reports whether there was one.
func (t *Tree) forget() bool {
	start := t.Now.Start()
	for i, opening := range t.Openings {
		if opening != start {
			t.Openings = slices.Delete(t.Openings, i, i+1)
			return true
		}
	}
	for take := start; take != nil; take = take.towards(t.Now) {
		for i, child := range take.Children {
			if child != take.towards(t.Now) {
				take.Children = slices.Delete(take.Children, i, i+1)
				return true
			}
		}
	}
	return false
}

// towards returns the child that leads to a take; nil when none does.
func (t *Take) towards(target *Take) *Take {
	for ; target != nil; target = target.Parent {
		if target.Parent == t {
			return target
		}
	}
	return nil
}

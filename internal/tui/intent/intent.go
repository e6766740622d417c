// Package intent is what panes ask of the program: an Update that is more than
// the pane's own affair returns one.
package intent

import "github.com/eventstorm/storm/model"

// Intent is one of the types of this package, or nil.
type Intent interface{ intent() }

// Open asks to show an element.
type Open struct{ Element model.Declared }

// Question asks to show a hotspot.
type Question struct{ Hotspot *model.Hotspot }

// Explain asks to show a term of the glossary.
type Explain struct{ Term *model.Term }

// Play asks to step through a scenario.
type Play struct{ Scenario *model.Scenario }

// Inspect asks to move the focus to the details of what is chosen.
type Inspect struct{}

// Leave asks to give the focus back, or to go back when there is nothing to
// leave.
type Leave struct{}

// Choose says that a note, line or step was chosen, and what belongs to it has
// to follow.
type Choose struct{}

func (Open) intent()     {}
func (Question) intent() {}
func (Explain) intent()  {}
func (Play) intent()     {}
func (Inspect) intent()  {}
func (Leave) intent()    {}
func (Choose) intent()   {}

// Picked says that an item of a menu was chosen, and what it asks for.
type Picked struct {
	Intent Intent
	Keeps  bool // the menu stays open
}

func (Picked) intent() {}

// Locate asks to show the element that stands at a place of a file.
type Locate struct{ At model.Range }

func (Locate) intent() {}

// Pause asks to let a story run by itself, or to stop it.
type Pause struct{}

// Jump asks to go to a fact of the story, counted from 0.
type Jump struct{ Position int }

// Break asks to stop, or not to stop, a running story at facts.
type Break struct {
	Rejections, Faults bool
	Event              string // qualified
}

// Narrow asks to show, or not to show, one part of the board.
type Narrow struct {
	Context  *model.Context
	Kind     string // of notes, as its word
	Findings bool
	All      bool // everything again
}

func (Pause) intent()  {}
func (Jump) intent()   {}
func (Break) intent()  {}
func (Narrow) intent() {}

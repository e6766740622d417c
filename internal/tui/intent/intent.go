// Package intent is what panes ask of the program: an Update that is more than
// the pane's own affair returns one.
package intent

import "github.com/eventstorm/storm/model"

// Intent is one of the types of this package, or nil.
type Intent interface{ intent() }

// Open asks to show an element.
type Open struct{ Element model.Declared }

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

func (Open) intent()    {}
func (Play) intent()    {}
func (Inspect) intent() {}
func (Leave) intent()   {}
func (Choose) intent()  {}

package intent

import (
	"github.com/eventstorm/storm/internal/play"
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/value"
)

// Try asks to do one of the things that can be done next.
type Try struct{ Choice play.Choice }

// Return asks to go to a point of the play.
type Return struct{ Take *play.Take }

// Submit says that a form was filled in.
type Submit struct{ Data value.Value }

// Inject asks to let something go wrong.
type Inject struct{ Fault *model.Fault }

// Mend asks to let nothing go wrong any more.
type Mend struct{}

// Dispatch asks for a dispatch mode; nil is what the model says.
type Dispatch struct{ Mode *model.Dispatch }

// Begin asks to begin a play: with nothing, or with what a scenario does.
type Begin struct{ Scenario *model.Scenario }

func (Try) intent()      {}
func (Return) intent()   {}
func (Submit) intent()   {}
func (Inject) intent()   {}
func (Mend) intent()     {}
func (Dispatch) intent() {}
func (Begin) intent()    {}

package sequence

import (
	"github.com/eventstorm/storm/render"
	"github.com/eventstorm/storm/runtime/trace"
)

// Diagram is a run as rows between participants.
type Diagram struct {
	Title        string
	Context      string // the bounded context of the scenario; empty: the unnamed one
	Outcome      trace.Outcome
	Participants []Participant
	Rows         []Row
	Theme        render.Theme // of pictures
}

// Participant is somebody or something that takes part.
type Participant struct {
	Name string
	Role trace.Role // says its colour: an actor, an aggregate, a policy and so on
}

// RowKind says what a row is.
type RowKind uint8

// The kinds of row.
const (
	Arrow   RowKind = iota // a message from one participant to another
	Remark                 // what one participant does or what becomes of it
	Divider                // what concerns all: time passes, an application crashes
	Begin                  // of a transaction
	End                    // of a transaction
)

// Row is one line of the diagram, from top to bottom.
type Row struct {
	Kind        RowKind
	Step        int // of the trace
	From, To    int // participants; equal unless it is an Arrow
	Label       string
	Detail      string     // data, reasons
	Role        trace.Role // of the label
	Later       bool       // an arrow to another transaction: by a queue, not by a call
	Transaction int        // 0: none
	Undone      bool       // it was rolled back
}

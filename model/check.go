package model

import (
	"cmp"
	"slices"
)

// Check is one thing that a model must be right in to be understood at all.
// It counts at every level, and nobody can switch it off: what is not understood
// can't be checked further, drawn or run. Its texts are
// its documentation, and a test runs its examples.
type Check struct {
	ID      string // the Rule of its diagnostics, such as "reference/unresolved"
	Summary string // what must hold, in a sentence
	Why     string
	Bad     string // a model with this fault alone; empty where it takes a huge or unreadable file
	Good    string // the same model, mended
}

// Checks returns what loading and formatting a model check, sorted by id. The
// slice is the caller's.
func Checks() []Check {
	all := slices.Concat(expressionChecks, formatChecks, modelChecks, referenceChecks, scenarioChecks, syntaxChecks, typeChecks)
	slices.SortFunc(all, func(a, b Check) int { return cmp.Compare(a.ID, b.ID) })
	return all
}

var expressionChecks = []Check{
	{
		ID:      "expression/invalid",
		Summary: "Each expression can be computed from what it sees.",
		Why:     "A slip of the pen in a guard is found when the model is read, and not by the first order that meets it.",
		Bad: `commands: {CreateOrder: {data: {total: money}}}
events: [OrderStarted]
handlers: {CreateOrderHandler: {handles: CreateOrder, requires: [command.totl > 0], raises: [OrderStarted]}}
`,
		Good: `commands: {CreateOrder: {data: {total: money}}}
events: [OrderStarted]
handlers: {CreateOrderHandler: {handles: CreateOrder, requires: [command.total > 0], raises: [OrderStarted]}}
`,
	},
	{
		ID:      "expression/not-marked",
		Summary: "A value that is to be computed begins with =.",
		Why:     "Without the sign it is a text: the field would hold the words \"event.note\" and not the note.",
		Bad: `aggregates: {Order: {state: {note: string}}}
commands: {ChangeNote: {aggregate: Order, data: {id: uuid, note: string}}}
events: {NoteChanged: {aggregate: Order, data: {note: string}, sets: {note: event.note}}}
handlers: {ChangeNoteHandler: {handles: ChangeNote, raises: [NoteChanged]}}
`,
		Good: `aggregates: {Order: {state: {note: string}}}
commands: {ChangeNote: {aggregate: Order, data: {id: uuid, note: string}}}
events: {NoteChanged: {aggregate: Order, data: {note: string}, sets: {note: =event.note}}}
handlers: {ChangeNoteHandler: {handles: ChangeNote, raises: [NoteChanged]}}
`,
	},
}

var formatChecks = []Check{
	{
		ID:      "format/limit",
		Summary: "A file that is formatted stays within the limits of a model file.",
		Why:     "A file that is nested too deeply, or would grow too large, is left as it is.",
	},
	{
		ID:      "format/unsafe",
		Summary: "A file is formatted only if its meaning is certain to stay.",
		Why:     "storm fmt compares what it reads before and after, and leaves a file alone rather than harm it.",
	},
}

var referenceChecks = []Check{
	{
		ID:      "reference/unresolved",
		Summary: "What is mentioned is declared.",
		Why:     "A name with a letter missing is another name: the handler would wait for an event that nobody raises.",
		Bad:     "externals: [Shop]\nevents: {OrderStarted: {external: Shop}}\nactors: [Shopper]\nhandlers: {ThankShopper: {handles: OrderStrated, notifies: [Shopper]}}\n",
		Good:    "externals: [Shop]\nevents: {OrderStarted: {external: Shop}}\nactors: [Shopper]\nhandlers: {ThankShopper: {handles: OrderStarted, notifies: [Shopper]}}\n",
	},
	{
		ID:      "reference/wrong-kind",
		Summary: "What is mentioned is of the kind that belongs there.",
		Why:     "A command is sent and an event is raised. Where the two are mixed up, so is the question who may refuse.",
		Bad:     "commands: [CreateOrder]\nevents: [OrderStarted]\nhandlers: {CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted, CreateOrder]}}\n",
		Good:    "commands: [CreateOrder]\nevents: [OrderStarted]\nhandlers: {CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}}\n",
	},
}

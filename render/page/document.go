package page

// Document is what a page shows. The script reads it as JSON.
type Document struct {
	Title    string    `json:"title"`
	Summary  string    `json:"summary"` // of the drawing, in a sentence or two
	Drawing  []byte    `json:"-"`       // SVG, without anything that could run
	Light    string    `json:"-"`       // declarations of the variables of the drawing: "--storm-wall:#fff;"
	Dark     string    `json:"-"`       // the same for a dark page; empty: as the light one
	Theme    string    `json:"-"`       // "light" or "dark" when the page can be only one; empty: as the reader likes
	Index    string    `json:"-"`       // address of a page that names all pages of the model; empty: there is none
	Plain    bool      `json:"-"`       // there is nothing to search, filter or choose
	Contexts []Context `json:"contexts"`
	Kinds    []Kind    `json:"kinds"`
	Notes    []Note    `json:"notes"`
	Lines    []Line    `json:"lines"`
	Runs     []Run     `json:"runs"`
}

// Context is a bounded context.
type Context struct {
	Name        string `json:"name"`
	Description string `json:"description,omitempty"`
}

// Kind is a sort of note that the drawing has.
type Kind struct {
	Class string `json:"class"` // in the drawing
	Word  string `json:"word"`
}

// Note is a note of the drawing, whose group has the id as "data-id".
type Note struct {
	ID      string   `json:"id"`
	Kind    int      `json:"kind"`    // index into Kinds
	Context int      `json:"context"` // index into Contexts, or -1
	Label   string   `json:"label"`
	Caption string   `json:"caption"`
	Details []string `json:"details,omitempty"`
	Source  string   `json:"source,omitempty"` // file:line

	SourceLink string `json:"sourceLink,omitempty"` // address of the source
	Drawing    string `json:"drawing,omitempty"`    // address of the page that shows it in full, when this one does not
}

// Line leads from one note to another; in the drawing it is the group of the
// same number, counted from 0, among those of its pair of notes.
type Line struct {
	From  int    `json:"from"` // index into Notes
	To    int    `json:"to"`
	Word  string `json:"word"` // what it says between the two: "leads to"
	Label string `json:"label,omitempty"`
}

// Run is a recorded run of a scenario.
type Run struct {
	Name    string `json:"name"`
	Outcome string `json:"outcome"`
	Steps   []Step `json:"steps"`
	Cut     bool   `json:"cut,omitempty"` // there were more steps
}

// Step is something that happened in a run.
type Step struct {
	At    string `json:"at"` // of the run's clock
	Words []Word `json:"words"`
	Notes []int  `json:"notes"` // indexes into Notes: where it happened
}

// Word is a piece of a sentence; its class says what it is.
type Word struct {
	Text  string `json:"text"`
	Class string `json:"class,omitempty"`
}

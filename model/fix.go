package model

// Fix is a change of the model's files that removes the finding it belongs to
// and changes nothing else of what the model says. It is data: package
// refactor works out and applies it.
type Fix struct {
	Title  string  // what it does, in the imperative: rename "OrderStart" to "OrderStarted"
	Rename *Rename // a name to change wherever it occurs, or nil
	Edits  []Edit  // texts to replace, in the order of their places, never overlapping
}

// Rename is an element's new name.
type Rename struct {
	At Range  // where the element is defined: the range of its name
	To string // the new name, never empty
}

// Edit replaces the text of a range; an empty range inserts before its start,
// and an empty text deletes.
type Edit struct {
	At   Range
	Text string
}

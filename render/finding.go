package render

import "github.com/eventstorm/storm/model"

// Finding is what a check says about an element: drawn as a badge on its
// notes, and in words in their tooltips.
type Finding struct {
	Severity model.Severity
	Text     string
}

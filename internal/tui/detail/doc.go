// Package detail is the pane that shows the sheet of one element: what there
// is to say on one side, links to follow on the other.
package detail

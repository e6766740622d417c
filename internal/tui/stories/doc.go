// Package stories is the pane that lists the scenarios of a model with how
// their runs ended.
package stories

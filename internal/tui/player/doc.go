// Package player is the pane that steps through the trace of a scenario: the
// facts as a list, and beside it what is true at the chosen one.
package player

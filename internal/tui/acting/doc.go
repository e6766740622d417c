// Package acting is the panes of the play: what can be done now, and the tree
// of what was done.
package acting

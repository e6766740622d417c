// Package canvas is a grid of terminal cells that panes draw on.
//
// It is the only way to the screen: text is measured by grapheme clusters,
// cut at the edges of its area, and made harmless, so that no name in a model
// can move a border or steer the terminal.
package canvas

// Package menu is the pane that offers things to choose from, which narrow
// down while one types.
package menu

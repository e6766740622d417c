// Package find is the pane that finds elements by name while one types.
package find

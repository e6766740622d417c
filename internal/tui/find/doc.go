// Package find is the pane that finds elements, hotspots and terms by name while one types.
package find

// Package board is the pane that shows a flow as sticky notes, with one of
// them chosen.
//
// In a story most notes are outlines: paper is for those that have acted, a
// frame for the one that acts.
package board

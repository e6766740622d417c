// Package tui is the walkthrough: a model in a terminal, as a wall of sticky
// notes, and its scenarios step by step.
//
// Run takes the terminal until the person leaves. Frame draws one frame
// without a terminal, for tests and documentation.
//
// Each pane is a small machine in a package of its own: a key map, an Update
// for keys, and a View onto an area of a canvas. What a pane wants of the
// others it returns as an intent, which the program here carries out. Sizes
// come from layout.go alone. Update does no I/O: scenarios run in commands.
//
// Lip Gloss is not used on purpose: in a terminal within tmux its package
// initialisation starts the program "tmux", and so would every storm command.
package tui

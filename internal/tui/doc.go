// Package tui is the walkthrough: a model in a terminal, as a wall of sticky
// notes, its scenarios step by step, and a stage on which a person acts.
//
// Run takes the terminal until the person leaves. Frame and Frames draw without
// a terminal, for tests, documentation and pictures.
//
// Each pane is a small machine in a package of its own: a key map, an Update
// for keys, and a View onto an area of a canvas. What a pane wants of the
// others it returns as an intent, which the program here carries out. Sizes
// come from layout.go alone. Update does no I/O: scenarios run, files are loaded
// and written, and editors open in commands. All that belongs to a model is a
// scene, which another one replaces when the files change.
//
// Lip Gloss is not used on purpose: in a terminal within tmux its package
// initialisation starts the program "tmux", and so would every storm command.
package tui

// Package editor opens a file in the editor that a person has chosen, at a
// line.
package editor

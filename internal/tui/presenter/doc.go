// Package presenter is the screen for a projector: one sentence for each turn
// of a story, in large letters, and nothing else.
package presenter

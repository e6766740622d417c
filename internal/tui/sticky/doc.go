// Package sticky is what the notes of an event storming look like: their
// sorts, colours and signs. Styles are made once for a terminal and passed to
// the panes.
package sticky

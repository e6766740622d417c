// Package sequence draws one run of a scenario as a sequence diagram: who takes
// part in the order of appearance, commands and events as arrows from one to
// the next, transactions as frames, and what was rolled back crossed out.
//
// [New] reads a trace; a [Format] writes the diagram. The same trace gives the
// same bytes.
package sequence

// Package embedding finds the places of a Markdown page that hold a diagram,
// and puts a fresh one there:
//
//	<!-- storm:diagram --context Ordering -->
//	…
//	<!-- /storm:diagram -->
//
// What stands between the two comments is replaced; the rest of the page stays
// as it is, byte for byte.
package embedding

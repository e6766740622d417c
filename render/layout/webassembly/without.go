//go:build nographviz

// Package webassembly is empty in this build: the tag nographviz leaves the
// built-in Graphviz out.
package webassembly

// BuiltIn says whether this build has a Graphviz inside.
const BuiltIn = false

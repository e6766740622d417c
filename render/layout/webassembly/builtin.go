//go:build !nographviz

package webassembly

// BuiltIn says whether this build has a Graphviz inside.
const BuiltIn = true

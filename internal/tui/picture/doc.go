// Package picture draws frames of a terminal as SVG: one as a still picture,
// several as one that moves.
//
// Lines and blocks are drawn as shapes, so that they meet whatever font a
// viewer has; each piece of text gets the width of its columns.
package picture

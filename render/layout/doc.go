// Package layout finds places for the boxes, links and frames of a drawing.
//
// It knows nothing of event storming: boxes come in with their sizes and go
// out with their places. The work is done by Graphviz's dot, behind Engine:
// render/layout/webassembly carries it inside the binary, Program runs the
// one installed on the machine. Boxes, links and frames are numbered in what
// the engine reads, so no text of a user ever reaches it.
//
// The method is that of E. R. Gansner, E. Koutsofios, S. C. North and
// K.-P. Vo, A Technique for Drawing Directed Graphs (IEEE Transactions on
// Software Engineering 19, 1993).
package layout

// Package render draws a model as one draws an event storming: sticky notes
// in the colours everyone knows, time from left to right, bounded contexts as
// frames.
//
// A drawing is made in four steps, each on its own and each without surprise,
// so that the same model always gives the same bytes:
//
//	model ─ view ─▶ Graph ─ layout ─▶ Scene ─ format ─▶ bytes
//
// A View says which notes there are and what leads to what, and has them
// placed: most by a layout engine (render/layout). A Format writes the
// result. Draw does all of it.
//
// The colours and the grammar of notes are those of Alberto Brandolini,
// Introducing EventStorming (Leanpub, 2021).
package render

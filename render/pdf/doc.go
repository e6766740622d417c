// Package pdf makes a PDF page from a drawing: vectors, and text that one can
// search and copy in every script.
//
// The glyphs of a page are fonts of the page's own (Type 3: each glyph is a
// small drawing, see ISO 32000-1, 9.6.5), with a table that says which
// characters they stand for. So text is shaped by the same code as in a
// picture of pixels, whatever font a glyph comes from.
package pdf

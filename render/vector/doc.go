// Package vector reads a drawing, which is SVG, into paths and lines of text,
// for the formats that know nothing of elements and style sheets: png and pdf.
// So there is one drawing, and all formats show the same.
//
// It understands the part of SVG and CSS that storm writes, and says so when
// there is anything else in a drawing, rather than leave it out.
package vector

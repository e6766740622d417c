// Package typeset sets a line of text in glyphs, for pictures that are made of
// outlines or pixels: scripts that join are shaped, lines that mix directions
// are put in the order in which one sees them.
//
// Two families are part of the program: Go for the Latin, Greek and Cyrillic
// scripts, DejaVu Sans for what it lacks, such as the Arabic and Hebrew ones.
// A text that these cover looks the same on every machine. Only for other
// characters, such as Chinese ones, the fonts of the machine are searched.
package typeset

// Package lettering measures and breaks the text of notes.
//
// Nobody knows with which font a picture will be looked at, so text is
// measured with DejaVu Sans, the widest of the usual sans-serif fonts: what
// fits with it fits with all of them. It also has the Arabic script, whose
// letters are joined before they are measured.
package lettering

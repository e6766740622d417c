// Package page makes one HTML file of a drawing that needs nothing else: it
// opens from disk, loads nothing, and is still the plain picture where scripts
// do not run. With them one moves about, searches, filters, follows what leads
// to a note and what comes of it, and plays recorded runs along the picture.
//
// What comes from a model is in the page twice, and can do nothing in either
// place: in the drawing, which escapes it, and as JSON in which every
// character that means something to HTML is escaped. The policy of the page
// lets no other script run than its own.
package page

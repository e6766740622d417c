// Package sheet gathers what there is to say about one element of a model:
// its description, its data, and its links to other elements.
//
// A Sheet is data; the detail pane sets it.
package sheet

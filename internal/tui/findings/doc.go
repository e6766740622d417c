// Package findings is the pane that lists what validation says of the model,
// and tells the chosen finding in full.
package findings

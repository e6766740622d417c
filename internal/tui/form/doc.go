// Package form is the pane in which a person fills in data: a line for each
// field, built from its type, and checked while one types.
package form

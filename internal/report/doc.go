// Package report prints diagnostics: for people, with the source line and a
// caret under the place, and as JSON for programs. It decides nothing about
// them.
package report

// Package report prints diagnostics: for people, with the source line and a
// caret under the place, and for programs, as JSON, SARIF and what CI servers
// read. It decides nothing about them.
package report

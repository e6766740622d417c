// Package rulebook puts together what a person may look up about findings: the
// rules of package validate, and what package model checks while it reads. The
// command "storm explain" and the page docs/rules.md print it.
package rulebook

package report

import (
	"fmt"
	"io"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/validate/lint"
)

// Run is one check of a model, as the formats print it.
type Run struct {
	Findings []model.Diagnostic // sorted by place
	Hidden   []lint.Hidden      // those that don't count
	Rules    []Rule             // that findings may be of
	Failures []string           // what could not be read, in words
	Files    []string           // the paths of the files that were read, in the order of the model
	Summary  Summary
	Version  string    // of storm
	Fails    Threshold // from which severity on a finding fails the check
}

// Rule is what programs are told of a rule.
type Rule struct {
	ID, Summary, Why string
	Page             string // where people read about it, or empty
	Severity         model.Severity
}

// Threshold says from which severity on findings fail a check.
type Threshold uint8

// The thresholds.
const (
	FailOnInfo Threshold = iota
	FailOnWarning
	FailOnError
	FailNever
)

// Reached reports whether a finding of a severity fails the check.
func (t Threshold) Reached(severity model.Severity) bool { return Threshold(severity) >= t }

// Formats returns the names of the formats for programs, in the order in
// which they are listed.
func Formats() []string {
	return []string{"json", "sarif", "github", "gitlab", "junit", "checkstyle"}
}

// Write writes a run in one of the formats. Whatever stands in the model, it
// stays text in the output.
func Write(out io.Writer, format string, run *Run) error {
	switch format {
	case "json":
		return JSON(out, NewDocument(run))
	case "sarif":
		return JSON(out, sarifOf(run))
	case "github":
		return writeGitHub(out, run)
	case "gitlab":
		return JSON(out, gitLabOf(run))
	case "junit":
		return writeJUnit(out, run)
	case "checkstyle":
		return writeCheckstyle(out, run)
	default:
		return fmt.Errorf("there is no format %q", format)
	}
}

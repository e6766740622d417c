package report

import (
	"cmp"

	"github.com/eventstorm/storm/model"
)

// nowhere is the path of what is about no file: GitLab needs one.
const nowhere = "."

// gitLabIssue is a finding as GitLab's code quality report has it. See
// https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format.
type gitLabIssue struct {
	Description string         `json:"description"`
	CheckName   string         `json:"check_name"`
	Fingerprint string         `json:"fingerprint"`
	Severity    string         `json:"severity"`
	Location    gitLabLocation `json:"location"`
}

type gitLabLocation struct {
	Path  string      `json:"path"`
	Lines gitLabLines `json:"lines"`
}

type gitLabLines struct {
	Begin int `json:"begin"`
	End   int `json:"end"`
}

func gitLabOf(run *Run) []gitLabIssue {
	issues := make([]gitLabIssue, 0, len(run.Findings))
	seen := fingerprints{}
	for i := range run.Findings {
		d := &run.Findings[i]
		at := PlaceOf(d.At)
		issues = append(issues, gitLabIssue{
			Description: withHint(d),
			CheckName:   d.Rule,
			Fingerprint: seen.of(d),
			Severity:    gitLabSeverity(d.Severity),
			Location:    gitLabLocation{Path: cmp.Or(at.File, nowhere), Lines: gitLabLines{max(1, at.Line), max(1, at.EndLine)}},
		})
	}
	for _, failure := range run.Failures {
		d := model.Diagnostic{Rule: "storm", Message: failure}
		issues = append(issues, gitLabIssue{
			Description: failure, CheckName: d.Rule, Fingerprint: seen.of(&d), Severity: "blocker",
			Location: gitLabLocation{Path: nowhere, Lines: gitLabLines{1, 1}},
		})
	}
	return issues
}

func gitLabSeverity(severity model.Severity) string {
	switch severity {
	case model.SeverityError:
		return "critical"
	case model.SeverityWarning:
		return "minor"
	default:
		return "info"
	}
}

package report

import (
	"net/url"
	"slices"
	"strings"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/validate/lint"
)

// fingerprintName names the way in which fingerprints are made, and its
// version.
const fingerprintName = "stormFinding/v1"

func sarifOf(run *Run) sarifLog {
	writer := &sarifWriter{rules: []sarifRule{}, seen: fingerprints{}, index: map[string]int{}}
	results := make([]sarifResult, 0, len(run.Findings)+len(run.Hidden))
	for i := range run.Findings {
		results = append(results, writer.result(run, &run.Findings[i]))
	}
	for i := range run.Hidden {
		result := writer.result(run, &run.Hidden[i].Diagnostic)
		result.Suppressions = []sarifSuppression{suppressionOf(&run.Hidden[i])}
		results = append(results, result)
	}
	invocation := sarifInvocation{Successful: len(run.Failures) == 0}
	for _, failure := range run.Failures {
		invocation.Notifications = append(invocation.Notifications, sarifNotification{"error", sarifMessage{failure}})
	}
	return sarifLog{
		Schema:  "https://json.schemastore.org/sarif-2.1.0.json",
		Version: "2.1.0",
		Runs: []sarifRun{{
			Tool: sarifTool{sarifDriver{
				Name: "storm", Version: run.Version, InformationURI: "https://github.com/eventstorm/storm", Rules: writer.rules,
			}},
			Invocations: []sarifInvocation{invocation},
			ColumnKind:  "unicodeCodePoints",
			Results:     results,
		}},
	}
}

// A sarifWriter makes results and lists the rules that they are of.
type sarifWriter struct {
	rules []sarifRule
	index map[string]int // of rules, by id
	seen  fingerprints
}

func (w *sarifWriter) result(run *Run, d *model.Diagnostic) sarifResult {
	result := sarifResult{
		RuleID:       d.Rule,
		RuleIndex:    w.rule(run, d.Rule),
		Level:        sarifLevel(d.Severity),
		Message:      sarifMessage{withHint(d)},
		Fingerprints: map[string]string{fingerprintName: w.seen.of(d)},
	}
	if !d.At.IsZero() {
		result.Locations = []sarifLocation{{Physical: physicalOf(d.At)}}
	}
	for i, related := range d.Related {
		if !related.At.IsZero() {
			result.Related = append(result.Related, sarifLocation{ID: i + 1, Message: &sarifMessage{related.Message}, Physical: physicalOf(related.At)})
		}
	}
	if d.Fix != nil && len(d.Fix.Edits) > 0 {
		result.Fixes = []sarifFix{sarifFixOf(d.Fix)}
	}
	return result
}

// rule returns the index of a rule, which is described when it first occurs.
func (w *sarifWriter) rule(run *Run, id string) int {
	if index, known := w.index[id]; known {
		return index
	}
	rule := sarifRule{ID: id}
	if i := slices.IndexFunc(run.Rules, func(r Rule) bool { return r.ID == id }); i >= 0 {
		described := &run.Rules[i]
		rule.HelpURI = described.Page
		rule.ShortDescription = &sarifMessage{described.Summary}
		rule.Configuration = &sarifRuleSettings{sarifLevel(described.Severity)}
		if described.Why != "" {
			rule.FullDescription = &sarifMessage{described.Why}
		}
	}
	w.index[id] = len(w.rules)
	w.rules = append(w.rules, rule)
	return w.index[id]
}

func sarifLevel(severity model.Severity) string {
	if severity == model.SeverityInfo {
		return "note"
	}
	return severity.String()
}

func suppressionOf(hidden *lint.Hidden) sarifSuppression {
	if hidden.By == lint.ByIgnore {
		return sarifSuppression{"inSource", hidden.Reason}
	}
	return sarifSuppression{"external", "it is in the baseline"}
}

func physicalOf(at model.Range) sarifPhysical {
	return sarifPhysical{sarifArtifact{uriOf(at.File())}, regionOf(at)}
}

func regionOf(at model.Range) sarifRegion {
	start, end := at.Start(), at.End()
	return sarifRegion{
		StartLine: start.Line, StartColumn: start.Column, EndLine: end.Line, EndColumn: end.Column,
		ByteOffset: start.Offset, ByteLength: end.Offset - start.Offset,
	}
}

// uriOf returns the path of a file as a URI reference.
func uriOf(file string) string {
	reference := url.URL{Path: file}
	switch {
	case len(file) > 1 && file[1] == ':': // C:/shop.storm.yaml
		reference = url.URL{Scheme: "file", Path: "/" + file}
	case strings.HasPrefix(file, "/"):
		reference.Scheme = "file"
	}
	return reference.String()
}

func sarifFixOf(fix *model.Fix) sarifFix {
	made := sarifFix{Description: sarifMessage{fix.Title}}
	for _, edit := range fix.Edits {
		file := sarifArtifact{uriOf(edit.At.File())}
		if last := len(made.Changes) - 1; last < 0 || made.Changes[last].Artifact != file {
			made.Changes = append(made.Changes, sarifChange{Artifact: file})
		}
		replacement := sarifReplacement{Deleted: regionOf(edit.At)}
		if edit.Text != "" {
			replacement.Inserted = &sarifMessage{edit.Text}
		}
		change := &made.Changes[len(made.Changes)-1]
		change.Replacements = append(change.Replacements, replacement)
	}
	return made
}

package report

import (
	"fmt"
	"strings"

	"github.com/eventstorm/storm/internal/inventory"
	"github.com/eventstorm/storm/model"
)

// Summary counts what was found, and what was looked at.
type Summary struct {
	Errors   int `json:"errors"`
	Warnings int `json:"warnings"`
	Infos    int `json:"infos"`
	Files    int `json:"files"`
	Contexts int `json:"contexts"`
	Elements int `json:"elements"`
}

// Summarize counts the diagnostics of a model.
func Summarize(m *model.Model, diagnostics []model.Diagnostic) Summary {
	summary := Summary{Files: len(m.Sources), Contexts: len(m.Contexts), Elements: inventory.Total(m)}
	for i := range diagnostics {
		switch diagnostics[i].Severity {
		case model.SeverityError:
			summary.Errors++
		case model.SeverityWarning:
			summary.Warnings++
		default:
			summary.Infos++
		}
	}
	return summary
}

// Fails reports whether anything was found that a team must look at: an info
// never fails a check.
func (s Summary) Fails() bool { return s.Errors+s.Warnings > 0 }

// String returns the summary as a line for people, such as
// "2 errors and 1 warning in 3 files".
func (s Summary) String() string {
	files := Plural(s.Files, "file")
	var found []string
	for _, counted := range []struct {
		count int
		noun  string
	}{{s.Errors, "error"}, {s.Warnings, "warning"}, {s.Infos, "info"}} {
		if counted.count > 0 {
			found = append(found, Plural(counted.count, counted.noun))
		}
	}
	if len(found) == 0 {
		return fmt.Sprintf("no findings in %s: %s, %s", files, Plural(s.Contexts, "context"), Plural(s.Elements, "element"))
	}
	return And(found) + " in " + files
}

// Plural returns a count with its noun, of which the plural takes an "s".
func Plural(count int, noun string) string {
	if count == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", count, noun)
}

// And joins words as a sentence does: "a, b and c".
func And(words []string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	last := len(words) - 1
	return strings.Join(words[:last], ", ") + " and " + words[last]
}

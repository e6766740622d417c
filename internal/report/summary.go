package report

import (
	"fmt"
	"strings"

	"github.com/eventstorm/storm/internal/inventory"
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/validate/lint"
)

// Summary counts what was found, and what was looked at.
type Summary struct {
	Errors    int `json:"errors"`
	Warnings  int `json:"warnings"`
	Infos     int `json:"infos"`
	Ignored   int `json:"ignored"`   // hidden by comments in the model
	Baselined int `json:"baselined"` // hidden by the baseline
	Files     int `json:"files"`
	Contexts  int `json:"contexts"`
	Elements  int `json:"elements"`
}

// Summarize counts what was found in a model and what was hidden of it.
func Summarize(m *model.Model, findings []model.Diagnostic, hidden []lint.Hidden) Summary {
	summary := Summary{Files: len(m.Sources), Contexts: len(m.Contexts), Elements: inventory.Total(m)}
	for i := range findings {
		switch findings[i].Severity {
		case model.SeverityError:
			summary.Errors++
		case model.SeverityWarning:
			summary.Warnings++
		default:
			summary.Infos++
		}
	}
	for i := range hidden {
		if hidden[i].By == lint.ByIgnore {
			summary.Ignored++
		} else {
			summary.Baselined++
		}
	}
	return summary
}

// Fails reports whether anything was found that fails a check.
func (s Summary) Fails(threshold Threshold) bool {
	return s.Errors > 0 && threshold.Reached(model.SeverityError) ||
		s.Warnings > 0 && threshold.Reached(model.SeverityWarning) ||
		s.Infos > 0 && threshold.Reached(model.SeverityInfo)
}

// String returns the summary as a line for people, such as
// "2 errors and 1 warning in 3 files; 4 in the baseline".
func (s Summary) String() string {
	files := Plural(s.Files, "file")
	line := s.Counts() + " in " + files
	if s.Errors+s.Warnings+s.Infos == 0 {
		line = fmt.Sprintf("no findings in %s: %s, %s", files, Plural(s.Contexts, "context"), Plural(s.Elements, "element"))
	}
	var hidden []string
	if s.Ignored > 0 {
		hidden = append(hidden, fmt.Sprintf("%d ignored", s.Ignored))
	}
	if s.Baselined > 0 {
		hidden = append(hidden, fmt.Sprintf("%d in the baseline", s.Baselined))
	}
	if len(hidden) > 0 {
		line += "; " + And(hidden)
	}
	return line
}

// Counts returns how many findings of each severity there are, in words.
func (s Summary) Counts() string {
	var words []string
	for _, counted := range []struct {
		count int
		noun  string
	}{{s.Errors, "error"}, {s.Warnings, "warning"}, {s.Infos, "info"}} {
		if counted.count > 0 {
			words = append(words, Plural(counted.count, counted.noun))
		}
	}
	return And(words)
}

// Plural returns a count with its noun, of which the plural takes an "s".
func Plural(count int, noun string) string {
	if count == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", count, noun)
}

// And joins words as a sentence does: "a, b and c".
func And(words []string) string { return joined(words, " and ") }

// Or joins choices as a sentence does: "a, b or c".
func Or(words []string) string { return joined(words, " or ") }

func joined(words []string, before string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	last := len(words) - 1
	return strings.Join(words[:last], ", ") + before + words[last]
}

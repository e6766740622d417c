package rulebook

import (
	"cmp"
	"slices"
	"strings"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/validate"
	"github.com/eventstorm/storm/validate/lint"
)

// Entry is a rule as a person reads about it.
type Entry struct {
	ID       string
	Summary  string
	Why      string
	Level    model.Level // the lowest at which it applies
	Severity model.Severity
	Off      bool // unless a team switches it on
	Fixed    bool // nobody can switch it off: a check of the loader, or a mistake in what a team decided
	Options  []validate.Option
	Bad      string // may be empty
	Good     string

	rule validate.Rule // none for a check of the loader
}

// Entries returns all entries, sorted by id. The slice is the caller's.
func Entries() []Entry {
	var all []Entry
	for _, rule := range validate.Rules() {
		all = append(all, Entry{
			ID: rule.ID, Summary: rule.Summary, Why: rule.Why, Level: rule.From, Severity: rule.Severity, Off: rule.Off,
			Options: rule.Options, Bad: rule.Bad, Good: rule.Good, rule: rule,
		})
	}
	for _, check := range model.Checks() {
		all = append(all, Entry{
			ID: check.ID, Summary: check.Summary, Why: check.Why, Severity: model.SeverityError, Fixed: true,
			Bad: check.Bad, Good: check.Good,
		})
	}
	for _, notice := range lint.Notices() {
		all = append(all, Entry{ID: notice.ID, Summary: notice.Summary, Why: notice.Why, Severity: notice.Severity, Fixed: notice.Fixed})
	}
	slices.SortFunc(all, func(a, b Entry) int { return cmp.Compare(a.ID, b.ID) })
	return all
}

// Group returns the part of the id before the slash.
func (e *Entry) Group() string {
	group, _, _ := strings.Cut(e.ID, "/")
	return group
}

// Standing says how much a finding matters unless a team says otherwise:
// "error", "warning", "info" or "off".
func (e *Entry) Standing() string {
	if e.Off {
		return "off"
	}
	return e.Severity.String()
}

// Findings returns what is found in the bad example, in the file
// example.storm.yaml; nothing without an example.
func (e *Entry) Findings() []model.Diagnostic {
	if e.Bad == "" {
		return nil
	}
	m, found := model.Load("example.storm.yaml", []byte(e.Bad))
	if e.Fixed {
		return found
	}
	return validate.Run(m, []validate.Rule{e.rule}, nil)
}

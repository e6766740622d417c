package model

import "sort"

// Severity says how much a diagnostic matters.
type Severity uint8

// The severities, from the least to the most serious.
const (
	SeverityInfo Severity = iota
	SeverityWarning
	SeverityError
)

// String returns "info", "warning" or "error".
func (s Severity) String() string {
	switch s {
	case SeverityError:
		return "error"
	case SeverityWarning:
		return "warning"
	default:
		return "info"
	}
}

// Diagnostic is a fault of the user's model: data, never printed here.
type Diagnostic struct {
	Rule     string // the id of the rule, such as "reference/unresolved"
	Severity Severity
	Message  string // one sentence, lower case, that quotes the name and says what was expected
	Hint     string // what to do next, or empty
	At       Range
	Related  []Related // other places that matter, in reading order
	Fix      *Fix      // a change that certainly removes it, or nil
}

// Related is another place that a diagnostic speaks of.
type Related struct {
	Message string
	At      Range
}

// SortDiagnostics puts diagnostics in the order of their places, then of rule
// and message, and drops repetitions. It returns the shortened slice, which
// shares its array with the argument.
func SortDiagnostics(diagnostics []Diagnostic) []Diagnostic {
	sort.SliceStable(diagnostics, func(i, j int) bool {
		a, b := &diagnostics[i], &diagnostics[j]
		switch {
		case a.At.Before(b.At):
			return true
		case b.At.Before(a.At):
			return false
		case a.Rule != b.Rule:
			return a.Rule < b.Rule
		default:
			return a.Message < b.Message
		}
	})
	kept := diagnostics[:0]
	for i := range diagnostics {
		if i > 0 && repeats(&diagnostics[i], &kept[len(kept)-1]) {
			continue
		}
		kept = append(kept, diagnostics[i])
	}
	return kept
}

func repeats(a, b *Diagnostic) bool {
	return a.Rule == b.Rule && a.At == b.At && a.Message == b.Message
}

package cli

import (
	"github.com/eventstorm/storm/internal/rulebook"
)

// explanationDocument is what "storm explain --format json" prints.
type explanationDocument struct {
	Rules []explanation `json:"rules"`
}

// explanation is a rule in JSON.
type explanation struct {
	ID       string        `json:"id"`
	Summary  string        `json:"summary"`
	Why      string        `json:"why"`
	Level    string        `json:"level"`    // the lowest at which it applies
	Severity string        `json:"severity"` // of its findings, also of a rule that is off
	Off      bool          `json:"off"`      // until a team switches it on
	Fixed    bool          `json:"fixed"`    // nobody can switch it off
	Options  []optionEntry `json:"options"`
	Bad      string        `json:"bad"`
	Good     string        `json:"good"`
}

type optionEntry struct {
	Name    string `json:"name"`
	Summary string `json:"summary"`
	Default int    `json:"default"`
}

func explanations(groups []rulebook.Group) explanationDocument {
	document := explanationDocument{Rules: []explanation{}}
	for _, group := range groups {
		for _, entry := range group.Entries {
			options := make([]optionEntry, len(entry.Options))
			for i, option := range entry.Options {
				options[i] = optionEntry(option)
			}
			document.Rules = append(document.Rules, explanation{
				ID: entry.ID, Summary: entry.Summary, Why: entry.Why,
				Level: entry.Level.String(), Severity: entry.Severity.String(), Off: entry.Off, Fixed: entry.Fixed,
				Options: options, Bad: entry.Bad, Good: entry.Good,
			})
		}
	}
	return document
}

package rulebook_test

import (
	"testing"

	"github.com/eventstorm/storm/internal/rulebook"
)

// TestExamplesAreFound: the example of each entry has a finding of it, in
// words that a reader of its page sees.
func TestExamplesAreFound(t *testing.T) {
	for _, entry := range rulebook.Entries() {
		if entry.Bad == "" {
			continue
		}
		found := entry.Findings()
		if len(found) == 0 || found[0].Rule != entry.ID {
			t.Errorf("%s: the bad example has the findings %v", entry.ID, found)
		}
	}
}

func TestGroupsAreDescribed(t *testing.T) {
	for _, group := range rulebook.Groups() {
		if group.Summary == "" {
			t.Errorf("nothing says what the group %s is about", group.Name)
		}
	}
}

func TestIDsAreUnique(t *testing.T) {
	seen := map[string]bool{}
	for _, entry := range rulebook.Entries() {
		if seen[entry.ID] {
			t.Errorf("%s stands there twice", entry.ID)
		}
		seen[entry.ID] = true
	}
}

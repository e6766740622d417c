package lint

import (
	"strings"
	"testing"
)

func TestMatches(t *testing.T) {
	for _, test := range []struct {
		pattern, text string
		want          bool
	}{
		{"naming/*", "naming/language", true},
		{"naming/*", "flow/loop", false},
		{"*", "flow/loop", true},
		{"flow/loop", "flow/loop", true},
		{"flow/loop", "flow/loops", false},
		{"注文*", "注文された", true},
		{"?文", "注文", true},
		{"", "", true},
		{"", "a", false},
		{"a.b", "axb", false},
	} {
		if got := matches(test.pattern, test.text, 0); got != test.want {
			t.Errorf("matches(%q, %q) = %v", test.pattern, test.text, got)
		}
	}
}

func TestMatchesPaths(t *testing.T) {
	for _, test := range []struct {
		pattern, text string
		want          bool
	}{
		{"*.storm.yaml", "a.storm.yaml", true},
		{"*.storm.yaml", "old/a.storm.yaml", false},
		{"**/*.storm.yaml", "a.storm.yaml", true},
		{"**/*.storm.yaml", "old/x/a.storm.yaml", true},
		{"old/**", "old/x/a.storm.yaml", true},
		{"old/**", "older/a.storm.yaml", false},
		{"old/?.storm.yaml", "old/a.storm.yaml", true},
		{"old?a.storm.yaml", "old/a.storm.yaml", false},
	} {
		if got := matches(test.pattern, test.text, '/'); got != test.want {
			t.Errorf("matches(%q, %q) = %v", test.pattern, test.text, got)
		}
	}
}

// TestMatchesHostilePattern ends at once where backtracking would not end.
func TestMatchesHostilePattern(t *testing.T) {
	if matches(strings.Repeat("*a", 60)+"b", strings.Repeat("a", 200), 0) {
		t.Error("a text without a b matches a pattern with one")
	}
}

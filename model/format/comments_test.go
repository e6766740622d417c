package format_test

import (
	"slices"
	"testing"

	"github.com/eventstorm/storm/model/format"
)

func TestComments(t *testing.T) {
	for _, test := range []struct {
		name, text string
		want       []string
	}{
		{"own and at the end", "# a\nevents: [A] # b\n", []string{"own # a", "# b"}},
		{"in quotes", "a: \"# no\" # yes\nb: '# no' # too\n", []string{"# yes", "# too"}},
		{"in a plain text", "a: it's #1 x#y # yes\n", []string{"#1 x#y # yes"}},
		{"in brackets", "a: [\n  # one\n  A, # two\n  B,\n]\n", []string{"own # one", "# two"}},
		{"in a block", "a: |  # yes\n  # no\n\n  # no\n# yes\nb: >-\n    # no\n", []string{"# yes", "own # yes"}},
		{"over lines", "a: \"one\n  # no\n  two\" # yes\n", []string{"# yes"}},
		{"Windows", "a: |\r\n  # no\r\nb: c # yes\r\n", []string{"# yes"}},
		{"byte order mark", "\ufeff# yes\na: b\n", []string{"own # yes"}},
		{"between documents", "--- # one\na: b\n... # two\n", []string{"# one", "# two"}},
	} {
		var found []string
		for _, comment := range format.Comments([]byte(test.text)) {
			text := test.text[comment.Start:comment.End]
			if comment.Own {
				text = "own " + text
			}
			found = append(found, text)
		}
		if !slices.Equal(found, test.want) {
			t.Errorf("%s: got %q, want %q", test.name, found, test.want)
		}
	}
}

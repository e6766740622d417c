package refactor

import (
	"fmt"
	"slices"

	"github.com/eventstorm/storm/model"
)

// A reading is a model with all that its files were found to mean.
type reading struct {
	model       *model.Model
	diagnostics []model.Diagnostic
	mentions    []model.Mention
}

func read(sources []*model.Source) reading {
	m, diagnostics, mentions := model.LoadMentions(sources)
	return reading{model: m, diagnostics: diagnostics, mentions: mentions}
}

// same says in what a model differs from what it was before a change, beyond
// places and names, or returns nil. Every name must stand for what it stood
// for, no name may come to stand for something, data must come from where they
// came from, and the loader must find no fault that it did not find before.
func same(before, after reading, moved *shift) error {
	if err := sameMentions(before, after, moved); err != nil {
		return err
	}
	if fresh := newFindings(before.diagnostics, after.diagnostics, moved); len(fresh) > 0 {
		return fmt.Errorf("%s would be wrong: %s", fresh[0].At, fresh[0].Message)
	}
	return sameData(before.model, after.model)
}

func sameMentions(before, after reading, moved *shift) error {
	meanings := map[model.Range][]model.Range{}
	for _, mention := range after.mentions {
		meanings[mention.At] = append(meanings[mention.At], mention.Of)
	}
	expected := map[model.Range][]model.Range{}
	for _, mention := range before.mentions {
		at := moved.place(mention.At)
		expected[at] = append(expected[at], moved.place(mention.Of))
	}
	for _, mention := range before.mentions {
		if at := moved.place(mention.At); !slices.Equal(meanings[at], expected[at]) {
			if others := meanings[at]; len(others) > 0 {
				return fmt.Errorf("%q at %s would name %s instead of %s", mention.Text, mention.At, described(after.model, others[len(others)-1]), described(before.model, mention.Of))
			}
			return fmt.Errorf("%q at %s would no longer name %s", mention.Text, mention.At, described(before.model, mention.Of))
		}
	}
	for _, mention := range after.mentions {
		if expected[mention.At] == nil {
			return fmt.Errorf("%q at %s would come to name %s", mention.Text, mention.At, described(after.model, mention.Of))
		}
	}
	return nil
}

// described says what is declared at a place.
func described(m *model.Model, at model.Range) string {
	for _, declaration := range Declarations(m) {
		if declaration.Name.At == at {
			return fmt.Sprintf("the %s %q", declaration.Noun, declaration.QualifiedName())
		}
	}
	return "what is declared at " + at.String()
}

// A findingID tells findings apart, but for the names in their messages.
type findingID struct {
	rule string
	at   model.Range
}

// newFindings returns the findings after a change for which there was none
// before.
func newFindings(before, after []model.Diagnostic, moved *shift) []model.Diagnostic {
	known := map[findingID]int{}
	for i := range before {
		known[findingID{before[i].Rule, moved.place(before[i].At)}]++
	}
	var fresh []model.Diagnostic
	for i := range after {
		found := findingID{after[i].Rule, after[i].At}
		if known[found]--; known[found] < 0 {
			fresh = append(fresh, after[i])
		}
	}
	return fresh
}

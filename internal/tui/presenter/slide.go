package presenter

import (
	"strings"

	"github.com/eventstorm/storm/internal/tui/player"
	"github.com/eventstorm/storm/internal/tui/sticky"
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/runtime/trace"
)

// Slide is one turn of a story.
type Slide struct {
	Position int // of the fact, counted from 0; the number of facts stands for the end
	Sort     sticky.Sort
	Name     string // empty: the sentence alone
	Sentence string
	Trouble  bool
}

// Slides tells a story: the title, what was asked, what happened, who reacted,
// what went wrong, and how it ended. The sentences are the descriptions of the
// model; where it has none, the fact in words.
func Slides(t *trace.Trace, names player.Names, title, description string) []Slide {
	slides := []Slide{{Position: 0, Sort: sticky.Scenario, Name: title, Sentence: description}}
	for i := range t.Steps {
		fact := t.Steps[i].Fact
		if !player.IsTold(fact) {
			continue
		}
		slide := Slide{Position: i, Trouble: player.IsTrouble(fact), Sentence: plain(fact, t.Context)}
		element := names.Acting(fact)
		if element != nil {
			slide.Sort, slide.Name = sticky.SortOf(element), element.Declaration().Name.Text
			if text := element.Declaration().Description.Text; text != "" && !slide.Trouble {
				slide.Sentence = text
			}
		}
		slides = append(slides, slide)
	}
	return append(slides, ending(t))
}

// plain is a fact in words, without its data.
func plain(fact trace.Fact, context string) string {
	var text strings.Builder
	for _, word := range trace.Words(fact, context) {
		if word.Role == trace.RoleData && strings.HasPrefix(word.Text, " {") {
			continue
		}
		text.WriteString(word.Text)
	}
	return text.String()
}

func ending(t *trace.Trace) Slide {
	slide := Slide{Position: len(t.Steps), Sort: sticky.Scenario, Name: "The end", Sentence: "It went as expected."}
	switch {
	case t.Outcome == trace.OutcomeFailed:
		slide.Sentence, slide.Trouble = "It did not go as expected.", true
	case t.Outcome == trace.OutcomeRan:
		slide.Sentence = ""
	}
	return slide
}

// Describe returns what a story is about.
func Describe(scenario *model.Scenario) string {
	if scenario == nil {
		return ""
	}
	return scenario.Description.Text
}

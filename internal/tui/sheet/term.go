package sheet

import (
	"github.com/eventstorm/storm/internal/tui/sticky"
	"github.com/eventstorm/storm/model"
)

// OfTerm returns the sheet of a term of the glossary, with links to what has
// its name.
func OfTerm(term *model.Term) *Sheet {
	s := &Sheet{
		Sort: sticky.Term, Name: term.Name.Text, Context: term.Context.Name.Text,
		Description: term.Description.Text, Place: term.Name.At,
	}
	var lines []Line
	for _, replaced := range term.Replaces {
		lines = append(lines, Line{Text: replaced.Text})
	}
	s.block("not to be called", lines)
	for _, element := range term.Context.Elements() {
		if element.Declaration().Name.Text == term.Name.Text {
			s.link("the name of", element, nil)
		}
	}
	return s
}

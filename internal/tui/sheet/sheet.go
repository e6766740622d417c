package sheet

import (
	"github.com/eventstorm/storm/internal/tui/sticky"
	"github.com/eventstorm/storm/model"
)

// Sheet is all there is to say about one element.
type Sheet struct {
	Element     model.Declared // nil for a hotspot
	Sort        sticky.Sort
	Name        string
	Context     string // empty: the unnamed one
	Description string
	Blocks      []Block // what it is and does, part by part
	Links       []Link
	Place       model.Range // where it is declared
}

// Block is a part of a sheet: a heading with lines.
type Block struct {
	Heading string
	Lines   []Line
}

// Line is a line of a block: a name with what is said of it, or text alone.
type Line struct {
	Name string // of a field, or empty
	Text string
	Note string // a description
	Bad  bool   // a hotspot
}

// Link is a way to another element.
type Link struct {
	Word   string // what the other one is to this one: "handled by"
	Target model.Declared
	Note   string // a condition, or empty
}

// Of returns the sheet of an element. Index finds what mentions it.
func Of(element model.Declared, index *Index) *Sheet {
	declaration := element.Declaration()
	s := &Sheet{
		Element: element, Sort: sticky.SortOf(element), Name: declaration.Name.Text,
		Context: declaration.Context.Name.Text, Description: declaration.Description.Text, Place: declaration.Name.At,
	}
	s.hotspots(index.hotspots[element])
	switch element := element.(type) {
	case *model.Command:
		s.command(element)
	case *model.Aggregate:
		s.aggregate(element)
	case *model.Event:
		s.event(element)
	case *model.Handler:
		s.handler(element)
	case *model.Process:
		s.process(element)
	case *model.ReadModel:
		s.readModel(element)
	case *model.DataType:
		s.dataType(element)
	case *model.Scenario:
		s.scenario(element)
	}
	s.Links = append(s.Links, index.mentions[element]...)
	s.types(element, index)
	return s
}

// OfHotspot returns the sheet of a hotspot.
func OfHotspot(hotspot *model.Hotspot) *Sheet {
	s := &Sheet{Sort: sticky.Hotspot, Name: hotspot.Text.Text, Context: hotspot.Context.Name.Text, Place: hotspot.Text.At}
	if hotspot.Target != nil {
		s.link("hangs on", hotspot.Target, nil)
	}
	return s
}

func (s *Sheet) hotspots(hotspots []*model.Hotspot) {
	var lines []Line
	for _, hotspot := range hotspots {
		lines = append(lines, Line{Text: hotspot.Text.Text, Bad: true})
	}
	s.block("hotspots", lines)
}

// block adds a part, unless it is empty.
func (s *Sheet) block(heading string, lines []Line) {
	if len(lines) > 0 {
		s.Blocks = append(s.Blocks, Block{Heading: heading, Lines: lines})
	}
}

// link adds a link, once for each word and element.
func (s *Sheet) link(word string, target model.Declared, when *model.Expression) {
	for _, link := range s.Links {
		if link.Word == word && link.Target == target {
			return
		}
	}
	link := Link{Word: word, Target: target}
	if when != nil {
		link.Note = "when " + when.Text
	}
	s.Links = append(s.Links, link)
}

// links adds several links with one word.
func links[E model.Declared](s *Sheet, word string, targets []E) {
	for _, target := range targets {
		s.link(word, target, nil)
	}
}

// fields returns the lines of declared data.
func fields(data []*model.Field) []Line {
	lines := make([]Line, len(data))
	for i, field := range data {
		lines[i] = Line{Name: field.Name.Text, Note: field.Description.Text}
		if field.Written != nil {
			lines[i].Text = field.Written.Text
		}
	}
	return lines
}

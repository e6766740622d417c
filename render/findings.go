package render

import (
	"cmp"
	"slices"
	"strings"

	"github.com/eventstorm/storm/model"
)

// landmark is a place where a piece of a model begins. What is said about a
// place is about the piece that begins last before it.
type landmark struct {
	at   model.Range
	note int // that stands for the piece, or -1
}

// attach puts findings on the notes that they are about, and remarks on how
// many are about something else.
func (b *builder) attach(options *Options) {
	if len(options.Findings) == 0 {
		return
	}
	marks := b.landmarks()
	hidden := 0
	for _, diagnostic := range options.Findings {
		note := nearest(marks, diagnostic.At)
		if note < 0 {
			hidden++
			continue
		}
		node := &b.graph.Nodes[note]
		node.Findings = append(node.Findings, Finding{Severity: diagnostic.Severity, Text: diagnostic.Message})
	}
	for number := range b.graph.Nodes {
		b.tellFindings(number)
	}
	if hidden > 0 {
		options.remark(Remark{Kind: RemarkHiddenFinding, Count: hidden})
	}
}

// tellFindings sorts the findings of a note and repeats them in its tooltip.
func (b *builder) tellFindings(note int) {
	findings := b.graph.Nodes[note].Findings
	slices.SortStableFunc(findings, func(a, b Finding) int { return cmp.Compare(b.Severity, a.Severity) })
	var lines []string
	for _, finding := range findings {
		lines = append(lines, finding.Severity.String()+": "+finding.Text)
	}
	if len(lines) > 0 {
		b.addTooltip(note, strings.Join(lines, "\n"))
	}
}

// landmarks returns where everything in the contexts begins, in the order of
// the files. What has no note is stood for by its context's, if that has one.
func (b *builder) landmarks() []landmark {
	var marks []landmark
	for _, context := range b.contexts {
		mark := func(at model.Range, element model.Declared) {
			note, found := b.first[element]
			if element == nil || !found {
				note = b.noteOf(contextID(context))
			}
			if !at.IsZero() {
				marks = append(marks, landmark{at: at, note: note})
			}
		}
		mark(context.Name.At, nil)
		eachDeclared(context, func(element model.Declared) { mark(element.Declaration().Name.At, element) })
		for _, relation := range context.Relations {
			mark(relation.At, nil)
		}
		for _, channel := range context.Channels {
			mark(channel.Name.At, nil)
		}
		for _, term := range context.Glossary {
			mark(term.Name.At, nil)
		}
		for number, hotspot := range context.Hotspots {
			marks = append(marks, landmark{at: hotspot.Text.At, note: b.noteOf(hotspotID(hotspot, number))})
		}
	}
	slices.SortStableFunc(marks, func(a, b landmark) int {
		switch {
		case a.at.Before(b.at):
			return -1
		case b.at.Before(a.at):
			return 1
		default:
			return 0
		}
	})
	return marks
}

// nearest returns the note of the last landmark that begins at or before a
// place in the same file, or -1.
func nearest(marks []landmark, at model.Range) int {
	after, _ := slices.BinarySearchFunc(marks, at, func(mark landmark, at model.Range) int {
		if at.Before(mark.at) {
			return 1
		}
		return -1
	})
	if after == 0 || marks[after-1].at.Source() != at.Source() {
		return -1
	}
	return marks[after-1].note
}

// eachDeclared visits the elements of a context.
func eachDeclared(context *model.Context, visit func(model.Declared)) {
	visitAll(context.Actors, visit)
	visitAll(context.Externals, visit)
	visitAll(context.Commands, visit)
	visitAll(context.Aggregates, visit)
	visitAll(context.Events, visit)
	visitAll(context.Handlers, visit)
	visitAll(context.Processes, visit)
	visitAll(context.ReadModels, visit)
	visitAll(context.Types, visit)
	visitAll(context.Scenarios, visit)
}

func visitAll[E model.Declared](elements []E, visit func(model.Declared)) {
	for _, element := range elements {
		visit(element)
	}
}

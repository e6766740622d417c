package cli

import (
	"bufio"
	"fmt"
	"strings"

	"github.com/eventstorm/storm/internal/report"
	"github.com/eventstorm/storm/internal/rulebook"
	"github.com/eventstorm/storm/internal/terminal"
)

// rulePage prints rules for people.
type rulePage struct {
	out     *bufio.Writer
	palette terminal.Palette
	columns int
}

// list prints rules by group, a line or two for each.
func (p *rulePage) list(groups []rulebook.Group) error {
	for i, group := range groups {
		if i > 0 {
			p.line("")
		}
		p.line("%s: %s", p.palette.Paint(terminal.Bold, group.Name), group.Summary)
		for _, entry := range group.Entries {
			p.line("  %s%s", entry.ID, p.palette.Paint(terminal.Dim, " ("+entry.Standing()+")"))
			p.text(entry.Summary, "      ")
		}
	}
	return nil
}

// entry prints all there is to say about one rule.
func (p *rulePage) entry(e *rulebook.Entry) error {
	p.line("%s (%s)", p.palette.Paint(terminal.Bold, e.ID), standingInWords(e))
	p.line("")
	p.text(e.Summary, "  ")
	p.line("")
	p.text(e.Why, "  ")
	if len(e.Options) > 0 {
		p.line("\nOptions")
		for _, option := range e.Options {
			p.text(fmt.Sprintf("%s: %s; %d unless you say otherwise", option.Name, option.Summary, option.Default), "  ")
		}
	}
	if e.Bad == "" {
		return nil
	}
	p.line("\n%s", p.palette.Paint(terminal.Bad, "This breaks it"))
	p.example(e.Bad)
	p.line("")
	printer := &report.Printer{Palette: p.palette, Columns: p.columns}
	if err := printer.Print(p.out, e.Findings()); err != nil {
		return err
	}
	p.line("%s", p.palette.Paint(terminal.Good, "This is right"))
	p.example(e.Good)
	return nil
}

// standingInWords says how much a rule matters, and from when on.
func standingInWords(e *rulebook.Entry) string {
	switch {
	case e.Fixed:
		return e.Standing() + ", always"
	case e.Off:
		return e.Severity.String() + ", from level " + e.Level.String() + " on; off until you switch it on"
	default:
		return e.Standing() + ", from level " + e.Level.String() + " on"
	}
}

func (p *rulePage) example(text string) {
	for line := range strings.Lines(text) {
		p.line("    %s", strings.TrimRight(line, "\n"))
	}
}

// text prints running text, indented.
func (p *rulePage) text(text, indent string) {
	for _, line := range paragraph(text, p.columns-len(indent)) {
		p.line("%s%s", indent, line)
	}
}

func (p *rulePage) line(format string, arguments ...any) {
	fmt.Fprintf(p.out, format+"\n", arguments...) // a failure comes back when out is flushed
}

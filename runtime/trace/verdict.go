package trace

import "strings"

// outcome prints how the run ended and what was expected instead.
func (p *page) outcome() {
	sign, role, note := "✓ ", RoleReadModel, ""
	switch p.trace.Outcome {
	case OutcomeFailed:
		sign, role = "✗ ", RoleTrouble
	case OutcomeRan:
		sign, role, note = "· ", RoleStructure, ", nothing was expected"
	}
	if losses := p.trace.Losses().String(); losses != "" {
		note += ", " + losses
	}
	p.words(cut([]Word{{Text: sign + p.trace.Outcome.String() + note, Role: role}}, p.options.Width), styleBold)
	p.end()
	for index := range p.trace.Mismatches {
		p.mismatch(&p.trace.Mismatches[index])
	}
}

func (p *page) mismatch(m *Mismatch) {
	p.line("  ", RoleTrouble, m.Kind.String()+": "+m.Summary)
	for _, line := range difference(m.Expected, m.Actual) {
		p.line("    ", line.role, line.text)
	}
	if m.Step > 0 {
		if step := p.trace.Step(m.Step); step != nil {
			t := telling{context: p.trace.Context}
			step.Fact.tell(&t)
			p.line("    ", RoleStructure, "at step "+itoa(m.Step)+": "+t.text())
		}
	}
	if m.Suggestion != "" {
		p.line("    ", RolePlain, "try: "+m.Suggestion)
	}
	if !m.Place.IsZero() {
		p.line("    ", RoleStructure, m.Place.String())
	}
}

// line prints a text, wrapped between words: where there is room at all,
// nothing of a difference is cut off.
func (p *page) line(indent string, role Role, text string) {
	for index, each := range wrap(oneLine(text), p.options.Width-len(indent)-hanging) {
		if index > 0 {
			each = strings.Repeat(" ", hanging) + each
		}
		p.words(cut([]Word{{Text: indent}, {Text: each, Role: role}}, p.options.Width), "")
		p.end()
	}
}

// hanging is how far the further lines of a wrapped text stand in.
const hanging = 4

// differing is one line of a comparison.
type differing struct {
	text string
	role Role
}

// difference compares two lists line by line, with the longest common
// subsequence kept: "- " was expected, "+ " happened instead.
func difference(expected, actual []string) []differing {
	common := commonLengths(expected, actual)
	var lines []differing
	i, j := 0, 0
	for i < len(expected) || j < len(actual) {
		switch {
		case i < len(expected) && j < len(actual) && expected[i] == actual[j]:
			lines = append(lines, differing{"  " + expected[i], RoleStructure})
			i, j = i+1, j+1
		case j >= len(actual) || i < len(expected) && common[i+1][j] >= common[i][j+1]:
			lines = append(lines, differing{"- " + expected[i], RoleReadModel})
			i++
		default:
			lines = append(lines, differing{"+ " + actual[j], RoleTrouble})
			j++
		}
	}
	return lines
}

// commonLengths returns, for each pair of suffixes, the length of what they
// have in common.
func commonLengths(a, b []string) [][]int {
	lengths := make([][]int, len(a)+1)
	for i := range lengths {
		lengths[i] = make([]int, len(b)+1)
	}
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			if a[i] == b[j] {
				lengths[i][j] = lengths[i+1][j+1] + 1
			} else {
				lengths[i][j] = max(lengths[i+1][j], lengths[i][j+1])
			}
		}
	}
	return lengths
}

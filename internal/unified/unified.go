// Package unified shows what changed between two texts as a unified diff, the
// format that patch and git apply take.
package unified

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// context is how many lines are shown around a change.
const context = 3

// Diff returns the difference between two texts under the names of their
// files, or nothing when they are equal. A hunk says after its line numbers in
// which top-level section of the old text it begins, as git does.
func Diff(oldName, newName, before, after string) string {
	if before == after {
		return ""
	}
	d := printer{before: lines(before), after: lines(after)}
	fmt.Fprintf(&d.out, "--- %s\n+++ %s\n", oldName, newName)
	for _, hunk := range hunks(changes(d.before, d.after)) {
		d.print(hunk)
	}
	return d.out.String()
}

// lines cuts a text behind each newline; the last line may have none.
func lines(text string) []string {
	all := strings.SplitAfter(text, "\n")
	if all[len(all)-1] == "" {
		all = all[:len(all)-1]
	}
	return all
}

// hunks groups changes that are near enough to share their context.
func hunks(found []change) [][]change {
	var all [][]change
	for i, each := range found {
		if i > 0 && each.start-found[i-1].end <= 2*context {
			last := len(all) - 1
			all[last] = append(all[last], each)
			continue
		}
		all = append(all, []change{each})
	}
	return all
}

// A printer writes hunks.
type printer struct {
	before, after []string
	out           strings.Builder
}

func (p *printer) print(hunk []change) {
	first, last := hunk[0], hunk[len(hunk)-1]
	lead := min(context, first.start)
	trail := min(context, len(p.before)-last.end)
	start, end := first.start-lead, last.end+trail
	fmt.Fprintf(&p.out, "@@ -%s +%s @@%s\n",
		span(start, end), span(first.newStart-lead, last.newEnd+trail), p.section(start))
	at := start
	for _, each := range hunk {
		p.lines(' ', p.before[at:each.start])
		p.lines('-', p.before[each.start:each.end])
		p.lines('+', p.after[each.newStart:each.newEnd])
		at = each.end
	}
	p.lines(' ', p.before[at:end])
}

// span writes the lines of a hunk in one of the texts, counted from 1; of no
// lines it names the one before.
func span(start, end int) string {
	switch end - start {
	case 0:
		return fmt.Sprintf("%d,0", start)
	case 1:
		return fmt.Sprint(start + 1)
	default:
		return fmt.Sprintf("%d,%d", start+1, end-start)
	}
}

func (p *printer) lines(mark byte, lines []string) {
	for _, line := range lines {
		p.out.WriteByte(mark)
		p.out.WriteString(line)
		if !strings.HasSuffix(line, "\n") {
			p.out.WriteString("\n\\ No newline at end of file\n")
		}
	}
}

// longestSection bounds what is shown of a section's first line, in bytes.
const longestSection = 80

// section returns the last line before a hunk that begins with a letter, as a
// key of a document does.
func (p *printer) section(before int) string {
	for i := before - 1; i >= 0; i-- {
		line := strings.TrimRight(p.before[i], "\r\n")
		if first, _ := utf8.DecodeRuneInString(line); !unicode.IsLetter(first) {
			continue
		}
		if len(line) > longestSection {
			line = strings.ToValidUTF8(line[:longestSection], "")
		}
		return " " + line
	}
	return ""
}

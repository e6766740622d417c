package unified

import (
	"slices"
	"sort"
)

// A change replaces lines of one text by lines of another; both are half-open
// intervals of line numbers counted from 0.
type change struct {
	start, end       int
	newStart, newEnd int
}

// changes finds what changed between two lists of lines, in order. It is
// Bram Cohen's patience diff: lines that occur once in both texts are anchors,
// and what is between two anchors is compared the same way, so that many small
// changes of a large file stay small, in about n log n steps. What has no
// anchors is compared by its longest common subsequence if it is short, and line
// by line otherwise, which is right for names that were replaced.
func changes(before, after []string) []change {
	c := comparison{before: before, after: after}
	c.compare(change{0, len(before), 0, len(after)}, 0)
	return c.found
}

// A comparison collects the changes of two texts.
type comparison struct {
	before, after []string
	found         []change
}

const (
	maxDepth = 24      // of parts within parts
	maxTable = 1 << 18 // pairs of lines that are compared for a common subsequence
)

// compare finds the changes in a part of both texts.
func (c *comparison) compare(part change, depth int) {
	part = c.trimmed(part)
	switch removed, added := part.end-part.start, part.newEnd-part.newStart; {
	case removed == 0 && added == 0:
		return
	case removed == 0 || added == 0 || depth > maxDepth:
		c.add(part)
		return
	}
	pairs := c.pairs(part, depth)
	if len(pairs) == 0 {
		c.add(part)
		return
	}
	for _, anchor := range pairs {
		c.compare(change{part.start, anchor.line, part.newStart, anchor.newLine}, depth+1)
		part.start, part.newStart = anchor.line+1, anchor.newLine+1
	}
	c.compare(part, depth+1)
}

// pairs returns the lines at which a part is split.
func (c *comparison) pairs(part change, depth int) []pair {
	if depth == maxDepth {
		return c.oppositeLines(part)
	}
	if anchors := c.anchors(part); len(anchors) > 0 {
		return anchors
	}
	return c.commonLines(part)
}

// trimmed leaves out the lines that a part has in common at its beginning and
// at its end.
func (c *comparison) trimmed(part change) change {
	for part.start < part.end && part.newStart < part.newEnd && c.before[part.start] == c.after[part.newStart] {
		part.start++
		part.newStart++
	}
	for part.start < part.end && part.newStart < part.newEnd && c.before[part.end-1] == c.after[part.newEnd-1] {
		part.end--
		part.newEnd--
	}
	return part
}

// add adds a change, which may continue the last one.
func (c *comparison) add(found change) {
	if last := len(c.found) - 1; last >= 0 && c.found[last].end == found.start && c.found[last].newEnd == found.newStart {
		c.found[last].end, c.found[last].newEnd = found.end, found.newEnd
		return
	}
	c.found = append(c.found, found)
}

// A pair is a line that both texts have.
type pair struct{ line, newLine int }

// anchors returns the longest list of pairs, in order, of the lines that occur
// once in each side of a part.
func (c *comparison) anchors(part change) []pair {
	type occurrence struct{ count, newCount, newLine int }
	seen := make(map[string]occurrence, part.end-part.start)
	for _, line := range c.before[part.start:part.end] {
		o := seen[line]
		o.count++
		seen[line] = o
	}
	for i, line := range c.after[part.newStart:part.newEnd] {
		o, both := seen[line]
		if !both {
			continue
		}
		o.newCount++
		o.newLine = part.newStart + i
		seen[line] = o
	}
	var unique []pair
	for i, line := range c.before[part.start:part.end] {
		if o := seen[line]; o.count == 1 && o.newCount == 1 {
			unique = append(unique, pair{part.start + i, o.newLine})
		}
	}
	return increasing(unique)
}

// increasing returns the longest part of pairs, which are in the order of the
// old lines, in which the new lines increase too (Schensted, 1961).
func increasing(pairs []pair) []pair {
	var ends []int // the index of the last pair of the best list of each length
	before := make([]int, len(pairs))
	for i, each := range pairs {
		at := sort.Search(len(ends), func(k int) bool { return pairs[ends[k]].newLine > each.newLine })
		before[i] = -1
		if at > 0 {
			before[i] = ends[at-1]
		}
		if at == len(ends) {
			ends = append(ends, i)
		} else {
			ends[at] = i
		}
	}
	if len(ends) == 0 {
		return nil
	}
	var best []pair
	for i := ends[len(ends)-1]; i >= 0; i = before[i] {
		best = append(best, pairs[i])
	}
	slices.Reverse(best)
	return best
}

// commonLines returns the longest common subsequence of a short part, and of a
// long one the lines that stand opposite each other.
func (c *comparison) commonLines(part change) []pair {
	rows, columns := part.end-part.start, part.newEnd-part.newStart
	if rows > maxTable/columns {
		return c.oppositeLines(part)
	}
	width := columns + 1
	longest := make([]int32, (rows+1)*width) // of what begins at a pair of lines
	same := func(row, column int) bool { return c.before[part.start+row] == c.after[part.newStart+column] }
	for row := rows - 1; row >= 0; row-- {
		for column := columns - 1; column >= 0; column-- {
			if same(row, column) {
				longest[row*width+column] = longest[(row+1)*width+column+1] + 1
			} else {
				longest[row*width+column] = max(longest[(row+1)*width+column], longest[row*width+column+1])
			}
		}
	}
	var pairs []pair
	for row, column := 0, 0; row < rows && column < columns; {
		switch {
		case same(row, column):
			pairs = append(pairs, pair{part.start + row, part.newStart + column})
			row++
			column++
		case longest[(row+1)*width+column] >= longest[row*width+column+1]:
			row++
		default:
			column++
		}
	}
	return pairs
}

// oppositeLines returns the lines that are the same at the same distance from
// the beginning of a part.
func (c *comparison) oppositeLines(part change) []pair {
	var pairs []pair
	for i := range min(part.end-part.start, part.newEnd-part.newStart) {
		if c.before[part.start+i] == c.after[part.newStart+i] {
			pairs = append(pairs, pair{part.start + i, part.newStart + i})
		}
	}
	return pairs
}

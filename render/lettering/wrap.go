package lettering

import (
	"strings"
	"unicode/utf8"
)

// Block is text set in lines.
type Block struct {
	Lines []string
	Size  float64 // of the font
	Cut   bool    // the text was too long and ends in "…"
}

// Measure is the room that a text has: its sizes are tried from the first to
// the last until the text fits without cutting a word.
type Measure struct {
	Width float64
	Lines int
	Sizes []float64
}

// cutLength is the length in bytes from which a name is cut unread.
const cutLength = 400

// Set breaks a name into lines that all fit.
func (m *Measurer) Set(name string, room Measure) Block {
	name = Clean(name)
	if name == "" {
		return Block{Size: room.Sizes[0]}
	}
	parts := pieces(short(name))
	for _, size := range room.Sizes {
		if lines, fits := m.balance(parts, room, size); fits && len(name) <= cutLength {
			return Block{Lines: lines, Size: size}
		}
	}
	return m.force(parts, room, len(name) > cutLength)
}

func short(name string) string {
	if len(name) <= cutLength {
		return name
	}
	return strings.ToValidUTF8(name[:cutLength], "")
}

// balance breaks between pieces only, into as few lines as possible, and
// makes these as equal in length as it can.
func (m *Measurer) balance(parts []piece, room Measure, size float64) ([]string, bool) {
	lines, fits := m.fill(parts, room.Width, size)
	if !fits || len(lines) > room.Lines {
		return nil, false
	}
	widest := 0.0
	for _, part := range parts {
		widest = max(widest, m.Width(part.text, size))
	}
	const steps = 12
	for step := range steps {
		width := widest + (room.Width-widest)*float64(step)/steps
		if even, ok := m.fill(parts, width, size); ok && len(even) == len(lines) {
			return even, true
		}
	}
	return lines, true
}

// fill puts as many pieces into each line as fit. It reports whether all did.
func (m *Measurer) fill(parts []piece, width, size float64) ([]string, bool) {
	var lines []string
	line := ""
	for _, part := range parts {
		longer := line + part.text
		if part.space && line != "" {
			longer = line + " " + part.text
		}
		if line != "" && m.Width(longer, size) > width {
			lines = append(lines, line)
			longer = part.text
		}
		if line = longer; m.Width(line, size) > width {
			return nil, false
		}
	}
	return append(lines, line), true
}

// force sets the text in the smallest size, cuts words that are too long, and
// ends in "…" when the room is full.
func (m *Measurer) force(parts []piece, room Measure, cut bool) Block {
	size := room.Sizes[len(room.Sizes)-1]
	lines, fits := m.fill(m.split(parts, room.Width, size), room.Width, size)
	if !fits { // one character alone is wider than the room
		lines, cut = lines[:0], true
	}
	if len(lines) > room.Lines {
		lines, cut = lines[:room.Lines], true
	}
	if cut {
		lines = m.ellipsis(lines, room.Width, size)
	}
	return Block{Lines: lines, Size: size, Cut: cut}
}

// split cuts the pieces that are too wide for a line.
func (m *Measurer) split(parts []piece, width, size float64) []piece {
	var result []piece
	for _, part := range parts {
		for m.Width(part.text, size) > width {
			end := m.head(part.text, "", width, size)
			if end == 0 {
				break
			}
			result = append(result, piece{part.text[:end], part.space})
			part = piece{text: part.text[end:]}
		}
		result = append(result, part)
	}
	return result
}

// head returns how many bytes of a text fit in a width, together with a mark
// after them. It guesses by the letters alone, then measures them together.
func (m *Measurer) head(text, mark string, width, size float64) int {
	end, sum := 0, m.Width(mark, size)
	for at, r := range text {
		if sum += m.advance(r) * size; sum > width {
			break
		}
		end = at + utf8.RuneLen(r)
	}
	for end > 0 && m.Width(text[:end]+mark, size) > width {
		_, last := utf8.DecodeLastRuneInString(text[:end])
		end -= last
	}
	return end
}

func (m *Measurer) ellipsis(lines []string, width, size float64) []string {
	const mark = "…"
	if len(lines) == 0 {
		return []string{mark}
	}
	last := lines[len(lines)-1]
	if m.Width(last+mark, size) > width {
		last = last[:m.head(last, mark, width, size)]
	}
	lines[len(lines)-1] = last + mark
	return lines
}

package doctest

import "strings"

// Block is a fenced block of a document.
type Block struct {
	Language   string // the first word behind the fence
	Attributes map[string]string
	Lines      []string
	Start      int // index of the first line inside the fence
	End        int // index of the closing fence
	indent     string
}

// Text returns the content with a newline at the end of each line.
func (b *Block) Text() string {
	if len(b.Lines) == 0 {
		return ""
	}
	return strings.Join(b.Lines, "\n") + "\n"
}

// Has reports whether the fence carries an attribute.
func (b *Block) Has(attribute string) bool {
	_, has := b.Attributes[attribute]
	return has
}

// indented returns lines as they stand inside the block's fence.
func (b *Block) indented(lines []string) []string {
	all := make([]string, len(lines))
	for i, line := range lines {
		if line != "" {
			all[i] = b.indent + line
		}
	}
	return all
}

// Blocks returns the fenced blocks of the document in order.
func (d *Document) Blocks() []*Block {
	var blocks []*Block
	for i := 0; i < len(d.Lines); i++ {
		fence, indent := openingFence(d.Lines[i])
		if fence == "" {
			continue
		}
		block := &Block{Start: i + 1, indent: indent}
		info := strings.TrimSpace(strings.TrimLeft(strings.TrimSpace(d.Lines[i]), fence[:1]))
		block.Language, block.Attributes = readInfo(info)
		for i++; i < len(d.Lines) && !closes(d.Lines[i], fence); i++ {
			block.Lines = append(block.Lines, strings.TrimPrefix(d.Lines[i], indent))
		}
		block.End = i
		blocks = append(blocks, block)
	}
	return blocks
}

// openingFence returns the fence that a line begins with, and the space before
// it; nothing when the line is none.
func openingFence(line string) (fence, indent string) {
	trimmed := strings.TrimLeft(line, " ")
	for _, mark := range []string{"`", "~"} {
		length := len(trimmed) - len(strings.TrimLeft(trimmed, mark))
		if length >= 3 && !strings.Contains(trimmed[length:], "`") {
			return trimmed[:length], line[:len(line)-len(trimmed)]
		}
	}
	return "", ""
}

func closes(line, fence string) bool {
	line = strings.TrimSpace(line)
	return strings.HasPrefix(line, fence) && strings.Trim(line, fence[:1]) == ""
}

// readInfo takes the text behind a fence apart: a language, then attributes,
// each a word or word="text".
func readInfo(info string) (language string, attributes map[string]string) {
	language, rest, _ := strings.Cut(info, " ")
	attributes = map[string]string{}
	for rest = strings.TrimSpace(rest); rest != ""; rest = strings.TrimSpace(rest) {
		end := strings.IndexAny(rest, " =")
		if end < 0 {
			attributes[rest] = ""
			break
		}
		name := rest[:end]
		if rest[end] == ' ' || !strings.HasPrefix(rest[end+1:], `"`) {
			attributes[name] = ""
			rest = rest[end+1:]
			continue
		}
		attributes[name], rest, _ = strings.Cut(rest[end+2:], `"`)
	}
	return language, attributes
}

package embedding

import (
	"bytes"
	"slices"
	"strings"
)

// Replace returns the page with one content in each of its blocks, which are
// those that Find returned for it. Line ends are written as the page has them.
func Replace(page []byte, blocks []Block, contents []string) []byte {
	var b bytes.Buffer
	at := 0
	for i, block := range blocks {
		b.Write(page[at:block.start])
		content := strings.TrimRight(contents[i], "\n") + "\n"
		if bytes.HasSuffix(page[:block.start], []byte("\r\n")) {
			content = strings.ReplaceAll(content, "\n", "\r\n")
		}
		b.WriteString(content)
		at = block.end
	}
	b.Write(page[at:])
	return b.Bytes()
}

// Stale returns the blocks that hold something else than their content.
func Stale(page []byte, blocks []Block, contents []string) []Block {
	var stale []Block
	for i, block := range blocks {
		fresh := Replace(page, blocks[i:i+1], contents[i:i+1])
		if !bytes.Equal(fresh, page) {
			stale = append(stale, block)
		}
	}
	return slices.Clip(stale)
}

// Fence returns content as fenced code in a language.
func Fence(language, content string) string {
	marks := "```"
	for strings.Contains(content, marks) {
		marks += "`"
	}
	return marks + language + "\n" + strings.TrimRight(content, "\n") + "\n" + marks
}

// Image returns a picture with the text for those who can't see it.
func Image(text, target string) string {
	escape := strings.NewReplacer(`\`, `\\`, "[", `\[`, "]", `\]`, "<", `\<`, "\n", " ", "`", "\\`", "!", `\!`)
	return "![" + escape.Replace(text) + "](<" + strings.NewReplacer("<", "%3C", ">", "%3E", "\n", "%0A").Replace(target) + ">)"
}

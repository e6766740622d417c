package embedding

import (
	"bytes"
	"fmt"
	"strings"
)

// Block is a place for a diagram.
type Block struct {
	Line  int      // of the opening comment, from 1
	Words []string // that follow "storm:diagram"

	start, end int // the bytes between the lines of the comments
}

// SyntaxError says what is wrong with the comments of a page.
type SyntaxError struct {
	Line    int // from 1
	Message string
}

// Error returns the line and the message.
func (e *SyntaxError) Error() string { return fmt.Sprintf("line %d: %s", e.Line, e.Message) }

const (
	opening = "storm:diagram"
	closing = "/storm:diagram"
)

// Find returns the blocks of a page in their order. Comments inside fenced
// code are part of that code. The error is a *SyntaxError.
func Find(page []byte) ([]Block, error) {
	var blocks []Block
	var open *Block
	fence := ""
	number, offset := 0, 0
	for line := range bytes.Lines(page) {
		number++
		start := offset
		offset += len(line)
		text := strings.TrimSpace(string(line))
		if open == nil {
			if inside := fenced(&fence, text); inside {
				continue
			}
		}
		words, is, err := comment(text)
		switch {
		case err != nil:
			return nil, &SyntaxError{number, err.Error()}
		case !is:
		case words[0] == opening && open != nil:
			return nil, &SyntaxError{open.Line, `the diagram that begins here has no end; add <!-- /storm:diagram --> before the next one`}
		case words[0] == opening:
			open = &Block{Line: number, Words: words[1:], start: offset}
		case open == nil:
			return nil, &SyntaxError{number, "the diagram that ends here has no beginning; add <!-- storm:diagram --> before it"}
		default:
			open.end = start
			blocks = append(blocks, *open)
			open = nil
		}
	}
	if open != nil {
		return nil, &SyntaxError{open.Line, "the diagram that begins here has no end; add <!-- /storm:diagram --> after it"}
	}
	return blocks, nil
}

// fenced keeps track of fenced code, and reports whether a line is part of it.
func fenced(fence *string, line string) bool {
	mark := fenceOf(line)
	switch {
	case *fence == "" && mark != "":
		*fence = mark
	case *fence == "":
		return false
	case strings.HasPrefix(mark, *fence) && strings.Trim(line, mark[:1]) == "":
		*fence = ""
	}
	return true
}

// fenceOf returns the three or more marks that a line begins with.
func fenceOf(line string) string {
	for _, mark := range []string{"`", "~"} {
		if rest := strings.TrimLeft(line, mark); len(line)-len(rest) >= 3 {
			return line[:len(line)-len(rest)]
		}
	}
	return ""
}

// comment returns the words of a comment that is for us.
func comment(line string) (words []string, is bool, err error) {
	inner, opens := strings.CutPrefix(line, "<!--")
	inner, closes := strings.CutSuffix(inner, "-->")
	inner = strings.TrimSpace(inner)
	if !opens || !closes || !strings.HasPrefix(inner, opening) && !strings.HasPrefix(inner, closing) {
		return nil, false, nil
	}
	words, err = split(inner)
	if err == nil && words[0] != opening && words[0] != closing {
		return nil, false, nil
	}
	return words, err == nil, err
}

// split cuts a text into words; quotes of either kind keep spaces together.
func split(text string) ([]string, error) {
	var words []string
	var word strings.Builder
	quote, any := rune(0), false
	for _, r := range text {
		switch {
		case r == quote && quote != 0:
			quote = 0
		case quote != 0:
			word.WriteRune(r)
		case r == '"' || r == '\'':
			quote, any = r, true
		case r == ' ' || r == '\t':
			if any || word.Len() > 0 {
				words = append(words, word.String())
			}
			word.Reset()
			any = false
		default:
			word.WriteRune(r)
		}
	}
	if quote != 0 {
		return nil, fmt.Errorf("the quote %c has no end", quote)
	}
	if any || word.Len() > 0 {
		words = append(words, word.String())
	}
	return words, nil
}

package doctest

import (
	"errors"
	"strings"
)

// splitWords takes a command line apart as a shell does: words with spaces
// between them, '…' and "…" around words with spaces, a comment behind #. The
// marks | > < stand as words of their own; nothing else is special.
func splitWords(line string) ([]string, error) {
	var (
		words []string
		word  strings.Builder
		begun bool
	)
	flush := func() {
		if begun {
			words = append(words, word.String())
		}
		word.Reset()
		begun = false
	}
	for i := 0; i < len(line); i++ {
		switch c := line[i]; {
		case c == ' ':
			flush()
		case c == '#' && !begun:
			return words, nil
		case c == '|' || c == '>' || c == '<':
			flush()
			words = append(words, string(c))
		case c == '\'' || c == '"':
			end := strings.IndexByte(line[i+1:], c)
			if end < 0 {
				return nil, errors.New("a quotation mark is not closed")
			}
			word.WriteString(line[i+1 : i+1+end])
			begun = true
			i += end + 1
		default:
			word.WriteByte(c)
			begun = true
		}
	}
	flush()
	return words, nil
}

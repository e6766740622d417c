package format

import "bytes"

// Comment is a comment of a YAML text, from its "#" to the end of its line.
type Comment struct {
	Start, End int  // byte offsets of the text
	Own        bool // nothing but white space stands before it on its line
}

// Comments returns the comments of a text, in their order. Like the formatter
// it finds them in every place where YAML allows one, and not within texts or
// block scalars; of a text that is no YAML it returns what looks like them.
// Nothing is found beyond the depth at which the formatter gives up.
func Comments(text []byte) []Comment {
	var comments []Comment
	for _, t := range lex(sameLength(text)).tokens {
		if t.kind == comment {
			comments = append(comments, Comment{Start: int(t.start), End: int(t.end), Own: t.first})
		}
	}
	return comments
}

// sameLength returns a text as the lexer wants it, at the same offsets: a
// space stands for what normalized removes.
func sameLength(text []byte) []byte {
	mark := bytes.HasPrefix(text, byteOrderMark)
	if !mark && bytes.IndexByte(text, '\r') < 0 {
		return text
	}
	text = bytes.ReplaceAll(text, []byte("\r\n"), []byte(" \n"))
	text = bytes.ReplaceAll(text, []byte{'\r'}, []byte{'\n'})
	if mark {
		copy(text, "\n\n\n")
	}
	return text
}

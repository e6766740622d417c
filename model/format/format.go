package format

import (
	"bytes"
	"unicode/utf8"

	"github.com/eventstorm/storm/model"
)

// Source returns the canonical form of a model file, and why it could not be
// made: then the result is the content itself. The path is only for the
// places of diagnostics. Source does not change content, but may return it.
//
// A file that is no YAML gets the diagnostics that loading it gives, with rules
// under "syntax/"; a file that is too deep or would become too large
// "format/limit". "format/unsafe" says that this package is not sure to keep
// the meaning of the file, which happens in rare corners of YAML only.
//
// Formatting what was formatted changes nothing.
func Source(path string, content []byte) ([]byte, []model.Diagnostic) {
	formatted, err := canonical(content)
	if err != nil {
		return content, refusal(path, content, err)
	}
	if bytes.Equal(formatted, content) {
		return content, nil
	}
	return formatted, nil
}

// canonical returns the canonical form of a text, or one of this package's
// errors.
func canonical(content []byte) ([]byte, error) {
	if !isText(content) {
		return nil, errNotText
	}
	original := lex(normalized(content))
	if original.tooDeep {
		return nil, errTooDeep
	}
	formatted, fits := layOut(original, model.MaxFileSize)
	if !fits {
		return nil, errTooLarge
	}
	return formatted, verify(original.text, formatted)
}

// isText reports whether a content is UTF-8 text of a size that is read. It is
// not when it holds a character that only YAML 1.1 takes for a line break.
func isText(content []byte) bool {
	if len(content) > model.MaxFileSize || !utf8.Valid(content) {
		return false
	}
	for _, strange := range []string{"\x00", "\u0085", "\u2028", "\u2029"} {
		if bytes.Contains(content, []byte(strange)) {
			return false
		}
	}
	return bytes.LastIndex(content, byteOrderMark) <= 0
}

var byteOrderMark = []byte("\ufeff")

// normalized returns a text without byte order mark, and with "\n" at the ends
// of its lines, as YAML reads them.
func normalized(content []byte) []byte {
	content = bytes.TrimPrefix(content, byteOrderMark)
	if bytes.IndexByte(content, '\r') < 0 {
		return content
	}
	content = bytes.ReplaceAll(content, []byte("\r\n"), []byte{'\n'})
	return bytes.ReplaceAll(content, []byte{'\r'}, []byte{'\n'})
}

package format

import (
	"bytes"
	"errors"

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
	if diagnostics := unreadable(path, content); diagnostics != nil {
		return content, diagnostics
	}
	original := lex(normalized(content))
	if original.tooDeep {
		return content, []model.Diagnostic{tooDeep(path, content)}
	}
	lines, fits := layOut(original, model.MaxFileSize)
	if !fits {
		return content, []model.Diagnostic{tooLarge(path, content)}
	}
	formatted := lines.finish()
	if err := verify(original, formatted); err != nil {
		return content, refusal(path, content, err)
	}
	if bytes.Equal(formatted, content) {
		return content, nil
	}
	return formatted, nil
}

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

// finish returns the whole text. It ends with a line break, unless that would
// add one to a block scalar.
func (p *layout) finish() []byte {
	text := p.join()
	if len(p.tokens) == 0 || bytes.HasSuffix(p.text, []byte{'\n'}) {
		return text
	}
	if last := p.tokens[len(p.tokens)-1]; last.kind == blockContent && int(last.end) == len(p.text) && p.tail() != strip {
		return bytes.TrimSuffix(text, []byte{'\n'})
	}
	return text
}

// tail returns the chomping of the block scalar at the end of the text.
func (p *layout) tail() chomping {
	_, tail := blockStyle(p.header(len(p.tokens) - 1))
	return tail
}

// refusal returns the diagnostics for a failed verification.
func refusal(path string, content []byte, err error) []model.Diagnostic {
	var broken syntaxError
	if errors.As(err, &broken) {
		return notYAML(path, content, broken)
	}
	return []model.Diagnostic{unsafe(path, content)}
}

package format

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"

	"gopkg.in/yaml.v3"
)

// verify compares a text with its formatted form: the same lines without white
// space, hence the same comments and quotation marks in the same order, and the
// same YAML. It returns nil, a syntaxError about the original, or errDiffers.
func verify(original *lexer, formatted []byte) error {
	before := yaml.NewDecoder(bytes.NewReader(original.parsable()))
	if bytes.Equal(original.text, formatted) {
		return readAll(before)
	}
	result := lexer{text: formatted}
	if len(original.questions) > 0 {
		result = *lex(formatted)
	}
	after := yaml.NewDecoder(bytes.NewReader(result.parsable()))
	for {
		wanted, err := decode(before)
		if err != nil && !errors.Is(err, io.EOF) {
			return syntaxError{err}
		}
		got, gotErr := decode(after)
		switch {
		case errors.Is(err, io.EOF) && errors.Is(gotErr, io.EOF):
			if !sameLines(original.text, formatted) {
				return errDiffers
			}
			return nil
		case err != nil:
			return errDiffers
		case gotErr != nil || !sameNode(wanted, got):
			return cmp.Or(readAll(before), errDiffers)
		}
	}
}

// readAll parses all documents. It returns nil or a syntaxError.
func readAll(decoder *yaml.Decoder) error {
	for {
		if _, err := decode(decoder); errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return syntaxError{err}
		}
	}
}

// parsable returns the text with another character for each "?" in a plain
// scalar of a flow collection: YAML 1.2 allows {note: string?}, yaml.v3 does not.
func (l *lexer) parsable() []byte {
	if len(l.questions) == 0 {
		return l.text
	}
	text := bytes.Clone(l.text)
	for _, at := range l.questions {
		text[at] = '~'
	}
	return text
}

// decode reads the next document. At the end it returns io.EOF.
func decode(decoder *yaml.Decoder) (document *yaml.Node, err error) {
	defer func() {
		// yaml.v3 panics on some broken input (go-yaml issues 665 and 791).
		if reason := recover(); reason != nil {
			document, err = nil, fmt.Errorf("yaml: %v", reason)
		}
	}()
	document = new(yaml.Node)
	return document, decoder.Decode(document)
}

// sameNode reports whether two trees are equal in all but places and comments.
func sameNode(a, b *yaml.Node) bool {
	if a.Kind != b.Kind || a.Style != b.Style || a.Tag != b.Tag || a.Value != b.Value ||
		a.Anchor != b.Anchor || len(a.Content) != len(b.Content) {
		return false
	}
	for i := range a.Content {
		if !sameNode(a.Content[i], b.Content[i]) {
			return false
		}
	}
	return true
}

package format

import (
	"bytes"
	"cmp"
	"errors"
	"io"

	"github.com/eventstorm/storm/model/internal/syntax"
	"gopkg.in/yaml.v3"
)

// verify compares a text with its formatted form: the same lines without white
// space, hence the same comments and quotation marks in the same order, and the
// same YAML. It returns nil, a syntaxError about the original, or errDiffers.
func verify(original, formatted []byte) error {
	before := syntax.NewDecoder(original)
	if bytes.Equal(original, formatted) {
		return readAll(before)
	}
	after := syntax.NewDecoder(formatted)
	for {
		wanted, err := before.Next()
		if err != nil && !errors.Is(err, io.EOF) {
			return syntaxError{err}
		}
		got, gotErr := after.Next()
		switch {
		case errors.Is(err, io.EOF) && errors.Is(gotErr, io.EOF):
			if !sameLines(original, formatted) {
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
func readAll(decoder *syntax.Decoder) error {
	for {
		if _, err := decoder.Next(); errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return syntaxError{err}
		}
	}
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

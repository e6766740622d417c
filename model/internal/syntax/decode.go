// Package syntax reads YAML text into nodes, for the packages of the language.
package syntax

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"gopkg.in/yaml.v3"
)

// Decode returns the documents in a text, as a Decoder reads them. With an
// error it returns the documents before the broken one.
func Decode(text []byte) ([]*yaml.Node, error) {
	decoder := NewDecoder(text)
	var documents []*yaml.Node
	for {
		document, err := decoder.Next()
		switch {
		case errors.Is(err, io.EOF):
			return documents, nil
		case err != nil:
			return documents, err
		}
		documents = append(documents, document)
	}
}

// Decoder reads one document after the other, as yaml.v3 parses them, with two
// differences: a question mark inside a plain text of a flow collection is
// part of that text, as YAML 1.2 has it, so that {name: string?} can be
// written; and no input makes it panic. It is not safe for concurrent use.
type Decoder struct {
	decoder *yaml.Decoder
	mark    byte // stands in for question marks; 0: none are hidden
}

// NewDecoder returns a decoder of a text, which it does not change.
func NewDecoder(text []byte) *Decoder {
	readable, mark := hideQuestionMarks(text)
	return &Decoder{decoder: yaml.NewDecoder(bytes.NewReader(readable)), mark: mark}
}

// Next returns the next document. At the end of the text the error is io.EOF;
// after any error there is no further document.
func (d *Decoder) Next() (document *yaml.Node, err error) {
	defer func() {
		// yaml.v3 panics on some broken input (go-yaml issues 665 and 791).
		if reason := recover(); reason != nil {
			document, err = nil, fmt.Errorf("yaml: line 1: %v", reason)
		}
	}()
	document = new(yaml.Node)
	if err := d.decoder.Decode(document); err != nil {
		return nil, err
	}
	if d.mark != 0 {
		restore(document, d.mark)
	}
	return document, nil
}

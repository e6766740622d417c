// Package syntax reads YAML text into nodes, for the packages of the language.
package syntax

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"gopkg.in/yaml.v3"
)

// Decode returns the documents in a text, as yaml.v3 parses them, with two
// differences: a question mark inside a plain text of a flow collection is
// part of that text, as YAML 1.2 has it, so that {name: string?} can be
// written; and no input makes it panic. With an error it returns the
// documents before the broken one. The text is not changed.
func Decode(text []byte) ([]*yaml.Node, error) {
	readable, mark := hideQuestionMarks(text)
	documents, err := decode(readable)
	if mark != 0 {
		for _, document := range documents {
			restore(document, mark)
		}
	}
	return documents, err
}

func decode(text []byte) (documents []*yaml.Node, err error) {
	defer func() {
		// yaml.v3 panics on some broken input (go-yaml issues 665 and 791).
		if reason := recover(); reason != nil {
			err = fmt.Errorf("yaml: line 1: %v", reason)
		}
	}()
	decoder := yaml.NewDecoder(bytes.NewReader(text))
	for {
		document := new(yaml.Node)
		switch err := decoder.Decode(document); {
		case errors.Is(err, io.EOF):
			return documents, nil
		case err != nil:
			return documents, err
		}
		documents = append(documents, document)
	}
}

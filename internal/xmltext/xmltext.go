// Package xmltext writes text of a model into XML, so that none of it can be
// taken for markup.
package xmltext

import (
	"encoding/xml"
	"strings"
)

// Attribute returns a text as the value of an attribute, with its quotes. What
// XML can't hold becomes a replacement character.
func Attribute(text string) string { return `"` + escape(text) + `"` }

// Content returns a text as the content of an element, line by line.
func Content(text string) string { return strings.ReplaceAll(escape(text), "&#xA;", "\n") }

func escape(text string) string {
	var escaped strings.Builder
	_ = xml.EscapeText(&escaped, []byte(text)) // a Builder never fails
	return escaped.String()
}

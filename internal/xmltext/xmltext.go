// Package xmltext writes text of a model into XML, so that none of it can be
// taken for markup, nor steer the terminal on which somebody reads it.
package xmltext

import (
	"encoding/xml"
	"fmt"
	"strings"

	"github.com/eventstorm/storm/internal/terminal"
)

// Attribute returns a text as the value of an attribute, with its quotes. What
// XML can't hold becomes a replacement character.
func Attribute(text string) string { return `"` + escape(text) + `"` }

// Content returns a text as the content of an element, line by line.
func Content(text string) string { return strings.ReplaceAll(escape(text), "&#xA;", "\n") }

func escape(text string) string {
	var escaped strings.Builder
	_ = xml.EscapeText(&escaped, []byte(text)) // a Builder never fails
	if !strings.ContainsFunc(escaped.String(), terminal.Steers) {
		return escaped.String()
	}
	var careful strings.Builder
	for _, letter := range escaped.String() {
		if terminal.Steers(letter) {
			fmt.Fprintf(&careful, "&#x%X;", letter)
		} else {
			careful.WriteRune(letter)
		}
	}
	return careful.String()
}

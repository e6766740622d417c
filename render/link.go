package render

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/eventstorm/storm/model"
)

// LinkTemplate is an address with {file}, {line} and {column} in it, from
// which each note gets a link to where its element is written. The zero value
// gives no links. A file is named as seen from the folder that all files of
// the model are in, so that a drawing does not depend on the machine.
type LinkTemplate struct{ text string }

// linkSchemes are what a link may begin with: pages, and editors that open a
// file at a line. What could run in the reader's page, such as javascript:, is
// none of them.
var linkSchemes = []string{
	"http", "https", "file", "vscode", "vscode-insiders", "vscodium", "cursor", "windsurf", "zed", "idea", "jetbrains", "subl", "txmt",
}

var (
	linkScheme      = regexp.MustCompile(`^[^/?#]*?:`)
	linkPlaceholder = regexp.MustCompile(`\{[^}]*\}?`)
)

// ParseLinkTemplate reads a template such as
// "https://github.com/acme/shop/blob/main/{file}#L{line}". A template without a
// scheme is seen from the drawing: "../{file}". Characters that no address has
// are refused, and so are all schemes but those of web pages and editors.
func ParseLinkTemplate(text string) (LinkTemplate, error) {
	for _, r := range text {
		if foreign(r) {
			return LinkTemplate{}, fmt.Errorf("an address has no %q; write it as %s", r, escapePath(string(r)))
		}
	}
	if scheme := strings.ToLower(strings.TrimSuffix(linkScheme.FindString(text), ":")); scheme != "" && !slices.Contains(linkSchemes, scheme) {
		return LinkTemplate{}, fmt.Errorf("an address can't begin with %q. choose from: %s", scheme+":", strings.Join(linkSchemes, ", "))
	}
	placed := false
	for _, word := range linkPlaceholder.FindAllString(text, -1) {
		if !slices.Contains([]string{"{file}", "{line}", "{column}"}, word) {
			return LinkTemplate{}, fmt.Errorf("there is no %q. choose from: {file}, {line}, {column}", word)
		}
		placed = true
	}
	if !placed {
		return LinkTemplate{}, errors.New("all notes would lead to the same place. write {file} and {line} where these belong")
	}
	return LinkTemplate{text}, nil
}

// foreign reports whether a character can't stand in an address, after RFC
// 3986; square brackets are left out too, which end a link in some formats.
func foreign(r rune) bool {
	return r <= ' ' || r >= 0x7f || strings.ContainsRune("\"<>\\^`|[]'", r)
}

// address fills in the template; empty when there is none.
func (t LinkTemplate) address(file string, at model.Position) string {
	return strings.NewReplacer(
		"{file}", escapePath(file), "{line}", strconv.Itoa(at.Line), "{column}", strconv.Itoa(at.Column),
	).Replace(t.text)
}

// escapePath writes the name of a file so that it can stand in any part of an
// address, a query too, and can't begin one of its own.
func escapePath(file string) string {
	var b strings.Builder
	for _, c := range []byte(file) {
		if c == '/' || c == '-' || c == '.' || c == '_' || c == '~' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' {
			b.WriteByte(c)
		} else {
			fmt.Fprintf(&b, "%%%02X", c)
		}
	}
	return b.String()
}

// sourceLink returns where a place of the model is to be read, or "".
func (s *Scene) sourceLink(at model.Range) string {
	if s.links.text == "" || at.IsZero() {
		return ""
	}
	return s.links.address(s.file(at), at.Start())
}

// link returns where a note leads: to the drawing beside this one that shows
// it in full, or else to where it is written; or "".
func (s *Scene) link(node *Node) string {
	if drawing := s.drawingOf(node); drawing != "" {
		return drawing
	}
	return s.sourceLink(node.At)
}

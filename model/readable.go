package model

import (
	"bytes"
	"fmt"
	"unicode/utf8"
)

// MaxFileSize is the largest file that is read, in bytes.
const MaxFileSize = 16 << 20

// readable prepares a source for the parser: characters that no YAML may
// hold are reported, and replaced in s.parsed by as many bytes that it may,
// so that they don't hide what else the file says. It returns false when the
// file is no text at all.
func (s *Source) readable() ([]Diagnostic, bool) {
	content := s.Content
	switch {
	case len(content) > MaxFileSize:
		return s.refuse("syntax/too-large",
			fmt.Sprintf("the file is larger than the %d MiB that a model file may have", MaxFileSize>>20),
			"put each bounded context into a file of its own"), false
	case bytes.HasPrefix(content, []byte("\xff\xfe")), bytes.HasPrefix(content, []byte("\xfe\xff")):
		return s.refuse("syntax/encoding", "the file is saved as UTF-16", "save it as UTF-8"), false
	case bytes.IndexByte(content, 0) >= 0:
		return s.refuse("syntax/encoding", "the file is not text: it holds a zero byte", "name a YAML file"), false
	}
	return s.replaceUnreadable(), true
}

func (s *Source) refuse(rule, message, hint string) []Diagnostic {
	return []Diagnostic{{Rule: rule, Severity: SeverityError, Message: message, Hint: hint, At: s.Range(0, 0)}}
}

// maxUnreadable bounds how many unreadable characters of a file are reported.
const maxUnreadable = 20

func (s *Source) replaceUnreadable() []Diagnostic {
	var diagnostics []Diagnostic
	for at := s.lines[0]; at < len(s.Content); {
		if c := s.Content[at]; c >= ' ' && c < 0x7f || c == '\n' || c == '\t' {
			at++
			continue
		}
		c, size := utf8.DecodeRune(s.Content[at:])
		if message, hint := unreadable(c, size, s.Content[at:]); message != "" {
			if len(diagnostics) < maxUnreadable {
				diagnostics = append(diagnostics, Diagnostic{
					Rule: "syntax/encoding", Severity: SeverityError,
					Message: message, Hint: hint, At: s.Range(at, at+size),
				})
			}
			s.blank(at, size)
		}
		at += size
	}
	return diagnostics
}

// unreadable says what is wrong with a character of a file, or "".
func unreadable(c rune, size int, rest []byte) (message, hint string) {
	switch {
	case c == utf8.RuneError && size == 1:
		return fmt.Sprintf("the byte 0x%02x is not UTF-8", rest[0]), "save the file as UTF-8"
	case c == '\r' && len(rest) > 1 && rest[1] == '\n':
		return "", ""
	case c == '\r':
		return "a carriage return stands without a newline", `end lines with a newline, or with "\r\n"`
	case c == 0x85 || c == 0x2028 || c == 0x2029:
		return fmt.Sprintf("the line separator %U stands in the text", c), "end lines with a newline"
	case c == 0xfeff:
		return "a byte order mark stands in the middle of the text", "remove it"
	case c < ' ' || c >= 0x7f && c < 0xa0 || c == 0xfffe || c == 0xffff:
		return fmt.Sprintf("the control character %U stands in the text", c), "remove it"
	default:
		return "", ""
	}
}

// blank replaces bytes of the parsed content by question marks.
func (s *Source) blank(at, size int) {
	if &s.parsed[0] == &s.Content[0] {
		s.parsed = bytes.Clone(s.Content)
	}
	copy(s.parsed[at:at+size], bytes.Repeat([]byte{'?'}, size))
}

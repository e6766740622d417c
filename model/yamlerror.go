package model

import (
	"bytes"
	"strconv"
	"strings"
	"unicode/utf8"
)

// syntaxError turns an error of the YAML parser, which carries no more than a
// line, into a diagnostic: on the bracket that is not closed, on the tab that
// must not be there, or else on the text of that line.
func (c chunk) syntaxError(fault error) Diagnostic {
	line, message := splitYAMLError(fault)
	if strings.Contains(message, "unexpected end of stream") && line > c.lineCount() {
		line = 1 // where the text that is not closed begins
	}
	line = max(c.firstLine, min(c.firstLine+line-1, c.source.LineCount()))
	at := c.source.lineRange(line)
	text := c.source.Line(line)
	if tab := strings.IndexByte(text, '\t'); tab >= 0 && strings.TrimLeft(text[:tab], " ") == "" {
		start := c.source.lines[line-1] + tab
		at = c.source.Range(start, start+1)
	} else if bracket := c.openBracket(int(at.end)); bracket >= 0 && strings.Contains(message, "did not find expected ','") && !strings.Contains(text, " : ") && !hasIndex(text) {
		at = c.source.Range(bracket, bracket+1)
	}
	if place, ok := c.missingColon(line, message); ok {
		return place
	}
	if at.Start().Line != line {
		text = c.source.Line(at.Start().Line)
	}
	explained, hint := explainYAMLError(message, text)
	return Diagnostic{Rule: "syntax/yaml", Severity: SeverityError, Message: explained, Hint: hint, At: at}
}

// missingColon finds the key without a colon, or without a space behind it,
// that makes YAML stumble over the next line.
func (c chunk) missingColon(line int, message string) (Diagnostic, bool) {
	if !strings.Contains(message, "mapping values are not allowed") && !strings.Contains(message, "could not find expected ':'") {
		return Diagnostic{}, false
	}
	for number := line; number >= c.firstLine && number >= line-1; number-- {
		if at, word, ok := unspacedColon(c.source.Line(number)); ok {
			start := c.source.lines[number-1] + at
			return Diagnostic{
				Rule: "syntax/yaml", Severity: SeverityError,
				Message: "a space is missing behind the colon of " + quote(word),
				Hint:    "write " + quote(word+": …"),
				At:      c.source.Range(start, start+1),
			}, true
		}
	}
	above := strings.TrimRight(c.source.Line(line-1), " ")
	word := strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(above), "- "))
	if line-1 < c.firstLine || word == "" || strings.ContainsAny(word, ":#[]{}\"'") {
		return Diagnostic{}, false
	}
	return Diagnostic{
		Rule: "syntax/yaml", Severity: SeverityError,
		Message: "a colon is missing behind " + quote(shorten(word)),
		Hint:    "write " + quote(shorten(word)+":"),
		At:      c.source.lineRange(line - 1),
	}, true
}

// unspacedColon finds a colon at which a value begins without a space, as in
// "actors:[Shopper]", and the word before it.
func unspacedColon(line string) (at int, word string, ok bool) {
	for _, opening := range []string{":[", ":{"} {
		if at := strings.Index(line, opening); at > 0 {
			word := strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(line[:at]), "- "))
			if word != "" && !strings.ContainsAny(word, ":#[]{}\"'") {
				return at, word, true
			}
		}
	}
	return 0, "", false
}

// openBracket returns the offset of the innermost bracket that is open at an
// offset of the chunk, or -1.
func (c chunk) openBracket(until int) int {
	var open []int
	text := c.source.parsed[c.start:min(until, c.end)]
	for at := 0; at < len(text); at++ {
		switch text[at] {
		case '[', '{':
			open = append(open, c.start+at)
		case ']', '}':
			open = open[:max(0, len(open)-1)]
		case '#':
			if at == 0 || text[at-1] <= ' ' {
				at = lineEnd(text, at) - 1
			}
		case '"', '\'':
			if at > 0 && strings.IndexByte(" [{,:\n", text[at-1]) >= 0 {
				at = quotedEnd(text, at, escapeOf(text[at])) - 1
			}
		}
	}
	if len(open) == 0 {
		return -1
	}
	return open[len(open)-1]
}

// lineRange returns the place of a line's text, without the space around it.
func (s *Source) lineRange(line int) Range {
	start, end := s.lines[line-1], s.lineEnd(line)
	text := s.Content[start:end]
	start += len(text) - len(bytes.TrimLeft(text, " \t"))
	end -= len(text) - len(bytes.TrimRight(text, " \t\r\n"))
	return s.Range(start, max(start, end))
}

func splitYAMLError(fault error) (line int, message string) {
	text := strings.TrimPrefix(fault.Error(), "yaml: ")
	number, rest, found := strings.Cut(strings.TrimPrefix(text, "line "), ": ")
	if line, err := strconv.Atoi(number); found && err == nil {
		text = rest
		return line + parserLine(text), text
	}
	return 1, text
}

// parserLine corrects the line of the parser's errors, which yaml.v3 counts
// from 0; those of its scanner it counts from 1.
func parserLine(message string) int {
	if strings.HasPrefix(message, "did not find expected") {
		return 1
	}
	return 0
}

// explainYAMLError puts the parser's words into ours, with a way out.
func explainYAMLError(message, line string) (explained, hint string) {
	switch {
	case strings.Contains(line, "\t"):
		return "YAML does not allow a tab here", "indent with spaces"
	case strings.Contains(message, "mapping values are not allowed") && strings.Contains(line, ": {"):
		return "YAML does not expect another \": \" on this line", "put what belongs together in braces, as in when: {CreateOrder: {orderId: o-1}}"
	case strings.Contains(message, "mapping values are not allowed"):
		return "YAML does not expect another \": \" on this line", "put a text that contains \": \" in quotes, or indent the line like its neighbours"
	case strings.Contains(message, "did not find expected ','") && strings.Contains(line, " : "):
		return "YAML reads \" : \" as the end of a key", "put the whole expression in quotes"
	case strings.Contains(message, "did not find expected ','") && strings.Contains(line, " ? "):
		return "YAML reads \" ? \" as the beginning of a key", "put the whole expression in quotes"
	case strings.Contains(message, "did not find expected ','") && strings.Contains(line, "[]"):
		return "YAML reads \"[]\" as an empty list", "write a list of something as [something]"
	case strings.Contains(line, ": =\"") || strings.Contains(line, ": ='"):
		return "YAML does not read an expression that begins with a quotation mark as one text", "put the whole expression in quotes of the other sort, as in '=\"Hello \" + event.name'"
	case strings.Contains(message, "did not find expected ','") && hasIndex(line):
		return "YAML reads \"[\" as the beginning of a list", "put the whole expression in quotes"
	case strings.Contains(message, "did not find expected ','") && strings.Contains(line, " #"):
		return "a bracket is not closed before the comment", "\" #\" begins a comment, which takes the rest of the line: put a text with it in quotes, and a comment on a line of its own"
	case strings.Contains(message, "did not find expected ',' or '}'"):
		return "a \"}\" or a comma is missing", "close each \"{\" and put commas between the entries; put a text that contains brackets or commas in quotes"
	case strings.Contains(message, "did not find expected ',' or ']'"):
		return "a \"]\" or a comma is missing", "close each \"[\" and put commas between the entries; put a text that contains brackets or commas in quotes"
	case strings.Contains(message, "did not find expected key"), strings.Contains(message, "did not find expected '-' indicator"):
		return "this line is not indented like its neighbours, or a quoted text before it ends too early", "align it with the lines it belongs to"
	case strings.Contains(message, "could not find expected ':'"):
		return "a key has no \":\" behind it", "write \"name: value\", or \"- name\" for an item of a list"
	case strings.Contains(message, "unexpected end of stream"):
		return "a quoted text is not closed", "add the closing quotation mark"
	case strings.Contains(message, "cannot start any token"):
		return "YAML gives a meaning of its own to the character that begins this value", "put the value in quotes"
	case strings.Contains(message, "unknown anchor"):
		return "the text begins with \"*\", which YAML reads as an alias", "put it in quotes, or write the value out"
	case strings.Contains(message, "exceeded max depth"), strings.Contains(message, "exceeded depth"):
		return "the text is nested too deeply", "a model needs no more than about ten levels"
	default:
		return "YAML can't be read here: " + message, "check quotation marks, brackets and indentation around this line"
	}
}

// lineCount returns the number of lines of the chunk.
func (c chunk) lineCount() int { return bytes.Count(c.content(), []byte{'\n'}) }

// hasIndex reports whether a "[" follows a word directly, as in an expression.
func hasIndex(line string) bool {
	for i := 1; i < len(line); i++ {
		before := line[i-1]
		if line[i] == '[' && (before >= 'a' && before <= 'z' || before >= 'A' && before <= 'Z' || before >= utf8.RuneSelf || before == ')') {
			return true
		}
	}
	return false
}

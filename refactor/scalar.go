package refactor

import (
	"fmt"
	"strings"

	"github.com/eventstorm/storm/model"
)

// rewrite returns the edit that puts another name in the place of a mention:
// no more than the name changes, if that can be. What is quoted stays quoted
// the same way; what is not gets quotation marks if the new text needs them.
func rewrite(mention model.Mention, to string) (model.Edit, error) {
	text := mention.Text[:mention.Start] + to + mention.Text[mention.End:]
	written := textAt(mention.At)
	switch {
	case isQuoted(written, '"'):
		return requote(mention, doubleQuoted, to, text), nil
	case isQuoted(written, '\''):
		return requote(mention, singleQuoted, to, text), nil
	case written != mention.Text:
		return model.Edit{}, fmt.Errorf("the name %q is not written on one line, plain or in quotes, at %s: write it so first", mention.Text[mention.Start:mention.End], mention.At)
	case plain(text):
		return model.Edit{At: part(mention, 0), Text: to}, nil
	default:
		return model.Edit{At: mention.At, Text: quoted(text)}, nil
	}
}

// requote rewrites a quoted scalar: the name in it alone, unless what the
// scalar says is not what is written between its marks.
func requote(mention model.Mention, quote func(string) string, to, text string) model.Edit {
	if textAt(mention.At) != quote(mention.Text) || len(quote(mention.Text)) != len(mention.Text)+2 {
		return model.Edit{At: mention.At, Text: quote(text)}
	}
	marked := quote(to)
	return model.Edit{At: part(mention, 1), Text: marked[1 : len(marked)-1]}
}

// part returns the place of the name in a mention whose text stands in the
// source as it is, at an offset of the scalar.
func part(mention model.Mention, offset int) model.Range {
	start, _ := mention.At.Offsets()
	start += offset
	return mention.At.Source().Range(start+mention.Start, start+mention.End)
}

// textAt returns the bytes of a range as text.
func textAt(at model.Range) string {
	start, end := at.Offsets()
	return string(at.Source().Content[start:end])
}

func isQuoted(written string, mark byte) bool {
	return len(written) > 1 && written[0] == mark && written[len(written)-1] == mark
}

// quoted quotes a text the way that needs no escapes, if there is one.
func quoted(text string) string {
	if strings.ContainsAny(text, `"\`) {
		return singleQuoted(text)
	}
	return doubleQuoted(text)
}

func doubleQuoted(text string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(text) + `"`
}

func singleQuoted(text string) string {
	return "'" + strings.ReplaceAll(text, "'", "''") + "'"
}

// plain reports whether a text of one line means itself without quotation
// marks: as a key or value, in block and in flow style (YAML 1.2, 7.3.3), and
// to readers of YAML 1.1, which take yes for true and 1:30 for a number.
func plain(text string) bool {
	switch {
	case text == "", strings.ContainsRune(indicators, rune(text[0])), text[0] == ' ', text[len(text)-1] == ' ':
		return false
	case strings.ContainsAny(text, ",[]{}\t"), strings.Contains(text+" ", ": "), strings.Contains(text, " #"):
		return false
	case strings.ContainsRune(numberStart, rune(text[0])) && strings.Trim(text, numberLike) == "", otherMeanings[strings.ToLower(text)]:
		return false
	default:
		return true
	}
}

// indicators begin something else than plain text.
const indicators = "-?:,[]{}#&*!|>'\"%@`=<~"

// numberStart and numberLike are the characters of numbers, dates and times.
const numberStart = "0123456789+-."
const numberLike = "0123456789abcdefABCDEFxXoO_+-.:tTzZ "

// otherMeanings are the words that are no text to YAML 1.1 or 1.2.
var otherMeanings = map[string]bool{
	"true": true, "false": true, "yes": true, "no": true, "on": true, "off": true, "y": true, "n": true,
	"null": true, ".inf": true, "+.inf": true, ".nan": true,
}

package validate

import (
	"strings"

	"github.com/eventstorm/storm/model/value"
)

// literalsIn calls visit for each number in the text of an expression, outside
// of texts in quotes: with the operator before it, if it is / or %, and the
// currency behind it.
func literalsIn(text string, visit func(number string, operator byte, currency string)) {
	var operator byte
	for i := 0; i < len(text); {
		char := text[i]
		switch {
		case char == '"' || char == '\'' || char == '`':
			i = afterQuote(text, i)
			operator = 0
		case char >= '0' && char <= '9':
			end := span(text, i, isNumberPart)
			currency, next := currencyAt(text, end)
			if currency == "" {
				end = next // as in 0x10
			}
			visit(text[i:end], operator, currency)
			i, operator = next, 0
		case isWordPart(char):
			i, operator = span(text, i, isWordPart), 0
		default:
			if char != ' ' && char != '\t' && char != '\n' {
				operator = 0
			}
			if char == '/' || char == '%' {
				operator = char
			}
			i++
		}
	}
}

// afterQuote returns where a text in quotes ends.
func afterQuote(text string, start int) int {
	for i := start + 1; i < len(text); i++ {
		switch {
		case text[i] == '\\' && text[start] != '`':
			i++
		case text[i] == text[start]:
			return i + 1
		}
	}
	return len(text)
}

// currencyAt returns the currency that stands at a place, with where it ends.
func currencyAt(text string, at int) (currency string, end int) {
	start := span(text, at, func(char byte) bool { return char == ' ' })
	end = span(text, start, isWordPart)
	if _, known := value.ParseCurrency(text[start:end]); !known {
		return "", span(text, at, isWordPart)
	}
	return text[start:end], end
}

// span returns where the characters from a place on that are accepted end.
func span(text string, start int, accept func(byte) bool) int {
	for start < len(text) && accept(text[start]) {
		start++
	}
	return start
}

func isNumberPart(char byte) bool {
	return char >= '0' && char <= '9' || char == '.' || char == '_'
}

func isWordPart(char byte) bool {
	return char >= 'a' && char <= 'z' || char >= 'A' && char <= 'Z' || char >= '0' && char <= '9' || char == '_' || char >= 0x80
}

// isZero reports whether a number is made of zeros.
func isZero(number string) bool { return strings.Trim(number, "0._") == "" }

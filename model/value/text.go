package value

import (
	"strconv"
	"strings"
	"time"
)

// String writes the value as a person would in a model: 120.00 USD, 2h,
// 2026-01-31, [a, b], {orderId: o-1, total: 120.00 USD}. Text stands as it is;
// inside lists and records it is quoted where it could be misread.
func (v Value) String() string {
	if v.kind.Textual() {
		return v.Text()
	}
	var text strings.Builder
	v.write(&text)
	return text.String()
}

func (v Value) write(text *strings.Builder) {
	switch v.kind {
	case List:
		v.writeList(text)
	case Record:
		v.writeRecord(text)
	case String, UUID, Enum, Reference:
		text.WriteString(quoteIfNeeded(v.Text()))
	default:
		text.WriteString(v.scalar())
	}
}

// scalar writes a value that is neither text nor made of others.
func (v Value) scalar() string {
	switch v.kind {
	case Int:
		return strconv.FormatInt(v.number, 10)
	case Decimal:
		return v.decimal().String()
	case Money:
		return writeMoney(v)
	case Bool:
		return strconv.FormatBool(v.number != 0)
	case Date:
		return v.Time().Format(time.DateOnly)
	case DateTime:
		return v.Time().Format(time.RFC3339Nano)
	case Duration:
		return writeDuration(time.Duration(v.number))
	}
	return "null"
}

func (v Value) writeList(text *strings.Builder) {
	text.WriteByte('[')
	for index, element := range v.composite().values {
		if index > 0 {
			text.WriteString(", ")
		}
		element.write(text)
	}
	text.WriteByte(']')
}

func (v Value) writeRecord(text *strings.Builder) {
	text.WriteByte('{')
	for index, field := range v.composite().values {
		if index > 0 {
			text.WriteString(", ")
		}
		text.WriteString(quoteIfNeeded(v.composite().shape.Fields[index].Name))
		text.WriteString(": ")
		field.write(text)
	}
	text.WriteByte('}')
}

// quoteIfNeeded quotes text that YAML would cut, trim or read as other data.
func quoteIfNeeded(text string) string {
	if text == "" || strings.TrimSpace(text) != text || strings.ContainsAny(text, "\"'\\,[]{}:#&*!|>%@`\n\t=") {
		return strconv.Quote(text)
	}
	if Plain(text).kind != String {
		return strconv.Quote(text)
	}
	return text
}

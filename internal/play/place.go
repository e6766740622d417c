package play

import (
	"bytes"
	"slices"
	"strings"

	"github.com/eventstorm/storm/model"
)

// An insertion is a place for a scenario in a file.
type insertion struct {
	source  *model.Source
	offset  int
	indent  int      // of the scenario's name
	item    bool     // of a list: "- " stands before the name
	heading []string // lines before it
	blank   bool     // a line is left empty before it
}

// placeFor finds where another scenario of a context belongs: after its last
// one, below an empty "scenarios:", or at the end of its document.
func placeFor(context *model.Context) (insertion, bool) {
	if last := lastScenario(context); last != nil {
		return afterScenario(last, len(context.Scenarios) > 1)
	}
	source, offset := documentOf(context)
	if source == nil {
		return insertion{}, false
	}
	end := documentEnd(source, offset)
	if at := headingIn(source, offset, end); at >= 0 {
		return insertion{source: source, offset: at, indent: 2}, true
	}
	return insertion{source: source, offset: end, indent: 2, heading: []string{"scenarios:"}, blank: true}, true
}

func lastScenario(context *model.Context) *model.Scenario {
	if len(context.Scenarios) == 0 {
		return nil
	}
	return context.Scenarios[len(context.Scenarios)-1]
}

// afterScenario finds the end of a scenario that is a key on a line of its
// own, or an item of a list: before the next line that is indented less, or as
// much.
func afterScenario(last *model.Scenario, blank bool) (insertion, bool) {
	source := last.Name.At.Source()
	start := last.Name.At.Start()
	if source == nil || strings.TrimSpace(indentation(source.Line(start.Line))) != "" {
		return insertion{}, false
	}
	column := start.Column - 1
	line := source.Line(start.Line)
	before := line[:min(column, len(line))]
	indent := len(indentation(before))
	item := before[indent:] == itemMark
	if indent < len(before) && !item {
		return insertion{}, false // in braces, or an item in another form
	}
	end := start.Line
	for number := start.Line + 1; number <= source.LineCount(); number++ {
		line := source.Line(number)
		text := strings.TrimSpace(line)
		if text == "" {
			continue
		}
		if len(indentation(line)) <= indent {
			break
		}
		end = number
	}
	return insertion{source: source, offset: lineEnd(source, end), indent: column, item: item, blank: blank}, true
}

// itemMark begins an item of a list.
const itemMark = "- "

func indentation(line string) string { return line[:len(line)-len(strings.TrimLeft(line, " "))] }

// lineEnd returns the offset after a line and its end.
func lineEnd(source *model.Source, number int) int {
	offset := 0
	if bytes.HasPrefix(source.Content, []byte("\xef\xbb\xbf")) {
		offset = 3
	}
	for range number {
		next := bytes.IndexByte(source.Content[offset:], '\n')
		if next < 0 {
			return len(source.Content)
		}
		offset += next + 1
	}
	return offset
}

// documentOf returns a place in the document of a context.
func documentOf(context *model.Context) (*model.Source, int) {
	if !context.Name.At.IsZero() {
		return context.Name.At.Source(), context.Name.At.Start().Offset
	}
	for _, element := range context.Elements() {
		if at := element.Declaration().Name.At; !at.IsZero() {
			return at.Source(), at.Start().Offset
		}
	}
	return nil, 0
}

// documentEnd returns where the document around an offset ends: before the
// next line that begins another, without the empty lines before it.
func documentEnd(source *model.Source, offset int) int {
	number := source.Position(offset).Line
	end := number
	for number++; number <= source.LineCount(); number++ {
		line := source.Line(number)
		if strings.HasPrefix(line, "---") || strings.HasPrefix(line, "...") {
			break
		}
		if strings.TrimSpace(line) != "" {
			end = number
		}
	}
	return lineEnd(source, end)
}

// headingIn returns the offset after a "scenarios:" without any between two
// offsets, or -1.
func headingIn(source *model.Source, from, to int) int {
	for number := source.Position(from).Line; number <= source.LineCount() && lineEnd(source, number) <= to; number++ {
		rest, is := strings.CutPrefix(source.Line(number), "scenarios:")
		if rest = strings.TrimSpace(rest); is && (rest == "" || strings.HasPrefix(rest, "#")) {
			return lineEnd(source, number)
		}
	}
	return -1
}

// apply returns the content of the file with lines put in. It keeps the line
// ends that the file has.
func (i insertion) apply(lines []string) []byte {
	content := i.source.Content
	newline := "\n"
	if bytes.Contains(content, []byte("\r\n")) {
		newline = "\r\n"
	}
	var text strings.Builder
	if i.offset > 0 && content[i.offset-1] != '\n' {
		text.WriteString(newline)
	}
	if i.blank {
		text.WriteString(newline)
	}
	if i.item {
		lines = slices.Clone(lines)
		lines[0] = lines[0][:i.indent-len(itemMark)] + itemMark + lines[0][i.indent:]
	}
	for _, line := range append(append([]string(nil), i.heading...), lines...) {
		text.WriteString(line + newline)
	}
	changed := append([]byte(nil), content[:i.offset]...)
	changed = append(changed, text.String()...)
	return append(changed, content[i.offset:]...)
}

package render

import (
	"strings"
	"time"

	"github.com/eventstorm/storm/model"
)

// elementTooltip tells what a note has no room for: the description and the
// data of an element, one thing a line.
func elementTooltip(element model.Declared) string {
	lines := describe(nil, element.Declaration().Description.Text)
	switch element := element.(type) {
	case *model.Command:
		lines = appendFields(lines, element.Data)
	case *model.Event:
		lines = appendFields(lines, element.Data)
	case *model.Aggregate:
		lines = appendFields(lines, element.State)
		for _, invariant := range element.Invariants {
			lines = append(lines, "always: "+conditionText(invariant))
		}
	case *model.ReadModel:
		lines = appendFields(lines, element.Data)
	case *model.Process:
		lines = appendFields(lines, element.State)
	case *model.Handler:
		lines = append(lines, handlerLines(element)...)
	}
	return strings.Join(lines, "\n")
}

// handlerTooltip tells of a handler that has no note of its own.
func handlerTooltip(handler *model.Handler) string {
	lines := describe([]string{handler.Name.Text}, handler.Description.Text)
	return strings.Join(append(lines, handlerLines(handler)...), "\n")
}

func handlerLines(handler *model.Handler) []string {
	var lines []string
	if handler.IsPolicy() {
		lines = append(lines, handler.Layer.String()+" layer, "+handler.Dispatch.String())
	}
	for _, condition := range handler.Requires {
		lines = append(lines, "requires: "+conditionText(condition))
	}
	if handler.When != nil {
		lines = append(lines, "when: "+handler.When.Text)
	}
	return lines
}

func timerTooltip(timer *model.Timer) string {
	lines := describe(nil, timer.Description.Text)
	if timer.When != nil {
		lines = append(lines, "when: "+timer.When.Text)
	}
	return strings.Join(lines, "\n")
}

func describe(lines []string, description string) []string {
	if description == "" {
		return lines
	}
	return append(lines, description)
}

func appendFields(lines []string, fields []*model.Field) []string {
	for _, field := range fields {
		line := field.Name.Text
		if field.Written != nil {
			line += ": " + field.Written.Text
		}
		lines = append(lines, line)
	}
	return lines
}

func conditionText(condition *model.Condition) string {
	if condition.That == nil {
		return condition.Else.Text
	}
	return condition.That.Text
}

// duration writes a time as a model does: "2h", "3d", "1h30m".
func duration(d time.Duration) string {
	const day = 24 * time.Hour
	if d >= day && d%day == 0 {
		return strings.TrimSuffix((d/24).String(), "h0m0s") + "d"
	}
	text := d.String()
	if strings.HasSuffix(text, "m0s") {
		text = strings.TrimSuffix(text, "0s")
	}
	if strings.HasSuffix(text, "h0m") {
		text = strings.TrimSuffix(text, "0m")
	}
	return text
}

package traceformat

import (
	"fmt"
	"strings"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/value"
)

// section is a part of a scenario in Markdown.
type section struct {
	title string
	lines []string
}

// sectionsOf returns what a scenario says: given, when, faults, then.
func sectionsOf(s *model.Scenario) []section {
	return []section{
		{"Given", givenLines(&s.Given)},
		{"When", whenLines(s.When)},
		{"While", faultLines(s.Faults)},
		{"Then", thenLines(&s.Then)},
	}
}

func givenLines(g *model.Given) []string {
	var lines []string
	for _, each := range g.States {
		lines = append(lines, stateLine(each))
	}
	lines = append(lines, rowLines(g.ReadModels)...)
	for _, each := range g.Events {
		lines = append(lines, message(each.Name.Text, each.Data)+" happened")
	}
	return lines
}

func whenLines(steps []*model.Step) []string {
	var lines []string
	for _, each := range steps {
		lines = append(lines, stepLine(each))
	}
	return lines
}

func stepLine(step *model.Step) string {
	text := message(step.Name.Text, step.Data)
	switch {
	case step.Command != nil && len(step.Command.ActorNames) > 0:
		return bold(step.Command.ActorNames[0].Text) + " sends " + text
	case step.Command != nil:
		return text + " is sent"
	case step.Event != nil:
		return text + " comes in"
	case step.Timer != nil:
		return "the timer " + bold(step.Timer.Name.Text) + " is due"
	case step.Wait > 0:
		return value.NewDuration(step.Wait).String() + " pass"
	case len(step.Together) > 0:
		return "at once: " + strings.Join(whenLines(step.Together), "; ")
	case step.Reconcile != nil:
		return "what happened in " + bold(step.Reconcile.Name.Text) + " is compared with what was handled"
	default:
		return text
	}
}

func faultLines(faults []*model.Fault) []string {
	var lines []string
	for _, each := range faults {
		lines = append(lines, bold(each.Where.Text)+" "+whatGoesWrong(each))
	}
	return lines
}

func whatGoesWrong(f *model.Fault) string {
	switch f.Kind {
	case model.FaultCrashes:
		return "crashes " + times(f.Times) + " " + strings.ReplaceAll(f.Crash.String(), "-", " ")
	case model.FaultDuplicated:
		return "is duplicated " + times(f.Times)
	case model.FaultDown:
		return "is down for " + value.NewDuration(f.Down).String()
	default:
		return "fails " + times(f.Times)
	}
}

func times(count int) string {
	switch {
	case count <= 0:
		return "always"
	case count <= 2:
		return model.FaultWords()[count]
	default:
		return fmt.Sprintf("%d times", count)
	}
}

func thenLines(t *model.Then) []string {
	var lines []string
	if t.HasEvents {
		lines = append(lines, eventLines(t)...)
	}
	switch {
	case t.Rejection == model.RejectionExcluded:
		lines = append(lines, "nothing is rejected")
	case t.Rejection == model.RejectionExpected && t.Rejected.Text == "":
		lines = append(lines, "the command is rejected")
	case t.Rejection == model.RejectionExpected:
		lines = append(lines, "the command is rejected: "+plain(t.Rejected.Text))
	}
	for _, each := range t.States {
		lines = append(lines, stateLine(each))
	}
	lines = append(lines, rowLines(t.ReadModels)...)
	lines = append(lines, nameLines(t.Notified, t.HasNotified, "is told", "nobody is told")...)
	lines = append(lines, nameLines(t.Compensated, t.HasCompensated, "is sent to compensate", "nothing is compensated")...)
	lines = append(lines, nameLines(t.Published, t.HasPublished, "leaves", "nothing leaves")...)
	lines = append(lines, nameLines(t.DeadLetters, t.HasDeadLetters, "gives a message up", "no message is given up")...)
	return append(lines, nameLines(t.Lost, t.HasLost, "is lost", "nothing is lost")...)
}

func eventLines(t *model.Then) []string {
	if len(t.Events) == 0 && !t.Others {
		return []string{"no event happens"}
	}
	var lines []string
	for _, each := range t.Events {
		lines = append(lines, message(each.Name.Text, each.Data)+" happens")
	}
	switch {
	case t.Others:
		lines = append(lines, "other events may happen too")
	case t.AnyOrder:
		lines = append(lines, "no other event happens; the order does not matter")
	default:
		lines = append(lines, "no other event happens")
	}
	return lines
}

func nameLines(names []model.Name, stated bool, what, nothing string) []string {
	if stated && len(names) == 0 {
		return []string{nothing}
	}
	var lines []string
	for _, each := range names {
		lines = append(lines, bold(each.Text)+" "+what)
	}
	return lines
}

func stateLine(example *model.StateExample) string {
	if example.Absent {
		return bold(example.Name.Text) + " does not exist"
	}
	return message(example.Name.Text, example.Data)
}

func rowLines(examples []*model.RowsExample) []string {
	var lines []string
	for _, each := range examples {
		if len(each.Rows) == 0 {
			lines = append(lines, bold(each.Name.Text)+" is empty")
		}
		for _, row := range each.Rows {
			lines = append(lines, bold(each.Name.Text)+" shows "+code(recordText(row)))
		}
	}
	return lines
}

// message returns a name with its data in Markdown.
func message(name string, data []*model.Assignment) string {
	if len(data) == 0 {
		return bold(name)
	}
	return bold(name) + " " + code(recordText(data))
}

func bold(text string) string { return "**" + plain(text) + "**" }

func recordText(data []*model.Assignment) string {
	fields := make([]string, len(data))
	for i, each := range data {
		fields[i] = each.Field.Text + ": " + inputText(each.Value)
	}
	return "{" + strings.Join(fields, ", ") + "}"
}

// inputText returns a value as it is written in a model.
func inputText(input *model.Input) string {
	switch {
	case input.Expression != nil:
		return "=" + input.Expression.Text
	case len(input.Items) > 0:
		items := make([]string, len(input.Items))
		for i, each := range input.Items {
			items[i] = inputText(each)
		}
		return "[" + strings.Join(items, ", ") + "]"
	case len(input.Fields) > 0:
		return recordText(input.Fields)
	default:
		return input.Literal.String()
	}
}

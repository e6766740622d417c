package sheet

import (
	"fmt"

	"github.com/eventstorm/storm/model"
)

func (s *Sheet) scenario(scenario *model.Scenario) {
	s.block("given", given(&scenario.Given))
	var when []Line
	for _, step := range scenario.When {
		when = append(when, stepLine(step))
		switch {
		case step.Command != nil:
			s.link("begins with", step.Command, nil)
		case step.Event != nil:
			s.link("begins with", step.Event, nil)
		}
	}
	s.block("when", when)
	var faults []Line
	for _, fault := range scenario.Faults {
		faults = append(faults, Line{Name: fault.Where.Text, Text: "fails " + times(fault.Times)})
		if fault.Target != nil {
			s.link("breaks", fault.Target, nil)
		}
	}
	s.block("but", faults)
	s.block("then", then(&scenario.Then))
	for _, example := range scenario.Then.Events {
		if example.Event != nil {
			s.link("expects", example.Event, nil)
		}
	}
}

func given(given *model.Given) []Line {
	var lines []Line
	for _, example := range given.Events {
		lines = append(lines, Line{Name: example.Name.Text, Text: pairs(example.Data)})
	}
	for _, state := range given.States {
		lines = append(lines, Line{Name: state.Name.Text, Text: pairs(state.Data)})
	}
	for _, rows := range given.ReadModels {
		lines = append(lines, Line{Name: rows.Name.Text, Text: count(len(rows.Rows), "row")})
	}
	return lines
}

func stepLine(step *model.Step) Line {
	switch {
	case step.Timer != nil:
		return Line{Name: step.Name.Text, Text: "is due"}
	case step.Wait > 0:
		return Line{Text: "wait " + length(step.Wait)}
	default:
		return Line{Name: step.Name.Text, Text: pairs(step.Data)}
	}
}

func then(then *model.Then) []Line {
	var lines []Line
	for _, example := range then.Events {
		lines = append(lines, Line{Name: example.Name.Text, Text: pairs(example.Data)})
	}
	if then.HasEvents && len(then.Events) == 0 {
		lines = append(lines, Line{Text: "nothing happens"})
	}
	if then.Others {
		lines = append(lines, Line{Text: "and whatever else happens"})
	}
	if then.Rejection == model.RejectionExpected {
		lines = append(lines, Line{Name: "rejected", Text: then.Rejected.Text})
	}
	for _, state := range then.States {
		text := pairs(state.Data)
		if state.Absent {
			text = "does not exist"
		}
		lines = append(lines, Line{Name: state.Name.Text, Text: text})
	}
	for _, rows := range then.ReadModels {
		lines = append(lines, Line{Name: rows.Name.Text, Text: count(len(rows.Rows), "row")})
	}
	for _, actor := range then.Notified {
		lines = append(lines, Line{Name: actor.Text, Text: "is told"})
	}
	for _, command := range then.Compensated {
		lines = append(lines, Line{Name: command.Text, Text: "makes up for it"})
	}
	return lines
}

// pairs writes data in one line: "orderId o-1, total 120.00 USD".
func pairs(data []*model.Assignment) string {
	text := ""
	for i, assignment := range data {
		if i > 0 {
			text += ", "
		}
		text += assignment.Field.Text + " " + input(assignment.Value)
	}
	return text
}

func times(number int) string {
	switch number {
	case 0:
		return "always"
	case 1:
		return "once"
	case 2:
		return "twice"
	default:
		return fmt.Sprintf("%d times", number)
	}
}

func count(number int, noun string) string {
	switch number {
	case 0:
		return "no " + noun + "s"
	case 1:
		return "1 " + noun
	default:
		return fmt.Sprintf("%d %ss", number, noun)
	}
}

package trace

import "strings"

// Losses counts the messages of a run that did not do what they were for.
type Losses struct {
	DeadLetters int // were given up
	Lost        int // died with an application
	Ghosts      int // tell of what was rolled back
}

// Losses counts them.
func (t *Trace) Losses() Losses {
	made := Losses{Lost: len(t.Lost())}
	for index := range t.Steps {
		switch t.Steps[index].Fact.(type) {
		case *DeadLettered:
			made.DeadLetters++
		case *GhostPublished:
			made.Ghosts++
		}
	}
	return made
}

// Lost returns the numbers of the steps that tell of lost messages, each
// message once, however many handlers waited for it.
func (t *Trace) Lost() []int {
	type occurrence struct {
		message string
		cause   int
	}
	seen := map[occurrence]bool{}
	var lost []int
	for index := range t.Steps {
		step := &t.Steps[index]
		if fact, is := step.Fact.(*MessageLost); is {
			if of := (occurrence{fact.Delivery.Message, step.Cause}); !seen[of] {
				seen[of] = true
				lost = append(lost, step.Seq)
			}
		}
	}
	return lost
}

// String returns the counts in words, such as "1 in the dead letters, 2 lost",
// nothing when there are none.
func (l Losses) String() string {
	var parts []string
	for _, each := range [...]struct {
		count int
		text  string
	}{{l.DeadLetters, "in the dead letters"}, {l.Lost, "lost"}, {l.Ghosts, "published for nothing"}} {
		if each.count > 0 {
			parts = append(parts, itoa(each.count)+" "+each.text)
		}
	}
	return strings.Join(parts, ", ")
}

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
	var made Losses
	for index := range t.Steps {
		switch t.Steps[index].Fact.(type) {
		case *DeadLettered:
			made.DeadLetters++
		case *MessageLost:
			made.Lost++
		case *GhostPublished:
			made.Ghosts++
		}
	}
	return made
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

package outcome

import (
	"slices"

	"github.com/eventstorm/storm/model/value"
)

// Difference is one respect in which two runs of a scenario end differently.
type Difference struct {
	Aspect string   `json:"aspect"` // such as "events" or "read models"
	Left   []string `json:"left"`   // line by line; empty: nothing
	Right  []string `json:"right"`
	// OrderOnly says that both sides hold the same, in another order.
	OrderOnly bool `json:"orderOnly,omitempty"`
}

// Compare returns how two outcomes differ, always in the same order of
// aspects; nothing when they do not. How many transactions there were is no
// difference: it is what a mode of dispatch is about.
func Compare(left, right Outcome) []Difference {
	var all []Difference
	add := func(difference Difference, differ bool) {
		if differ {
			all = append(all, difference)
		}
	}
	add(Difference{Aspect: "result", Left: []string{left.Result.String()}, Right: []string{right.Result.String()}}, left.Result != right.Result)
	add(sequences("events", left.Events, right.Events))
	add(sequences("rejected", left.Rejected, right.Rejected))
	add(sets("state", left.State, right.State))
	add(sets("read models", left.ReadModels, right.ReadModels))
	add(sets("processes", left.Processes, right.Processes))
	add(sequences("published", left.Published, right.Published))
	add(sequences("notified", left.Notified, right.Notified))
	add(sequences("compensated", left.Compensated, right.Compensated))
	add(sequences("dead letters", left.DeadLetters, right.DeadLetters))
	add(sequences("lost", left.Lost, right.Lost))
	add(sequences("ghosts", left.Ghosts, right.Ghosts))
	add(sequences("unanswered", left.Unanswered, right.Unanswered))
	return all
}

// sequences compares two lists whose order matters. Both are shown as a
// whole, the data only where the names alone would be the same.
func sequences(aspect string, left, right []Entry) (Difference, bool) {
	write := func(e Entry) string {
		if e.Text != "" {
			return e.String()
		}
		return e.Name
	}
	l, r := mapped(left, write), mapped(right, write)
	if slices.Equal(l, r) {
		l, r = mapped(left, Entry.String), mapped(right, Entry.String)
	}
	difference := Difference{Aspect: aspect, Left: l, Right: r}
	if slices.Equal(l, r) {
		return difference, false
	}
	difference.OrderOnly = slices.Equal(slices.Sorted(slices.Values(l)), slices.Sorted(slices.Values(r)))
	return difference, true
}

// sets compares two lists by name, and shows only what differs.
func sets(aspect string, left, right []Entry) (Difference, bool) {
	difference := Difference{Aspect: aspect}
	for _, l := range left {
		at := slices.IndexFunc(right, func(r Entry) bool { return r.Name == l.Name })
		if at < 0 {
			difference.add(l.String(), l.Name+" does not exist")
			continue
		}
		if !value.Equal(l.Data, right[at].Data) {
			difference.add(l.only(right[at].Data), right[at].only(l.Data))
		}
	}
	for _, r := range right {
		if !slices.ContainsFunc(left, func(l Entry) bool { return r.Name == l.Name }) {
			difference.add(r.Name+" does not exist", r.String())
		}
	}
	return difference, len(difference.Left) > 0
}

func (d *Difference) add(left, right string) {
	d.Left, d.Right = append(d.Left, left), append(d.Right, right)
}

// only returns the entry with those of its fields that differ from others.
func (e Entry) only(others value.Value) string {
	if e.Data.Kind() != value.Record || others.Kind() != value.Record {
		return e.String()
	}
	text := e.Name
	separator := " "
	for i, field := range e.Data.Shape().Fields {
		other, _ := others.Field(field.Name)
		if own := e.Data.Fields()[i]; !value.Equal(own, other) {
			text += separator + field.Name + ": " + own.String()
			separator = ", "
		}
	}
	return text
}

func mapped(entries []Entry, write func(Entry) string) []string {
	lines := make([]string, len(entries))
	for i, each := range entries {
		lines[i] = write(each)
	}
	return lines
}

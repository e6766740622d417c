package trace

import (
	"strings"

	"github.com/eventstorm/storm/model/value"
)

// Change says what became of an aggregate.
type Change uint8

// The changes.
const (
	Changed Change = iota
	Created
	Deleted
)

var changeWords = [...]string{Changed: "changed", Created: "created", Deleted: "deleted"}

// String returns the word that JSON uses, such as "created".
func (c Change) String() string { return changeWords[c] }

// MarshalText writes the word of String.
func (c Change) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// StateChanged says that the state of an aggregate changed. It holds only if
// its transaction is committed.
type StateChanged struct {
	Instance Instance    `json:"instance"`
	Change   Change      `json:"change"`
	Before   value.Value `json:"before"`         // missing if it was created
	After    value.Value `json:"after"`          // missing if it was deleted
	Given    bool        `json:"given,omitzero"` // it was so before the scenario began
}

// Name returns "StateChanged".
func (*StateChanged) Name() string { return "StateChanged" }

// Sentence tells the fact in one line.
func (f *StateChanged) Sentence() string { return sentence(f) }

func (f *StateChanged) tell(t *telling) {
	switch {
	case f.Given && f.Change != Deleted:
		t.plain("given: ").instance(f.Instance).data(f.After)
		return
	case f.Given:
		t.plain("given: ")
	}
	t.instance(f.Instance)
	switch f.Change {
	case Deleted:
		t.plain(" was deleted")
	case Created:
		t.plain(" was created").data(f.After)
	default:
		t.plain(" changed")
		tellChange(t, f.Before, f.After)
	}
}

// ChangeText tells which fields of a record differ, as "status Submitted → Paid".
func ChangeText(before, after value.Value) string {
	var t telling
	tellChange(&t, before, after)
	return strings.TrimPrefix(t.text(), ": ")
}

// tellChange adds the fields that differ, as "status Submitted → Paid".
func tellChange(t *telling, before, after value.Value) {
	if after.Kind() != value.Record {
		if !value.Equal(before, after) {
			t.plain(": ").add(RoleData, before.String()+" → "+after.String())
		}
		return
	}
	separator := ": "
	for index, field := range after.Shape().Fields {
		now := after.Fields()[index]
		old, _ := before.Field(field.Name)
		if value.Equal(old, now) {
			continue
		}
		t.plain(separator).plain(field.Name+" ").add(RoleData, old.String()+" → "+now.String())
		separator = ", "
	}
}

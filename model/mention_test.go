package model_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/eventstorm/storm/model"
)

// TestMentions lists where names stand: the whole scalar, the name in it, and
// where what it names is declared.
func TestMentions(t *testing.T) {
	const text = `context: "A.B"
aggregates: {Order: {members: {Item: {}}, state: {items: [[ 'Item?' ]], of: "[Order]?"}}}
events: [Paid]
---
context: C
hotspots: [{at: A.B.Paid, text: Paid?}, {at: Nobody, text: x}]
scenarios: {S: {given: {state: {A.B.Order/Order: {}}}, when: A.B.Order}}
`
	_, _, mentions := model.LoadMentions([]*model.Source{model.NewSource("m", []byte(text))})
	var got []string
	for _, mention := range mentions {
		start, end := mention.At.Offsets()
		got = append(got, fmt.Sprintf("%s %s: %s of %s", mention.At, text[start:end], mention.Text[mention.Start:mention.End], mention.Of))
	}
	slices.Sort(got)
	want := []string{
		`m:1:10 "A.B": A.B of m:1:10`,
		`m:2:14 Order: Order of m:2:14`,
		`m:2:32 Item: Item of m:2:32`,
		`m:2:61 'Item?': Item of m:2:32`,
		`m:2:77 "[Order]?": Order of m:2:14`,
		`m:3:10 Paid: Paid of m:3:10`,
		`m:5:10 C: C of m:5:10`,
		`m:6:17 A.B.Paid: A.B of m:1:10`,
		`m:6:17 A.B.Paid: Paid of m:3:10`,
		`m:7:13 S: S of m:7:13`,
		`m:7:33 A.B.Order/Order: A.B of m:1:10`,
		`m:7:33 A.B.Order/Order: Order of m:2:14`,
		`m:7:62 A.B.Order: A.B of m:1:10`, // a wrong kind is a mention all the same
		`m:7:62 A.B.Order: Order of m:2:14`,
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

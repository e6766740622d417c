package lint

import (
	"testing"

	"github.com/eventstorm/storm/model"
)

func TestOutline(t *testing.T) {
	text := `events:
  # a comment

  OrderShip:
    data: {a: int}
  OrderPay: [
  ]
commands:
- A
- B:
    actor: x
---
events: [C]
`
	o := outlineOf(model.NewSource("a", []byte(text)))
	for _, test := range []struct{ line, last, next, parent int }{
		{1, 7, 4, 0}, {2, 2, 4, 0}, {4, 5, 5, 1}, {5, 5, 6, 4}, {6, 7, 7, 1},
		{8, 11, 9, 0}, {9, 9, 10, 8}, {10, 11, 11, 8}, {11, 11, 13, 10}, {13, 13, 0, 0},
	} {
		if o.last(test.line) != test.last || o.next(test.line) != test.next || o.parent(test.line) != test.parent {
			t.Errorf("line %d: last %d, next %d, parent %d; want %+v", test.line, o.last(test.line), o.next(test.line), o.parent(test.line), test)
		}
	}
}

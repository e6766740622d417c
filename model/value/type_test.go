package value_test

import (
	"testing"

	"github.com/eventstorm/storm/model/value"
)

func of(kind value.Kind) *value.Type { return value.BuiltIn(kind) }

var (
	status = &value.Type{Kind: value.Enum, Name: "Status", Values: []string{"Submitted", "Paid"}}
	colour = &value.Type{Kind: value.Enum, Values: []string{"Red", "Green"}}
	item   = &value.Type{Kind: value.Record, Name: "OrderItem", Fields: []value.Field{
		{Name: "product", Type: of(value.String)}, {Name: "price", Type: of(value.Money)},
	}}
	anonymous = &value.Type{Kind: value.Record, Fields: []value.Field{
		{Name: "price", Type: of(value.Money)}, {Name: "product", Type: of(value.UUID)}, {Name: "more", Type: of(value.Int)},
	}}
	order = &value.Type{Kind: value.Reference, Name: "Order"}
	buyer = &value.Type{Kind: value.Reference, Name: "Buyer"}
)

func TestTypeString(t *testing.T) {
	for _, test := range []struct {
		kind *value.Type
		want string
	}{
		{of(value.Money), "money"},
		{nil, "any"},
		{of(value.String).OrMissing(), "string?"},
		{of(value.String).OrMissing().Required(), "string"},
		{value.ListOf(item), "[OrderItem]"},
		{value.ListOf(value.ListOf(nil)).OrMissing(), "[[any]]?"},
		{status, "Status"},
		{colour, "Red | Green"},
		{colour.OrMissing(), "(Red | Green)?"},
		{anonymous, "{price: money, product: uuid, more: int}"},
		{order, "Order"},
		{&value.Type{Kind: value.Record}, "record"},
	} {
		if got := test.kind.String(); got != test.want {
			t.Errorf("got %q, want %q", got, test.want)
		}
	}
}

func TestTypeOfItself(t *testing.T) {
	tree := &value.Type{Kind: value.Record}
	tree.Fields = []value.Field{{Name: "child", Type: tree}}
	other := &value.Type{Kind: value.Record}
	other.Fields = []value.Field{{Name: "child", Type: other}}
	if tree.String() == "" || !tree.AssignableTo(other) {
		t.Error("a type that contains itself is walked to a fixed depth")
	}
	value.Zero(tree)
	twin, twice := of(value.Int), of(value.Decimal)
	for range 60 {
		twin = &value.Type{Kind: value.Record, Fields: []value.Field{{Name: "a", Type: twin}, {Name: "b", Type: twin}}}
		twice = &value.Type{Kind: value.Record, Fields: []value.Field{{Name: "a", Type: twice}, {Name: "b", Type: twice}}}
	}
	if len(twin.String()) > 1000 || !twin.AssignableTo(twice) {
		t.Error("a type that unfolds is walked for a fixed time")
	}
	value.Zero(twin)
}

func TestAssignable(t *testing.T) {
	for _, test := range []struct {
		from, to *value.Type
		want     bool
	}{
		{of(value.Any), of(value.Money), true},
		{of(value.Money), nil, true},
		{of(value.Money), of(value.Money).OrMissing(), true},
		{of(value.Money).OrMissing(), of(value.Money), true},
		{of(value.Money), of(value.Int), false},
		{of(value.Int), of(value.Decimal), true},
		{of(value.Decimal), of(value.Int), false},
		{of(value.String), of(value.UUID), true},
		{of(value.UUID), of(value.String), true},
		{status, of(value.String), true},
		{of(value.String), status, false},
		{status, colour, false},
		{status, &value.Type{Kind: value.Enum, Values: []string{"Paid", "Red"}}, true},
		{status, of(value.UUID), false},
		{order, of(value.UUID), true},
		{of(value.UUID), order, true},
		{of(value.String), order, true},
		{order, buyer, false},
		{value.ListOf(of(value.Int)), value.ListOf(of(value.Decimal)), true},
		{value.ListOf(of(value.Int)), value.ListOf(of(value.Money)), false},
		{value.ListOf(of(value.Int)), of(value.Int), false},
		{anonymous, item, true},
		{item, anonymous, false},
		{of(value.Record), item, true},
		{item, of(value.Record), true},
		{of(value.Date), of(value.DateTime), false},
	} {
		if got := test.from.AssignableTo(test.to); got != test.want {
			t.Errorf("%s to %s: got %t", test.from, test.to, got)
		}
	}
}

func TestBuiltInNamed(t *testing.T) {
	for _, name := range value.BuiltInNames() {
		if found, is := value.BuiltInNamed(name); !is || found.String() != name {
			t.Errorf("%s: got %v, %t", name, found, is)
		}
	}
	for _, name := range []string{"list", "enum", "Money", ""} {
		if _, is := value.BuiltInNamed(name); is {
			t.Errorf("%q is not a built-in type", name)
		}
	}
}

func TestNearest(t *testing.T) {
	names := []string{"command", "count", "event", "شماره"}
	for word, want := range map[string]string{
		"comand": "command", "Command": "command", "cmomand": "command", "EVENT": "event", "شمار": "شماره",
		"zebra": "", "": "", "command": "",
	} {
		if got := value.Nearest(word, names); got != want {
			t.Errorf("%q: got %q, want %q", word, got, want)
		}
	}
}

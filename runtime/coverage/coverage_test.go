package coverage_test

import (
	"context"
	"fmt"
	"reflect"
	"slices"
	"testing"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/runtime"
	"github.com/eventstorm/storm/runtime/coverage"
	"github.com/eventstorm/storm/runtime/trace"
)

const shop = `context: Shop
dispatch: before-commit
externals: [Bank, Mail]
actors: [Shopper]
aggregates: {Order: {id: orderId, state: {total: money, paid: bool}, invariants: [{that: state.total < 100 EUR, else: Too much.}]}}
commands:
  PlaceOrder: {aggregate: Order, creates: true, data: {orderId: uuid, total: money, items: int}}
  PayOrder: {aggregate: Order, data: {orderId: uuid}}
events:
  OrderPlaced: {aggregate: Order, data: {orderId: uuid, total: money}, sets: {total: =event.total}}
  OrderPaid: {aggregate: Order, data: {orderId: uuid}, sets: {paid: true}}
  MoneyCame: {external: Bank, data: {orderId: uuid, amount: int}}
handlers:
  PlaceOrderHandler:
    handles: PlaceOrder
    requires: [command.items >= 0, {that: 100 / command.items > 1, else: Too many.}]
    raises: [{event: OrderPlaced, when: command.items < 150}]
  PayOrderHandler: {handles: PayOrder, raises: [OrderPaid]}
  PayWhenMoneyCame: {handles: MoneyCame, when: event.amount > 0, sends: [PayOrder]}
  Thank: {handles: OrderPaid, notifies: [{actor: Shopper, via: Mail}]}
processes:
  Deadline:
    starts: OrderPlaced
    correlates: orderId
    ends: OrderPaid
    state: {late: bool}
    timers: {Overdue: {after: 2h, when: not process.late, sets: {late: true}}}
readModels:
  OpenOrders: {key: orderId, data: {orderId: uuid, total: money}, from: {OrderPlaced: {when: event.total > 1 EUR}, OrderPaid: delete}}
scenarios:
  nothing: {when: {wait: 1h}}
  all given: {given: [OrderPlaced: {orderId: o-1, total: 5 EUR}], when: {wait: 1h}}
  placed: {when: {PlaceOrder: {orderId: o-1, total: 5 EUR, items: 2}}}
  first breaks: {when: {PlaceOrder: {orderId: o-1, total: 5 EUR, items: -1}}}
  no number: {when: {PlaceOrder: {orderId: o-1, total: 5 EUR, items: 0}}}
  second breaks: {when: {PlaceOrder: {orderId: o-1, total: 5 EUR, items: 200}}}
  invariant breaks: {when: {PlaceOrder: {orderId: o-1, total: 500 EUR, items: 2}}}
  exists: {given: {state: {Order/o-1: {}}}, when: {PlaceOrder: {orderId: o-1, total: 5 EUR, items: 2}}}
  handler is down: {when: {PlaceOrder: {orderId: o-1, total: 5 EUR, items: 2}}, faults: [{at: PlaceOrderHandler}]}
  condition holds: {given: {state: {Order/o-1: {}}}, when: {MoneyCame: {orderId: o-1, amount: 1}}}
  condition does not: {when: {MoneyCame: {orderId: o-1, amount: 0}}}
  rolled back: {given: {state: {Order/o-1: {}}}, when: {PayOrder: {orderId: o-1}}, faults: [{at: Mail}]}
  overdue: {when: [PlaceOrder: {orderId: o-1, total: 5 EUR, items: 2}, timer: Overdue]}
`

// run runs a scenario and counts what it reaches.
func run(t *testing.T, c *coverage.Collector, m *model.Model, scenario *model.Scenario) {
	t.Helper()
	ran, err := runtime.New(m, runtime.Overrides{}).Run(context.Background(), scenario, runtime.Options{Decide: c.Decide})
	if err != nil {
		t.Fatal(err)
	}
	c.Add(&ran)
}

// reached returns what one scenario reaches, as "kind element outcome".
func reached(t *testing.T, m *model.Model, scenario *model.Scenario) []string {
	t.Helper()
	c := coverage.New(m.Contexts)
	all := c.Report().Missed
	run(t, c, m, scenario)
	missed := map[string]bool{}
	for _, point := range c.Report().Missed {
		missed[name(point)] = true
	}
	var names []string
	for _, point := range all {
		if !missed[name(point)] {
			names = append(names, name(point))
		}
	}
	return names
}

func name(p coverage.Point) string {
	if p.Text == "" {
		return fmt.Sprintf("%s %s", p.Kind, p.Element[len("Shop."):])
	}
	return fmt.Sprintf("%s %s not %s", p.Kind, p.Text, p.Missing)
}

func load(t *testing.T) *model.Model {
	t.Helper()
	m, diagnostics := model.Load("shop.storm.yaml", []byte(shop))
	if len(diagnostics) > 0 {
		t.Fatal(diagnostics)
	}
	return m
}

func TestWhatAScenarioReaches(t *testing.T) {
	const (
		firstHeld, firstBroke   = "guards command.items >= 0 not never held", "guards command.items >= 0 not never broke"
		secondHeld, secondBroke = "guards 100 / command.items > 1 not never held", "guards 100 / command.items > 1 not never broke"
		condition               = "conditions event.amount > 0 not "
		effect                  = "conditions command.items < 150 not was never true"
		row                     = "conditions event.total > 1 EUR not was never true"
		kept, broke             = "invariants state.total < 100 EUR not never held", "invariants state.total < 100 EUR not never broke"
	)
	sent := []string{"commands PlaceOrder", "handlers PlaceOrderHandler"}
	placed := append(slices.Clone(sent), firstHeld, secondHeld, effect, kept, row, "events OrderPlaced", "processes Deadline", "read models OpenOrders")
	for scenario, want := range map[string][]string{
		"nothing":            nil,
		"all given":          nil,
		"placed":             placed,
		"first breaks":       append(slices.Clone(sent), firstBroke),
		"no number":          append(slices.Clone(sent), firstHeld),
		"second breaks":      append(slices.Clone(sent), firstHeld, secondBroke),
		"invariant breaks":   append(slices.Clone(sent), firstHeld, secondHeld, effect, broke),
		"exists":             sent,
		"handler is down":    sent,
		"condition holds":    {"commands PayOrder", "handlers PayOrderHandler", "handlers PayWhenMoneyCame", "handlers Thank", condition + "was never true", kept, "events OrderPaid", "events MoneyCame"},
		"condition does not": {"handlers PayWhenMoneyCame", condition + "was never false", "events MoneyCame"},
		"rolled back":        {"commands PayOrder", "handlers PayOrderHandler", "handlers Thank", kept},
		"overdue":            append(slices.Clone(placed), "timers Deadline.Overdue", "conditions not process.late not was never true"),
	} {
		m := load(t)
		at := slices.IndexFunc(m.Contexts[0].Scenarios, func(s *model.Scenario) bool { return s.Name.Text == scenario })
		got := reached(t, m, m.Contexts[0].Scenarios[at])
		slices.Sort(got)
		want = slices.Sorted(slices.Values(want))
		if !slices.Equal(got, want) {
			t.Errorf("%s reaches\n%q, want\n%q", scenario, got, want)
		}
	}
}

func TestReport(t *testing.T) {
	m := load(t)
	first, second := coverage.New(m.Contexts), coverage.New(m.Contexts)
	for _, scenario := range m.Contexts[0].Scenarios {
		for _, collector := range []*coverage.Collector{first, second} {
			run(t, collector, m, scenario)
		}
	}
	report := first.Report()
	if !reflect.DeepEqual(report, second.Report()) {
		t.Error("the same runs gave another report")
	}
	if len(report.Missed) != 3 || report.Missed[2].Missing != "was never false" || report.Missed[2].At.IsZero() {
		t.Errorf("missed: %+v", report.Missed)
	}
	if total := report.Total; total.Points != 26 || total.Reached != 23 || total.Percent() != 88 {
		t.Errorf("%+v", total)
	}
}

func TestNothingIsWhole(t *testing.T) {
	report := coverage.New(nil).Report()
	if report.Total.Percent() != 100 || len(report.Kinds) != 0 {
		t.Errorf("%+v", report)
	}
}

func TestAHandlerThatNobodyDeclared(t *testing.T) {
	c := coverage.New(load(t).Contexts)
	c.Add(&trace.Trace{Steps: []trace.Step{
		{Seq: 1, Cause: 9, Fact: &trace.CommandReceived{Command: "X.Y", Handler: "X.Z"}},
		{Seq: 7, Cause: 1, Transaction: 3, Fact: &trace.HandlerStarted{Handler: "X.Z"}},
	}})
	if got := c.Report().Total.Reached; got != 0 {
		t.Errorf("%d points reached", got)
	}
}

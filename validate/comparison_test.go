package validate

import (
	"strings"
	"testing"

	"github.com/eventstorm/storm/model"
)

func TestChainIsConstant(t *testing.T) {
	for text, constant := range map[string]bool{
		`state.status != "Open" || state.status != "Paid"`:       true,
		`state.status != "Open" && state.status != "Paid"`:       false,
		`state.status == "Open" and state.status == "Paid"`:      true,
		`state.status == "Open" or state.status == "Paid"`:       false,
		`state.status == "Open" || state.status != "Open"`:       true,
		`state.status == "Open" && state.status != 'Open'`:       true,
		`state.status == "Open" && state.kind == "Paid"`:         false,
		`state.a == 1 && state.b == 2 && state.a == 3`:           true,
		`command.units > 5 && command.units < 3`:                 true,
		`command.units > 5 && command.units < 5`:                 true,
		`command.units >= 5 && command.units <= 5`:               false,
		`command.units > 3 && command.units < 5`:                 false,
		`command.units < 3 && command.units > 5`:                 true,
		`command.units > 3 || command.units < 5`:                 true,
		`command.units > 5 || command.units < 3`:                 false,
		`command.units < 5 || command.units >= 5`:                true,
		`command.units > 3 && command.units > 5`:                 false,
		`command.units == 3 && command.units > 5`:                true,
		`command.units == 7 && command.units > 5`:                false,
		`command.units <= 5 && command.units == 5`:               false,
		`command.units != 5 && command.units == 5.0`:             true,
		`command.total > 5 EUR && command.total < 3 EUR`:         true,
		`command.total > 5 EUR && command.total < 3 USD`:         false,
		`command.total != 5 EUR || command.total != 5 USD`:       false,
		`command.paid == true && command.paid == false`:          true,
		`command.paid == true`:                                   false,
		`command.from < command.to && command.from > command.to`: false,
		`(a.b == 1 || a.c == 2) && a.b == 3`:                     false,
		`a.b == 1 || a.c == 2 && a.b != 1`:                       false,
		`len(a.b) > 5 && len(a.b) < 3`:                           false,
		`a.b == "\"" && a.b == "x"`:                              false,
		`a.b > "b" && a.b < "a"`:                                 false,
		`a.b == -1 && a.b == 1`:                                  false,
		`a.b == 1 &&`:                                            false,
		`&& == ||`:                                               false,
		`a.b == "`:                                               false,
		``:                                                       false,
	} {
		chain, is := chainOf(text)
		if got := is && chain.constant(); got != constant {
			t.Errorf("%s: constant %v, want %v", text, got, constant)
		}
	}
}

// TestContradiction: guards and invariants that exclude each other are found,
// others are not.
func TestContradiction(t *testing.T) {
	for conditions, want := range map[string]string{
		`[state.status == "Open", state.status == "Paid"]`:                        "so each command is rejected",
		`[state.status == "Open", command.units > 3, state.status != "Open"]`:     "so each command is rejected",
		`[command.units > 3 and command.units < 9, command.units > 10]`:           "so each command is rejected",
		`[state.status == "Open" or command.units > 3, state.status == "Paid"]`:   "",
		`[state.status == "Open", "state.status == 'Paid' or command.units > 3"]`: "",
		`[state.status != "Open", state.status != "Paid"]`:                        "",
		`[command.units > 3, command.units < 9]`:                                  "",
	} {
		text := `aggregates: {Order: {id: orderId, state: {status: Open | Paid}}}
commands: {PayOrder: {aggregate: Order, data: {orderId: uuid, units: int}}}
events: {OrderPaid: {aggregate: Order, data: {orderId: uuid}, sets: {status: Paid}}}
handlers:
  PayOrderHandler:
    handles: PayOrder
    raises: [OrderPaid]
    requires: ` + conditions + "\n"
		m, problems := model.Load("shop.storm.yaml", []byte(text))
		if len(problems) > 0 {
			t.Fatal(conditions, problems)
		}
		findings := Run(m, []Rule{expressionConstantCondition}, nil)
		switch {
		case want == "" && len(findings) > 0:
			t.Errorf("%s: %s", conditions, findings[0].Message)
		case want != "" && (len(findings) != 1 || !strings.HasSuffix(findings[0].Message, want) || len(findings[0].Related) != 1):
			t.Errorf("%s: found %v, want %q", conditions, findings, want)
		}
	}
}

package validate

import "testing"

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

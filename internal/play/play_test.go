package play_test

import (
	"strings"
	"testing"

	"github.com/eventstorm/storm/internal/play"
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/value"
)

// stage loads a sample.
func stage(t *testing.T, sample string) *play.Stage {
	t.Helper()
	m, _, err := model.LoadPaths([]string{"../../samples/" + sample}, nil)
	if err != nil {
		t.Fatal(err)
	}
	return play.NewStage(m, play.Simulate)
}

// open begins a play with nothing.
func open(t *testing.T, s *play.Stage, opening play.Opening) *play.Take {
	t.Helper()
	take, err := s.Open(t.Context(), opening)
	if err != nil {
		t.Fatal(err)
	}
	return take
}

// choice returns a command, by name.
func choice(t *testing.T, take *play.Take, name string) *play.Choice {
	t.Helper()
	for i := range take.Choices {
		if c := &take.Choices[i]; c.Command != nil && c.Command.Name.Text == name {
			return c
		}
	}
	t.Fatalf("no choice %q", name)
	return nil
}

// do sends a command with the data that are suggested.
func do(t *testing.T, s *play.Stage, take *play.Take, name string) *play.Take {
	t.Helper()
	c := choice(t, take, name)
	next, err := s.Do(t.Context(), take, play.SendCommand(c.Command, s.Sample(c, take)))
	if err != nil {
		t.Fatal(err)
	}
	return next
}

func TestChoicesOfEShop(t *testing.T) {
	s := stage(t, "eshop")
	begin := open(t, s, play.Opening{})
	if c := choice(t, begin, "CreateOrder"); !c.Makes() {
		t.Errorf("an order can't be created at first: %s", c.Reason)
	}
	if c := choice(t, begin, "ShipOrder"); c.Reason != "there is no Order yet" {
		t.Errorf("an order can be shipped at first: %q", c.Reason)
	}
	ordered := do(t, s, begin, "CreateOrder")
	if ordered.Went() != play.Happened {
		t.Fatalf("the order went %v: %v", ordered.Went(), ordered.Trace.Steps)
	}
	if c := choice(t, ordered, "ShipOrder"); c.Reason != "Only a paid order can be shipped." {
		t.Errorf("an unpaid order can be shipped: %q", c.Reason)
	}
	if c := choice(t, ordered, "CancelOrder"); !c.Makes() || len(c.Identities) != 1 {
		t.Errorf("a new order can't be cancelled: %q %v", c.Reason, c.Identities)
	}
	cancelled := do(t, s, ordered, "CancelOrder")
	if c := choice(t, cancelled, "CancelOrder"); c.Reason != "The order is already cancelled." {
		t.Errorf("it can be cancelled again: %q", c.Reason)
	}
	if cancelled.First != len(ordered.Trace.Steps) {
		t.Errorf("the facts of the second step begin at %d, want %d", cancelled.First, len(ordered.Trace.Steps))
	}
}

func TestSave(t *testing.T) {
	for _, test := range []struct {
		sample   string
		commands []string
		name     string
	}{
		{"eshop", []string{"CreateOrder", "CancelOrder"}, "I thought again: no order"},
		{"eshop", []string{"CreateOrder", "ShipOrder"}, "too early"},
		{"eshop", []string{"StartBasket"}, "a basket"},
		{"person", []string{"شخص را ثبت کن", "نام شخص را تغییر بده"}, "ثبت و سپس تغییر نام"},
		{"order-items", nil, ""},
		{"dispatch", nil, ""},
		{"pedidos", nil, ""},
		{"objednavky", nil, ""},
	} {
		t.Run(test.sample+" "+test.name, func(t *testing.T) {
			s := stage(t, test.sample)
			take := open(t, s, play.Opening{})
			if test.name == "" {
				for i := range take.Choices {
					if c := &take.Choices[i]; c.Command != nil && c.Makes() {
						test.commands = append(test.commands, c.Command.Name.Text)
						break
					}
				}
				test.name = "the first that makes sense"
			}
			for _, command := range test.commands {
				take = do(t, s, take, command)
			}
			saving, err := s.Save(t.Context(), take, test.name)
			if err != nil {
				t.Fatal(err)
			}
			if !saving.Expects {
				t.Errorf("it does not say what happens:\n%s", added(saving))
			}
			if !keeps(saving) {
				t.Errorf("something else changed:\n%s", saving.After)
			}
			t.Logf("%s:\n%s", saving.Path, added(saving))
			if _, err := s.Save(t.Context(), take, " "); err == nil {
				t.Error("a scenario without a name was saved")
			}
		})
	}
}

// keeps reports whether a saving only added lines, all in one place.
func keeps(s *play.Saving) bool {
	before, after := string(s.Before), string(s.After)
	for i := range len(before) + 1 {
		if strings.HasPrefix(after, before[:i]) && strings.HasSuffix(after, before[i:]) {
			return true
		}
	}
	return false
}

// added returns the lines that a saving adds, about.
func added(s *play.Saving) string {
	i := 0
	for i < len(s.Before) && s.Before[i] == s.After[i] {
		i++
	}
	return string(s.After[i : i+len(s.After)-len(s.Before)])
}

func TestFaultsAreReplayed(t *testing.T) {
	s := stage(t, "eshop")
	take := do(t, s, open(t, s, play.Opening{}), "CreateOrder")
	var policy *model.Handler
	for _, context := range s.Model.Contexts {
		for _, handler := range context.Handlers {
			if handler.Name.Text == "UpdateOrderWhenBuyerAndPaymentMethodVerified" {
				policy = handler
			}
		}
	}
	faults := play.Faults(policy)
	broken, err := s.Replay(t.Context(), take.Opening.With(faults[len(faults)-5]), take.Steps())
	if err != nil {
		t.Fatal(err)
	}
	if broken.Went() != play.Failed && broken.Went() != play.Rejected {
		t.Errorf("with %s it went %v", play.FaultText(faults[len(faults)-5]), broken.Went())
	}
	saving, err := s.Save(t.Context(), broken, "the update fails")
	if err != nil {
		t.Fatal(err)
	}
	if text := added(saving); !strings.Contains(text, "faults:\n") || !saving.Expects {
		t.Errorf("the fault is not saved:\n%s", text)
	}
}

func TestUnsettledRunsExtendEachOther(t *testing.T) {
	s := stage(t, "person")
	take := open(t, s, play.Opening{})
	for range 3 {
		for i := range take.Choices {
			c := &take.Choices[i]
			if c.Command == nil || !c.Makes() {
				continue
			}
			next, err := s.Do(t.Context(), take, play.SendCommand(c.Command, s.Sample(c, take)))
			if err != nil {
				t.Fatal(err)
			}
			for i := range take.Trace.Steps {
				if got, want := next.Trace.Steps[i].Fact.Sentence(), take.Trace.Steps[i].Fact.Sentence(); got != want {
					t.Fatalf("fact %d: %q became %q", i+1, want, got)
				}
			}
			if next.Went() == play.Happened {
				take = next
			}
		}
	}
}

func TestDataRoundTrips(t *testing.T) {
	if got := play.SendCommand(&model.Command{}, value.Null()).Data; got != nil {
		t.Errorf("got %v", got)
	}
}

// TestEveryScenarioCanBePlayedOnAndSaved: what any scenario of the samples
// does is a play that can be saved under another name.
func TestEveryScenarioCanBePlayedOnAndSaved(t *testing.T) {
	for _, sample := range []string{"eshop", "person", "order-items", "pedidos", "objednavky", "dispatch", "outbox", "channels"} {
		s := stage(t, sample)
		for _, context := range s.Model.Contexts {
			for _, scenario := range context.Scenarios {
				take, err := s.Replay(t.Context(), play.Opening{From: scenario, Faults: scenario.Faults}, scenario.When)
				if err != nil {
					t.Fatal(err)
				}
				if take.Parent == nil {
					continue // nothing happens in it
				}
				saving, err := s.Save(t.Context(), take, "again: "+scenario.Name.Text)
				if err != nil {
					t.Errorf("%s, %s: %v", sample, scenario.Name.Text, err)
				} else if !keeps(saving) {
					t.Errorf("%s, %s: something else changed", sample, scenario.Name.Text)
				} else if !saving.Expects && len(scenario.When[0].Together) == 0 {
					t.Errorf("%s, %s: it does not say what happens", sample, scenario.Name.Text)
				}
			}
		}
	}
}

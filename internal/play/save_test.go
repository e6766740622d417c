package play_test

import (
	"strings"
	"testing"

	"github.com/eventstorm/storm/internal/play"
	"github.com/eventstorm/storm/model"
)

const (
	shopHead  = "context: Shop # ours\nlevel: process\nactors: [Shopper]\n"
	shopRest  = "aggregates: {Order: {id: orderId}}\ncommands: {Place: {actor: Shopper, aggregate: Order, creates: true, data: {orderId: uuid}}}\nevents: {Placed: {aggregate: Order, data: {orderId: uuid}}}\nhandlers: {PlaceHandler: {handles: Place, raises: [Placed]}}\n"
	saved     = "  mine:\n    when:\n      - Place: {orderId: order-1}\n    then:\n      events: [Placed]\n"
	savedOnce = "  mine:\n    when:\n      - Place: {orderId: o-1}\n    then:\n      events: [Placed]\n"
	itemOnce  = "  - mine:\n      when:\n        - Place: {orderId: o-1}\n      then:\n        events: [Placed]\n"
	once      = "scenarios:\n  once:\n    when: {Place: {orderId: o-1}} # a comment\n"
)

// TestWhereAScenarioGoes: it comes after the others of its context, whatever
// stands around, and nothing else of the file changes.
func TestWhereAScenarioGoes(t *testing.T) {
	for name, test := range map[string]struct{ before, after string }{
		"without scenarios": {shopHead + shopRest, shopHead + shopRest + "\nscenarios:\n" + saved},
		"without a last line end": {
			strings.TrimSuffix(shopHead+shopRest, "\n"), shopHead + shopRest + "\nscenarios:\n" + saved,
		},
		"below an empty heading": {
			shopHead + "scenarios: # none yet\n" + shopRest, shopHead + "scenarios: # none yet\n" + saved + shopRest,
		},
		"before the next document": {
			shopHead + shopRest + "\n---\ncontext: Other\nevents: [Seen]\n",
			shopHead + shopRest + "\nscenarios:\n" + saved + "\n---\ncontext: Other\nevents: [Seen]\n",
		},
		"behind another": {shopHead + shopRest + once, shopHead + shopRest + once + savedOnce},
		"before another section": {
			shopHead + once + "\n# the rest\n" + shopRest, shopHead + once + savedOnce + "\n# the rest\n" + shopRest,
		},
		"behind several": {
			shopHead + shopRest + once + "\n  twice: {when: {Place: {orderId: o-1}}}\n\n",
			shopHead + shopRest + once + "\n  twice: {when: {Place: {orderId: o-1}}}\n\n" + savedOnce + "\n",
		},
		"indented by four": {
			shopHead + shopRest + strings.ReplaceAll(once, "\n  ", "\n    "),
			shopHead + shopRest + strings.ReplaceAll(once, "\n  ", "\n    ") + strings.ReplaceAll("\n"+savedOnce, "\n  ", "\n    ")[1:],
		},
		"in a list": {
			shopHead + "scenarios:\n  - once: {when: {Place: {orderId: o-1}}} # a comment\n\n" + shopRest,
			shopHead + "scenarios:\n  - once: {when: {Place: {orderId: o-1}}} # a comment\n" + itemOnce + "\n" + shopRest,
		},
		"in a list without indentation": {
			shopHead + "scenarios:\n- once:\n    when: {Place: {orderId: o-1}}\n" + shopRest,
			shopHead + "scenarios:\n- once:\n    when: {Place: {orderId: o-1}}\n" + strings.ReplaceAll("\n"+itemOnce, "\n  ", "\n")[1:] + shopRest,
		},
		"with line ends of Windows": {
			strings.ReplaceAll(shopHead+shopRest+once, "\n", "\r\n"), strings.ReplaceAll(shopHead+shopRest+once+savedOnce, "\n", "\r\n"),
		},
		"with a byte order mark": {"\ufeff" + shopHead + shopRest + once, "\ufeff" + shopHead + shopRest + once + savedOnce},
	} {
		t.Run(name, func(t *testing.T) {
			saving, err := save(t, test.before)
			if err != nil {
				t.Fatal(err)
			}
			if got := string(saving.After); got != test.after {
				t.Errorf("got:\n%s\nwant:\n%s", got, test.after)
			}
			if !saving.Fits([]byte(test.before)) || saving.Fits([]byte(test.before+" ")) {
				t.Error("it does not know what the file held")
			}
		})
	}
}

// TestWhereNoScenarioGoes: what can't be changed with care is left alone.
func TestWhereNoScenarioGoes(t *testing.T) {
	for name, before := range map[string]string{
		"braces":           shopHead + shopRest + "scenarios: {once: {when: {Place: {orderId: o-1}}}}\n",
		"a list in braces": shopHead + shopRest + "scenarios: [{once: {when: {Place: {orderId: o-1}}}}]\n",
		"items in braces":  shopHead + shopRest + "scenarios:\n  - {once: {when: {Place: {orderId: o-1}}}}\n",
	} {
		if saving, err := save(t, before); err == nil {
			t.Errorf("%s: saved as\n%s", name, saving.After)
		} else if !strings.Contains(err.Error(), "write scenarios: with each name on a line of its own") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// save plays the only command of a model and saves it.
func save(t *testing.T, content string) (*play.Saving, error) {
	t.Helper()
	m, diagnostics := model.Load("shop.storm.yaml", []byte(content))
	for _, d := range diagnostics {
		if d.Severity == model.SeverityError {
			t.Fatal(d.At, d.Message)
		}
	}
	s := play.NewStage(m, play.Simulate)
	return s.Save(t.Context(), do(t, s, open(t, s, play.Opening{}), "Place"), "mine")
}

func TestNamesOfScenarios(t *testing.T) {
	s := stage(t, "eshop")
	take := do(t, s, open(t, s, play.Opening{}), "CreateOrder")
	for _, name := range []string{"", "  ", "two\nlines", strings.Repeat("long ", 40), "A new shopper's first order"} {
		if _, err := s.Save(t.Context(), take, name); err == nil {
			t.Errorf("a scenario is called %q", name)
		}
	}
	for _, name := range []string{"yes", "12", "a: b", "# c", "- d", "{e}", `f"g\h`, "*i", "&j", "!k", "%l", "@m", "`n", "[o", "null", "ش", "注文 # x", "=1", "a, b", "?", "|", ">"} {
		saving, err := s.Save(t.Context(), take, name)
		if err != nil {
			t.Errorf("%q: %v", name, err)
			continue
		}
		if !keeps(saving) || !saving.Expects {
			t.Errorf("%q: the file changed in more than a scenario that expects something", name)
		}
	}
	if _, err := s.Save(t.Context(), open(t, s, play.Opening{}), "nothing"); err == nil {
		t.Error("nothing was saved")
	}
}

func TestATreeForgetsWhatIsOld(t *testing.T) {
	s := stage(t, "order-items")
	var tree play.Tree
	begin := open(t, s, play.Opening{})
	tree.Add(begin)
	take := do(t, s, begin, "CreateOrder")
	for range 300 {
		tree.Add(take)
		tree.Now = tree.Openings[0]
		if len(tree.Openings[0].Children) != 1 {
			t.Fatalf("the same was done %d times", len(tree.Openings[0].Children))
		}
		take = do(t, s, begin, "CreateOrder")
	}
	for i := range 300 {
		fault := *play.Faults(s.Model.Contexts[0].Handlers[0])[0]
		fault.Times = i + 3
		tree.Add(open(t, s, play.Opening{}.With(&fault)))
	}
	if count := len(tree.Openings); count > 210 || count < 100 {
		t.Errorf("%d openings are kept", count)
	}
	if tree.Now == nil || tree.Now != tree.Openings[len(tree.Openings)-1] {
		t.Error("where the play is was forgotten")
	}
}

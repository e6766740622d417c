package tui

import (
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"github.com/eventstorm/storm/internal/tui/intent"
)

// onSample walks through a sample without a terminal.
func onSample(t *testing.T, sample string, change func(*Options)) *living {
	t.Helper()
	options := optionsFor(colorprofile.ASCII)
	if change != nil {
		change(&options)
	}
	p, err := newProgram(t.Context(), Loaded{Model: load(t, sample)}, options)
	if err != nil {
		t.Fatal(err)
	}
	l := &living{stillness: &stillness{program: p}, t: t}
	p.after = l.after
	l.settle(func() tea.Msg { return tea.WindowSizeMsg{Width: 120, Height: 40} })
	l.settle(p.prepare())
	return l
}

const eshop = "../../samples/eshop"

func TestScript(t *testing.T) {
	keys, err := Script(` 2 enter 3*right "a b" ctrl+d shift+tab wait ش `)
	want := []string{"2", "enter", "right", "right", "right", "a", "space", "b", "ctrl+d", "shift+tab", "wait", "ش"}
	if err != nil || !slices.Equal(keys, want) {
		t.Errorf("got %q, %v", keys, err)
	}
	for _, wrong := range []string{"entr", "0*down", "99999*down", "shift+", "ctrl+shift"} {
		if _, err := Script(wrong); err == nil {
			t.Errorf("%q is a script", wrong)
		}
	}
}

func TestStoryRunsByItself(t *testing.T) {
	l := onSample(t, eshop, func(o *Options) { o.Scenario = "Shipping an order that is not paid" })
	l.keys("space")
	if !l.program.playing.on {
		t.Fatal("it does not run")
	}
	l.keys("2*wait")
	if at := l.program.player.Position(); at != 2 {
		t.Errorf("after two steps it is at %d", at)
	}
	l.keys("space 2*wait")
	if at := l.program.player.Position(); at != 2 {
		t.Errorf("stopped, it went on to %d", at)
	}
	l.keys("b enter esc space 200*wait")
	l.shows("it stopped here", "Only a paid order can be shipped")
	l.keys("space 200*wait")
	l.shows("passed: all happened as expected")
	l.keys("+ + + + + +")
	l.shows("a step takes 100ms")
}

func TestStoryStopsAtAnEventAndAFault(t *testing.T) {
	l := onSample(t, eshop, func(o *Options) { o.Scenario = "The provider is down for good" })
	l.keys(`b down enter esc space 300*wait`)
	l.shows("it stopped here", "failed")
	l.keys(`home b "PaymentRefused" enter esc b down enter esc space 300*wait`)
	l.shows("raised PaymentRefused")
}

func TestJumpToAFact(t *testing.T) {
	l := onSample(t, eshop, func(o *Options) { o.Scenario = "A new shopper's first order" })
	l.keys(`f "was published" enter`)
	l.shows("was published")
	if at := l.program.player.Position(); at == 0 {
		t.Error("it did not jump")
	}
}

func TestStoryBeginsWhereItHappens(t *testing.T) {
	l := onSample(t, eshop, func(o *Options) { o.Scenario = "The price stays as it is" })
	l.shows("step 1 of", "── Catalog", "ChangeProduct")
	l.keys("end home")
	l.shows("── Catalog", "ChangeProduct")
}

func TestReducedMotion(t *testing.T) {
	l := onSample(t, eshop, func(o *Options) { o.Scenario, o.ReduceMotion = "A new shopper's first order", true })
	l.keys("space 3*wait")
	l.shows("nothing moves by itself")
	if l.program.player.Position() != 0 {
		t.Error("it moved")
	}
}

func TestPresenter(t *testing.T) {
	l := onSample(t, eshop, func(o *Options) { o.Scenario = "A new shopper's first order" })
	l.keys("P right")
	l.shows("█", "2 of ")
	l.settle(func() tea.Msg { return tea.WindowSizeMsg{Width: 60, Height: 16} }) // where the sentence can't be large
	l.shows("Order what is in the basket.")
	l.keys("space 100*wait")
	l.shows("It went as expected.")
	l.settle(func() tea.Msg { return tea.WindowSizeMsg{Width: 120, Height: 40} })
	l.keys("home esc")
	l.shows("step 1 of")
}

func TestBackAndForward(t *testing.T) {
	l := onSample(t, eshop, nil)
	l.keys(`/ "shiporder" enter / "basketstarted" enter`)
	l.shows("BasketStarted")
	l.keys("backspace")
	l.shows("command ShipOrder")
	l.keys("alt+right")
	l.shows("event BasketStarted")
	l.keys("alt+left alt+left alt+left")
	l.shows("this is where you began")
}

func TestDefinition(t *testing.T) {
	l := onSample(t, "testdata/shop.storm.yaml", nil)
	for l.program.board.Chosen() == nil || !l.program.board.Chosen().Echo {
		before := l.program.board.Chosen()
		l.keys("]")
		if l.program.board.Chosen() == before {
			break
		}
	}
	echo := l.program.board.Chosen()
	if echo == nil || !echo.Echo {
		t.Fatal("the fixture has no echo at the beginning of a context")
	}
	l.keys("g")
	if home := l.program.board.Chosen(); home == echo || home.Element != echo.Element {
		t.Errorf("g led to %q", home.Text)
	}
}

func TestFilter(t *testing.T) {
	l := onSample(t, eshop, nil)
	all := len(l.program.flow.Notes)
	l.keys(`f "ordering" enter esc`)
	if left := len(l.program.flow.Notes); left >= all || left == 0 {
		t.Errorf("of %d notes %d are left", all, left)
	}
	l.shows("filtered")
	l.keys(`/ "createorder" enter`) // finding something shows its context again
	l.shows("command CreateOrder")
	l.keys(`f "everything" enter esc`)
	if len(l.program.flow.Notes) != all {
		t.Error("not everything is back")
	}
	l.keys(`f "command" enter esc`)
	if filter := l.program.filter(); filter == nil || filter(l.program.flow.Home(l.program.model.Contexts[0].Commands[0])) {
		t.Error("commands are shown in full")
	}
}

func TestItBeginsWithSomeContexts(t *testing.T) {
	all := len(onSample(t, eshop, nil).program.flow.Notes)
	l := onSample(t, eshop, func(o *Options) { o.Contexts = []string{"Payment"} })
	if left := len(l.program.flow.Notes); left >= all || left == 0 {
		t.Errorf("of %d notes %d are left", all, left)
	}
	l.shows("filtered")
	l.keys(`f "everything" enter esc`)
	if len(l.program.flow.Notes) != all {
		t.Error("not everything is back")
	}
	if l := onSample(t, eshop, func(o *Options) { o.Contexts = []string{"Nobody"} }); len(l.program.flow.Notes) != all {
		t.Error("a context that is not there hides others")
	}
}

func TestFindingsAtTheirNotes(t *testing.T) {
	l := onSample(t, eshop, func(o *Options) { o.Check = check })
	l.shows("findings (8)")
	l.keys("n")
	if note := l.program.board.Chosen(); l.program.narrowed.badges[note.Element] == 0 {
		t.Errorf("n led to %q", note.Text)
	}
	l.keys("5 down enter")
	if l.program.screen != screenFlow {
		t.Error("Enter did not lead to the note")
	}
	l.shows("✗")
}

func TestMouse(t *testing.T) {
	l := onSample(t, eshop, nil)
	click := func(x, y int) {
		_, cmd := l.program.Update(tea.MouseClickMsg{X: x, Y: y, Button: tea.MouseLeft})
		l.settle(cmd)
	}
	click(30, 3) // the second note
	l.shows("command CreateOrder")
	left, _ := l.program.board.Corner()
	click(30, 12)
	l.program.Update(tea.MouseMotionMsg{X: 10, Y: 12, Button: tea.MouseLeft})
	if now, _ := l.program.board.Corner(); now != left+20 {
		t.Errorf("dragged by 20 columns, the board moved by %d", now-left)
	}
	l.program.Update(tea.MouseReleaseMsg{})
	for _, tab := range []struct {
		x    int
		says string
	}{{20, "scenarios ·"}, {42, "What will you do?"}, {50, "findings"}} {
		click(tab.x, 0)
		l.shows(tab.says)
	}
	l.keys("2")
	click(5, 4)
	click(5, 4) // what is chosen opens
	if l.program.screen != screenStory {
		t.Errorf("the screen is %d, want the story", l.program.screen)
	}
	click(5, 19)
	if l.program.player.Position() == 0 {
		t.Error("a click on a fact does not lead there")
	}
}

// TestEveryProfileAndBackground: each look of a terminal has exactly the
// columns it should, and colours only where there are some.
func TestEveryProfileAndBackground(t *testing.T) {
	m := load(t, "../../samples/person")
	marks := map[colorprofile.Profile]string{
		colorprofile.TrueColor: "38;2;", colorprofile.ANSI256: "38;5;", colorprofile.ANSI: "\x1b[0;3", colorprofile.ASCII: "",
	}
	seen := map[string]bool{}
	for profile, mark := range marks {
		for _, light := range []bool{false, true} {
			for _, keys := range []string{"right", "4 enter enter", "2 enter 3*right P", "4 x"} {
				options := optionsFor(profile)
				options.LightBackground = light
				script, err := Script(keys)
				if err != nil {
					t.Fatal(err)
				}
				frame, err := Frame(t.Context(), m, options, 90, 26, script...)
				if err != nil {
					t.Fatal(err)
				}
				checkFrame(t, frame, 90, 26)
				if mark != "" && !strings.Contains(frame, mark) {
					t.Errorf("%v: no %q in the frame", profile, mark)
				}
				for other, foreign := range marks {
					if foreign != "" && other > profile && strings.Contains(frame, foreign) && foreign != "\x1b[0;3" {
						t.Errorf("%v: %q in the frame", profile, foreign)
					}
				}
				seen[frame] = true
			}
		}
	}
	if len(seen) < 4*6 {
		t.Errorf("only %d different frames", len(seen))
	}
}

func TestPlayFromTheBoard(t *testing.T) {
	l := onSample(t, eshop, nil)
	l.keys(`/ "createorder" enter p`)
	l.shows("cardNumber", "send it")
	l.keys("enter")
	l.shows("● CreateOrder o-1")
	l.keys(`esc 1 / "cancelorder" enter p enter u m 2*down enter`)
	l.shows("before-commit")
}

func TestPlayOnFromAScenario(t *testing.T) {
	l := onSample(t, eshop, nil)
	l.keys(`/ "grace period" enter p`)
	if l.program.deeds.Now == nil || l.program.deeds.Now.Depth() == 0 {
		l.keys(`2 end p`)
	}
	if l.program.screen != screenPlay || l.program.deeds.Now == nil {
		t.Fatalf("there is no play: screen %d", l.program.screen)
	}
	l.keys("v")
	l.shows("what I did")
	l.keys("esc n enter")
	l.shows("nothing has happened yet")
}

// TestFirstScenarioAsANewcomer presses only what the screen tells.
func TestFirstScenarioAsANewcomer(t *testing.T) {
	l := onSample(t, eshop, nil)
	l.shows("2 scenarios")
	l.keys("2")
	l.shows("Enter step through it")
	l.keys("enter")
	l.shows("→ ← step")
	l.keys("100*right")
	l.shows("passed: all happened as expected", "Esc goes back to the scenarios")
	l.keys("esc")
	l.shows("Enter step through it")
}

func TestStepsOfTheClock(t *testing.T) {
	l := onSample(t, "../../samples/person", nil)
	l.keys(`4 x "پرونده باز شود fails twice" enter enter enter`)
	l.shows("wait 1m")
	for i := range l.program.deeds.Now.Choices {
		if choice := l.program.deeds.Now.Choices[i]; choice.Wait > 0 {
			l.settle(l.program.carryOut(intent.Try{Choice: choice}))
		}
	}
	l.shows("how long", "let it pass")
	l.keys("enter")
	l.shows("wait 1m", "attempt")
}

func TestHelpScrollsWhereItIsLong(t *testing.T) {
	l := onSample(t, eshop, nil)
	l.settle(func() tea.Msg { return tea.WindowSizeMsg{Width: 60, Height: 16} })
	l.keys("?")
	l.shows("more", "↑↓ scroll")
	l.keys("40*down")
	l.shows("stands elsewhere")
	l.keys("esc")
	if l.program.overlay != overlayNone {
		t.Error("Esc does not close the help")
	}
}

func TestKeysPressedAhead(t *testing.T) {
	l := onSample(t, eshop, nil)
	var cmds []tea.Cmd
	for _, key := range keys("4 enter enter") { // before the play has begun
		msg, err := keyPress(key)
		if err != nil {
			t.Fatal(err)
		}
		_, cmd := l.program.Update(msg)
		cmds = append(cmds, cmd)
	}
	l.settle(tea.Batch(cmds...))
	l.shows("● CreateOrder o-1")
}

func TestFindHotspotsAndTerms(t *testing.T) {
	l := onSample(t, eshop, nil)
	l.keys(`/ "owns the card" enter`)
	l.shows("! hotspot", "owns the card data, and may", "hangs on")
	if note := l.program.board.Chosen(); note.Hotspot == nil {
		t.Errorf("%q is chosen on the board", note.Text)
	}
	l.keys(`/ "restock" enter`)
	l.shows("§ term", "The number of units from which on we order more.")
	l.keys("backspace")
	l.shows("owns the card data, and may")
	l.keys(`f "Ordering" enter esc / "owns the card" enter`)
	if note := l.program.board.Chosen(); note.Hotspot == nil {
		t.Errorf("%q is chosen on the board", note.Text)
	}
}

func TestSavingSaysWhichDispatchHolds(t *testing.T) {
	l := onSample(t, eshop, nil)
	l.keys("4 enter enter")
	l.shows("CreateOrder o-1 · 1 step")
	l.keys("s")
	l.shows("What you did, 1 step, and what came of it")
	l.keys("esc m down enter s")
	l.shows("You played with immediate dispatch", "immediate · 1 step")
}

func TestSuspend(t *testing.T) {
	l := onSample(t, eshop, nil)
	for _, keys := range []string{"", "?", "/", "4 enter"} {
		l.keys(keys)
		if _, is := l.program.press(tea.KeyPressMsg{Code: 'z', Mod: tea.ModCtrl})().(tea.SuspendMsg); !is {
			t.Errorf("after %q, Ctrl-Z does not lead to the shell", keys)
		}
	}
}

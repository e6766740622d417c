package tui

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/exp/teatest/v2"

	"github.com/eventstorm/storm/internal/play"
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/runtime"
	"github.com/eventstorm/storm/runtime/trace"
)

// start runs the real program on a sample.
func start(t *testing.T, sample string, width, height int, change func(*Options)) *teatest.TestModel {
	t.Helper()
	m := load(t, sample)
	options := optionsFor(colorprofile.ANSI256)
	if change != nil {
		change(&options)
	}
	p, err := newProgram(t.Context(), Loaded{Model: m}, options)
	if err != nil {
		t.Fatal(err)
	}
	return teatest.NewTestModel(t, p, teatest.WithInitialTermSize(width, height),
		teatest.WithProgramOptions(tea.WithColorProfile(options.Profile), tea.WithEnvironment(options.Environment)))
}

// press sends keys.
func press(t *testing.T, running *teatest.TestModel, names ...string) {
	t.Helper()
	for _, name := range names {
		msg, err := keyPress(name)
		if err != nil {
			t.Fatal(err)
		}
		running.Send(msg)
	}
}

// await waits until the program has written all the words since the last time.
func await(t *testing.T, running *teatest.TestModel, words ...string) {
	t.Helper()
	teatest.WaitFor(t, running.Output(), func(written []byte) bool {
		for _, word := range words {
			if !bytes.Contains(written, []byte(word)) {
				return false
			}
		}
		return true
	}, teatest.WithDuration(20*time.Second), teatest.WithCheckInterval(10*time.Millisecond))
}

// quit ends the program and returns it.
func quit(t *testing.T, running *teatest.TestModel, key string) *program {
	t.Helper()
	press(t, running, key)
	return running.FinalModel(t, teatest.WithFinalTimeout(20*time.Second)).(*program)
}

func TestWalkThroughEShop(t *testing.T) {
	running := start(t, "../../samples/eshop", 120, 40, nil)
	await(t, running, "eShop", "Ordering", "CreateOrder")
	press(t, running, "right", "right", "right")
	await(t, running, "ordered.")
	press(t, running, "tab", "down", "enter")
	await(t, running, "CreateOrderHandler")
	press(t, running, "backspace", "esc", "2")
	await(t, running, "scenarios", "passed")
	press(t, running, "enter", "right")
	await(t, running, "transaction")
	running.Send(tea.WindowSizeMsg{Width: 80, Height: 24})
	press(t, running, "end")
	p := quit(t, running, "q")
	if p.screen != screenStory || p.player.Position() != len(p.player.Trace().Steps) {
		t.Errorf("the story is not at its end: screen %d, position %d", p.screen, p.player.Position())
	}
	for _, run := range p.runs {
		if run.Err != nil {
			t.Errorf("%s: %v", run.Scenario.Name, run.Err)
		}
	}
}

func TestWalkThroughPersian(t *testing.T) {
	running := start(t, "../../samples/person", 80, 24, nil)
	await(t, running, "شخص")
	press(t, running, "right", "right", "right", "enter")
	p := quit(t, running, "ctrl+c")
	if p.pane != 1 || p.board.Chosen().Element.Declaration().Kind != model.KindEvent {
		t.Errorf("the third note to the right is %q, want an event", p.board.Chosen().Text)
	}
	checkFrame(t, p.frame(), 80, 24)
}

func TestBeginsWithScenario(t *testing.T) {
	running := start(t, "testdata/shop.storm.yaml", 120, 40, func(o *Options) { o.Scenario = "Selling.A first order" })
	await(t, running, "A first order", "step 1 of")
	p := quit(t, running, "q")
	if p.screen != screenStory {
		t.Errorf("the screen is %d, want the story", p.screen)
	}
}

func TestUnknownScenario(t *testing.T) {
	m := load(t, "testdata/shop.storm.yaml")
	err := Run(t.Context(), m, Options{Scenario: "A last order"})
	if err == nil || !strings.Contains(err.Error(), `no scenario "A last order"`) {
		t.Errorf("got %v", err)
	}
}

// broken makes runners that don't run anything.
func broken(run func() (trace.Trace, error)) play.Runners {
	return func(*model.Model, runtime.Overrides) play.Runner { return brokenRunner(run) }
}

type brokenRunner func() (trace.Trace, error)

func (r brokenRunner) Run(context.Context, *model.Scenario, runtime.Options) (trace.Trace, error) {
	return r()
}

func TestScenarioThatCannotRun(t *testing.T) {
	m := load(t, "testdata/shop.storm.yaml")
	for what, runners := range map[string]play.Runners{
		"scenarios can't be run here": nil,
		"out of order":                broken(func() (trace.Trace, error) { return trace.Trace{}, errors.New("out of order") }),
	} {
		frame, err := Frame(t.Context(), m, Options{Runners: runners, Profile: colorprofile.ASCII}, 80, 24, "2", "enter")
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(frame, what) {
			t.Errorf("the frame does not say %q:\n%s", what, frame)
		}
	}
}

func TestPanicRestoresTerminal(t *testing.T) {
	m := load(t, "testdata/shop.storm.yaml")
	var out bytes.Buffer
	err := Run(t.Context(), m, Options{
		Input: strings.NewReader(""), Output: &out, Environment: []string{"TERM=xterm"}, Profile: colorprofile.ANSI,
		Runners: broken(func() (trace.Trace, error) { panic("out of order") }),
	})
	if err == nil || !errors.Is(err, tea.ErrProgramPanic) && !errors.Is(err, tea.ErrProgramKilled) {
		t.Errorf("got %v, want the panic as an error", err)
	}
	entered, left := bytes.LastIndex(out.Bytes(), []byte("\x1b[?1049h")), bytes.LastIndex(out.Bytes(), []byte("\x1b[?1049l"))
	if entered > left {
		t.Errorf("the alternate screen was not left: %q", out.String())
	}
}

func TestContextEndsIt(t *testing.T) {
	m := load(t, "testdata/shop.storm.yaml")
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	var out bytes.Buffer
	err := Run(ctx, m, Options{Input: strings.NewReader(""), Output: &out, Environment: []string{"TERM=xterm"}})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

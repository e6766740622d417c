package tui

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"

	"github.com/eventstorm/storm/internal/editor"
	"github.com/eventstorm/storm/model"
)

// living is a walkthrough of files that change.
type living struct {
	*stillness
	t    *testing.T
	path string
}

// hostileName matches the line of the fixture that no person would write.
var hostileName = regexp.MustCompile(`(?m)^  "evil.*\n`)

// live walks through a copy of a model.
func live(t *testing.T, from string) *living {
	t.Helper()
	content, err := os.ReadFile(from)
	if err != nil {
		t.Fatal(err)
	}
	l := &living{t: t, path: filepath.Join(t.TempDir(), filepath.Base(from))}
	l.write(hostileName.ReplaceAllString(string(content), "")) // it is an error, with which there is nothing to save
	options := optionsFor(colorprofile.ASCII)
	options.Check = func(l Loaded) []model.Diagnostic { return l.Diagnostics }
	options.Load = func(context.Context) (Loaded, error) {
		m, diagnostics, err := model.LoadPaths([]string{l.path}, nil)
		return Loaded{m, diagnostics}, err
	}
	options.Save = func(path string, before, after []byte) error {
		if now := l.read(); now != string(before) {
			return errors.New("somebody has changed it")
		}
		return os.WriteFile(path, after, 0o600)
	}
	p, err := newProgram(t.Context(), Loaded{Model: load(t, l.path)}, options)
	if err != nil {
		t.Fatal(err)
	}
	l.stillness = &stillness{program: p}
	p.after = l.after
	l.settle(func() tea.Msg { return tea.WindowSizeMsg{Width: 120, Height: 40} })
	l.settle(p.prepare())
	return l
}

func (l *living) write(content string) {
	l.t.Helper()
	if err := os.WriteFile(l.path, []byte(content), 0o600); err != nil {
		l.t.Fatal(err)
	}
}

func (l *living) read() string {
	l.t.Helper()
	content, err := os.ReadFile(l.path)
	if err != nil {
		l.t.Fatal(err)
	}
	return string(content)
}

// replace changes the file, and lets the program notice.
func (l *living) replace(old, new string) {
	l.t.Helper()
	content := l.read()
	if !strings.Contains(content, old) {
		l.t.Fatalf("the file has no %q", old)
	}
	l.write(strings.Replace(content, old, new, 1))
	l.settle(l.program.changed(changedMsg{}))
}

func (l *living) keys(script string) {
	l.t.Helper()
	keys, err := Script(script)
	if err != nil {
		l.t.Fatal(err)
	}
	for _, key := range keys {
		if err := l.press(key); err != nil {
			l.t.Fatal(err)
		}
	}
}

// shows fails unless the frame holds all the texts.
func (l *living) shows(texts ...string) {
	l.t.Helper()
	frame := ansi.Strip(l.program.frame())
	for _, text := range texts {
		if !strings.Contains(frame, text) {
			l.t.Fatalf("the frame does not say %q:\n%s", text, frame)
		}
	}
}

func TestReloadKeepsThePosition(t *testing.T) {
	l := live(t, "testdata/shop.storm.yaml")
	l.keys("right right right")
	l.shows("A shopper has ordered.")
	l.replace("A shopper has ordered.", "Somebody has ordered.")
	l.shows("Somebody has ordered.", "4 of 2")
	l.replace("actors:\n  Shopper", "actors:\n  Clerk: Sits there.\n  Shopper")
	l.shows("Somebody has ordered.")
}

func TestBrokenFileKeepsTheLastGoodModel(t *testing.T) {
	l := live(t, "testdata/shop.storm.yaml")
	l.keys("right right right")
	l.replace("events:\n", "events: [\n")
	l.shows("A shopper has ordered.", "this is the model as it was")
	l.keys("5")
	l.shows("error · ")
	l.keys("1")
	l.replace("events: [\n", "events:\n")
	if l.program.broken != "" {
		t.Errorf("it is still broken: %s", l.program.broken)
	}
	l.shows("A shopper has ordered.")
}

func TestReloadGoesOnWithTheStory(t *testing.T) {
	l := live(t, "testdata/shop.storm.yaml")
	l.keys("2 enter right right right")
	l.shows("step 4 of")
	l.replace("Buys something.", "Buys anything.")
	l.shows("step 4 of")
	if l.program.tale.scenario != l.program.model.Contexts[0].Scenarios[0] {
		t.Error("the story is not that of the model as it is now")
	}
	l.replace("A first order:", "A very first order:")
	l.shows("step 4 of")
}

func TestReloadDoesEverythingAgain(t *testing.T) {
	l := live(t, "testdata/shop.storm.yaml")
	l.keys("4 enter enter u down enter enter u enter enter")
	before := len(l.program.deeds.Openings[0].Children)
	if before < 2 {
		t.Fatalf("there are %d branches", before)
	}
	l.replace("Buys something.", "Buys anything.")
	if after := len(l.program.deeds.Openings[0].Children); after != before {
		t.Errorf("of %d branches %d are left", before, after)
	}
}

func TestSaveWritesAScenario(t *testing.T) {
	l := live(t, "testdata/shop.storm.yaml")
	before := l.read()
	l.keys(`4 enter enter s ctrl+u "I placed it" enter`)
	l.shows("saved as “I placed it”")
	after := l.read()
	if !strings.Contains(after, "  I placed it:\n    when:\n      - PlaceOrder: {orderId: o-1,") {
		t.Errorf("the file does not hold it:\n%s", after)
	}
	if len(strings.Split(after, "#")) != len(strings.Split(before, "#")) {
		t.Error("a comment is gone")
	}
	l.keys(`s ctrl+u "I placed it" enter`)
	l.shows("has a scenario of this name already")
	l.keys("esc 2")
	l.shows("I placed it")
}

func TestSaveIsNotForChangedFiles(t *testing.T) {
	l := live(t, "testdata/shop.storm.yaml")
	l.keys("4 enter enter")
	changed := l.read() + "# somebody else\n"
	l.write(changed)
	l.keys(`s ctrl+u "lost" enter`)
	l.shows("not saved: somebody has changed it")
	if l.read() != changed {
		t.Error("the file was written over")
	}
}

func TestEditorGetsTheLine(t *testing.T) {
	l := live(t, "testdata/shop.storm.yaml")
	var opened []string
	l.program.options.Edit = func(path string, line int) (*exec.Cmd, error) {
		opened = append(opened, filepath.Base(path)+":"+l.program.model.Sources[0].Line(line))
		return nil, editor.ErrNone
	}
	l.keys("right right right e")
	l.shows("no editor is chosen; set VISUAL or EDITOR")
	l.keys("2 e")
	if len(opened) != 2 || !strings.HasSuffix(opened[0], "OrderPlaced:") || !strings.Contains(opened[1], "A first order:") {
		t.Errorf("opened %q", opened)
	}
}

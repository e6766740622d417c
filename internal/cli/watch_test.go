package cli

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
)

// watched is a running "storm ... --watch" and what it has printed.
type watched struct {
	t      *testing.T
	mutex  sync.Mutex
	text   bytes.Buffer
	cancel context.CancelFunc
	code   chan int
}

// Write implements io.Writer.
func (w *watched) Write(p []byte) (int, error) {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	return w.text.Write(p)
}

func watching(t *testing.T, args ...string) *watched {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	w := &watched{t: t, cancel: cancel, code: make(chan int, 1)}
	t.Cleanup(cancel)
	go func() { w.code <- run(ctx, args, strings.NewReader(""), w, w) }()
	return w
}

// until waits for the end of a round that prints a text, and forgets it.
func (w *watched) until(text string) {
	w.t.Helper()
	for range 600 {
		w.mutex.Lock()
		printed := w.text.String()
		done := strings.Contains(printed, text) && strings.HasSuffix(printed, "Ctrl-C ends it\n")
		if done {
			w.text.Reset()
		}
		w.mutex.Unlock()
		if done {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	w.t.Fatalf("nothing like %q in\n%s", text, w.text.String())
}

func (w *watched) ends(want int) {
	w.t.Helper()
	select {
	case code := <-w.code:
		if code != want {
			w.t.Errorf("exit code %d, want %d", code, want)
		}
	case <-time.After(6 * time.Second):
		w.t.Error("it does not end")
	}
}

const watchedModel = `aggregates: [Order]
commands: {Place: {aggregate: Order}}
events: {Placed: {aggregate: Order}}
handlers: {PlaceHandler: {handles: Place, raises: [Placed]}}
`

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

func TestWatchRunsAgainWhenAFileChanges(t *testing.T) {
	folder := t.TempDir()
	file := filepath.Join(folder, "a.storm.yaml")
	write(t, file, watchedModel)
	w := watching(t, "simulate", "--watch", folder)
	w.until("no scenario to run")
	write(t, file, watchedModel+"scenarios: {One: {when: {wait: 1h}}}\n")
	w.until("1 scenario: 1 expected nothing\nwatching 1 file; ")
	write(t, file, watchedModel+"scenarios: {One: {when: {wiat: 1h}}}\n")
	w.until(`there is no command or event "wiat"`)
	write(t, file, watchedModel)
	write(t, filepath.Join(folder, "b.storm.yaml"), "scenarios: {One: {when: {wait: 1h}}, Two: {when: {wait: 1h}}}\n")
	w.until("2 scenarios: 2 expected nothing\nwatching 2 files; ")
	if err := os.RemoveAll(folder); err != nil {
		t.Fatal(err)
	}
	w.until("storm: reading ")
	w.cancel()
	w.ends(exitInterrupted)
	if text := w.text.String(); text != "" {
		t.Errorf("it ended with %q", text)
	}
}

func TestWatchEndsOnACommandLineThatMakesNoSense(t *testing.T) {
	file := filepath.Join(t.TempDir(), "a.storm.yaml")
	write(t, file, watchedModel)
	watching(t, "simulate", "--watch", "--scenario", "Nobody knows", file).ends(exitUsage)
	watching(t, "simulate", "--watch", "-").ends(exitUsage)
}

func TestWatchOutlivesAScenarioThatGoesAway(t *testing.T) {
	file := filepath.Join(t.TempDir(), "a.storm.yaml")
	write(t, file, watchedModel+"scenarios: {One: {when: {wait: 1h}}}\n")
	w := watching(t, "simulate", "--watch", "--scenario", "One", file)
	w.until("1 scenario")
	write(t, file, watchedModel)
	w.until(`storm: the model has no scenario "One"`)
	w.cancel()
	w.ends(exitInterrupted)
}

func TestValidateWatches(t *testing.T) {
	file := filepath.Join(t.TempDir(), "a.storm.yaml")
	write(t, file, watchedModel)
	w := watching(t, "validate", "--watch", file)
	w.until(" in 1 file")
	write(t, file, watchedModel+"actors: [A, A]\n")
	w.until("declared twice")
	w.cancel()
	w.ends(exitInterrupted)
}

func TestValidateWatchesDecisions(t *testing.T) {
	folder := t.TempDir()
	file := filepath.Join(folder, "a.storm.yaml")
	write(t, file, "events: [OrderShip]\n")
	w := watching(t, "validate", "--watch", file)
	w.until("1 warning in 1 file")
	write(t, filepath.Join(folder, configName), "rules: {naming/*: off}\n")
	w.until("no findings in 1 file")
	write(t, filepath.Join(folder, configName), "rules: {naming/*: error}\n")
	w.until("1 error in 1 file")
	w.cancel()
	w.ends(exitInterrupted)
}

func TestDiagramWatches(t *testing.T) {
	folder := t.TempDir()
	file, drawn := filepath.Join(folder, "a.storm.yaml"), filepath.Join(folder, "flow.txt")
	write(t, file, watchedModel)
	w := watching(t, "diagram", "--watch", "-o", drawn, folder)
	w.until("watching 1 file; ")
	shows(t, drawn, "Placed")
	write(t, file, watchedModel+"actors: [A, A]\n")
	w.until("the model has 1 error, which must be mended first")
	shows(t, drawn, "Placed")
	write(t, file, strings.ReplaceAll(watchedModel, "Placed", "OrderTaken"))
	w.until("watching 1 file; ")
	shows(t, drawn, "OrderTaken")
	w.cancel()
	w.ends(exitInterrupted)
}

func shows(t *testing.T, path, text string) {
	t.Helper()
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(content), text) {
		t.Errorf("%s does not show %s:\n%s", filepath.Base(path), text, content)
	}
}

func TestDiagramWatchesThePageToo(t *testing.T) {
	folder := t.TempDir()
	file, page := filepath.Join(folder, "a.storm.yaml"), filepath.Join(folder, "page.md")
	write(t, file, watchedModel)
	write(t, page, "<!-- storm:diagram --format text -->\n<!-- /storm:diagram -->\n")
	w := watching(t, "diagram", "--watch", "--embed", page, folder)
	w.until("watching 2 files; ")
	shows(t, page, "Placed")
	w.until("watching 2 files; ") // it has changed the page itself
	write(t, page, "<!-- storm:diagram --format dot -->\n<!-- /storm:diagram -->\n")
	w.until("watching 2 files; ")
	shows(t, page, "digraph")
	w.cancel()
	w.ends(exitInterrupted)
}

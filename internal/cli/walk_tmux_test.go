package cli_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// A window is storm in a terminal of tmux.
type window struct {
	t      *testing.T
	socket string
	dir    string
}

// openWindow runs "storm walk" in tmux on a copy of a sample; it skips the
// test where there is no tmux.
func openWindow(t *testing.T, sample string, columns, rows int, environment ...string) *window {
	t.Helper()
	return openCommand(t, sample, "walk m", columns, rows, environment...)
}

// openCommand runs a command on such a copy, the folder m.
func openCommand(t *testing.T, sample, arguments string, columns, rows int, environment ...string) *window {
	t.Helper()
	if _, err := exec.LookPath("tmux"); err != nil {
		t.Skip("this test needs tmux, which is not installed")
	}
	if testing.Short() {
		t.Skip("it starts a terminal")
	}
	w := &window{t: t, dir: t.TempDir()}
	w.socket = filepath.Join(w.dir, "tmux")
	if err := os.CopyFS(filepath.Join(w.dir, "m"), os.DirFS(filepath.Join("..", "..", "samples", sample))); err != nil {
		t.Fatal(err)
	}
	program, err := os.Executable() // testscript makes storm of it by its name
	if err != nil {
		t.Fatal(err)
	}
	storm := filepath.Join(w.dir, "storm")
	if err := os.Symlink(program, storm); err != nil {
		t.Fatal(err)
	}
	command := fmt.Sprintf("cd %s && env %s %s %s; echo it ended with $?; exec sleep 60", w.dir, strings.Join(environment, " "), storm, arguments)
	w.tmux("-f", os.DevNull, "new-session", "-d", "-x", fmt.Sprint(columns), "-y", fmt.Sprint(rows), command)
	t.Cleanup(func() { _ = exec.Command("tmux", "-S", w.socket, "kill-server").Run() })
	return w
}

func (w *window) tmux(arguments ...string) string {
	w.t.Helper()
	output, err := exec.Command("tmux", append([]string{"-S", w.socket}, arguments...)...).CombinedOutput()
	if err != nil {
		w.t.Fatalf("tmux %s: %v\n%s", strings.Join(arguments, " "), err, output)
	}
	return string(output)
}

// press sends keys as tmux names them, one after the other.
func (w *window) press(keys ...string) {
	w.t.Helper()
	for _, key := range keys {
		w.tmux("send-keys", key)
	}
}

// await waits until the screen holds all the texts, and returns it.
func (w *window) await(texts ...string) string {
	w.t.Helper()
	deadline := time.Now().Add(30 * time.Second)
	for {
		screen := w.tmux("capture-pane", "-p")
		missing := ""
		for _, text := range texts {
			if !strings.Contains(screen, text) {
				missing = text
			}
		}
		if missing == "" {
			return screen
		}
		if time.Now().After(deadline) {
			w.t.Fatalf("the screen does not say %q:\n%s", missing, screen)
		}
		time.Sleep(20 * time.Millisecond)
	}
}

func (w *window) file(name string) string { return filepath.Join(w.dir, "m", name) }

func (w *window) replace(name, old, new string) {
	w.t.Helper()
	content, err := os.ReadFile(w.file(name))
	if err != nil || !strings.Contains(string(content), old) {
		w.t.Fatalf("%s has no %q: %v", name, old, err)
	}
	if err := os.WriteFile(w.file(name), []byte(strings.Replace(string(content), old, new, 1)), 0o600); err != nil {
		w.t.Fatal(err)
	}
}

func TestWalkInTmux(t *testing.T) {
	w := openWindow(t, "eshop", 110, 34, "EDITOR='sed -i s/really/truly/'")
	w.await("Ordering", "CreateOrder", "4 play")
	// the board, find and back
	w.press("Right", "Right", "Right")
	w.await("A shopper has ordered.")
	w.press("/", "ship", "Enter")
	w.await("ShipOrder")
	w.press("BSpace")
	w.await("A shopper has ordered.")
	// a story that runs by itself until something is rejected
	w.press("2", "Enter", "b", "Enter", "Escape")
	w.await("stops at rejections")
	w.press("Space", "+")
	w.await("▶ 500ms a step")
	w.press("End")
	w.await("the end")
	w.press("P")
	w.await("█")
	w.press("Escape")
	w.await("3 story")
	// the play: a form, what came of it, another branch, a fault, a file
	w.press("4")
	w.await("What will you do?", "CreateOrder")
	w.press("Enter")
	w.await("cardNumber", "send it")
	w.press("Enter")
	w.await("● CreateOrder o-1", "Order/o-1 raised OrderStarted")
	w.press("x")
	w.await("What shall go wrong?")
	w.press("AddBuyerHandler fails once")
	w.press("Enter")
	w.await("AddBuyerHandler fails once", "! CreateOrder o-1")
	w.press("s")
	w.await("Save what you did")
	w.press("C-u", "The buyer is lost", "Enter")
	w.await("saved as “The buyer is lost”")
	w.press("2")
	w.await("✓ The buyer is lost")
	// the files
	w.replace("ordering.storm.yaml", "A shopper has ordered.", "A shopper has really ordered.")
	w.press("1")
	w.await("A shopper has really ordered.")
	w.press("e")
	w.await("A shopper has truly ordered.")
	w.replace("ordering.storm.yaml", "\nevents:", "\nevents: [")
	w.await("this is the model as it was")
	w.press("5")
	w.await("✗")
	// another size, and the end
	w.tmux("resize-window", "-x", "50", "-y", "12")
	w.await("make it a")
	w.tmux("resize-window", "-x", "80", "-y", "24")
	w.await("findings")
	w.press("q")
	w.await("it ended with 0")
}

func TestWalkInTmuxPersian(t *testing.T) {
	w := openWindow(t, "person", 80, 24, "NO_COLOR=1")
	w.await("شخص")
	w.press("4")
	w.await("پرونده را باز کن")
	w.press("Enter")
	w.await("کدملی")
	w.press("Enter")
	w.await("خوشامد", "committed")
	w.press("?")
	w.await("save as a scenario")
	w.press("Escape")
	w.await("What will you do?")
	w.press("q")
	w.await("it ended with 0")
}

func TestWalkNeedsMoreThanADumbTerminal(t *testing.T) {
	openWindow(t, "eshop", 120, 30, "TERM=dumb").await("this terminal can't show a walk", "--snapshot 80x24", "it ended with 2")
}

func TestDiagramDrawsOnATerminal(t *testing.T) {
	openCommand(t, "objednavky", "diagram m", 120, 60).await("it ended with 0")
	openCommand(t, "objednavky", "diagram --format png m", 120, 60).await("nowhere to draw; name a file: storm diagram m -o flow.svg", "it ended with 2")
}

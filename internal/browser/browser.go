// Package browser drives a real browser in tests. It speaks the DevTools
// protocol (https://chromedevtools.github.io/devtools-protocol) over a pipe,
// so that it needs no other module and no port.
package browser

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"sync/atomic"
	"time"
)

// ErrNone is the error of a machine without a browser.
var ErrNone = errors.New("neither chromium nor chrome is installed")

// names are the programs that are looked for, in this order.
var names = []string{"chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"}

// Browser is a running browser with one page. It is not safe for concurrent
// use.
type Browser struct {
	process *exec.Cmd
	write   *os.File
	read    *bufio.Reader
	session string
	number  atomic.Int64
	Console []string // errors that the page reported, and requests it made to other hosts
}

// Start starts a browser without a window, which keeps its files in a folder.
// It ends with Close or with the context. The error wraps ErrNone when there
// is no browser.
func Start(ctx context.Context, folder string, width, height int) (*Browser, error) {
	program := ""
	for _, name := range names {
		if path, err := exec.LookPath(name); err == nil {
			program = path
			break
		}
	}
	if program == "" {
		return nil, ErrNone
	}
	theirs, write, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	read, theirOutput, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	process := exec.CommandContext(ctx, program, "--headless", "--remote-debugging-pipe", "--no-sandbox", "--disable-gpu",
		"--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
		"--disable-dev-shm-usage", "--hide-scrollbars", fmt.Sprintf("--window-size=%d,%d", width, height), "--user-data-dir="+folder)
	process.ExtraFiles = []*os.File{theirs, theirOutput} // 3 and 4
	if err := process.Start(); err != nil {
		return nil, fmt.Errorf("start %s: %w", program, err)
	}
	_, _ = theirs.Close(), theirOutput.Close()
	b := &Browser{process: process, write: write, read: bufio.NewReaderSize(read, 1<<20)}
	if err := b.attach(); err != nil {
		b.Close()
		return nil, err
	}
	return b, nil
}

// patience is how long the browser may take to end by itself.
const patience = 3 * time.Second

// Close ends the browser: politely, so that its own processes end too, and
// otherwise by force.
func (b *Browser) Close() {
	force := time.AfterFunc(patience, func() { _ = b.process.Process.Kill() }) // it may have ended by then
	defer force.Stop()
	b.session = ""
	_ = b.Call("Browser.close", nil, nil) // it may be gone already
	_ = b.write.Close()
	_ = b.process.Wait()
}

func (b *Browser) attach() error {
	var target struct{ TargetID string }
	if err := b.Call("Target.createTarget", map[string]any{"url": "about:blank"}, &target); err != nil {
		return err
	}
	var attached struct{ SessionID string }
	if err := b.Call("Target.attachToTarget", map[string]any{"targetId": target.TargetID, "flatten": true}, &attached); err != nil {
		return err
	}
	b.session = attached.SessionID
	for _, domain := range []string{"Page.enable", "Runtime.enable", "Log.enable", "Network.enable"} {
		if err := b.Call(domain, nil, nil); err != nil {
			return err
		}
	}
	return nil
}

// message is what comes from the browser: an answer or an event.
type message struct {
	ID     int64
	Method string
	Params json.RawMessage
	Result json.RawMessage
	Error  *struct{ Message string }
}

// Call calls a method of the protocol and waits for its answer, which goes to
// result unless that is nil.
func (b *Browser) Call(method string, parameters map[string]any, result any) error {
	number := b.number.Add(1)
	request := map[string]any{"id": number, "method": method}
	if parameters != nil {
		request["params"] = parameters
	}
	if b.session != "" {
		request["sessionId"] = b.session
	}
	content, err := json.Marshal(request)
	if err != nil {
		return err
	}
	if _, err := b.write.Write(append(content, 0)); err != nil {
		return fmt.Errorf("%s: %w", method, err)
	}
	for {
		answer, err := b.next()
		switch {
		case err != nil:
			return fmt.Errorf("%s: %w", method, err)
		case answer.ID != number:
			b.notice(answer)
		case answer.Error != nil:
			return fmt.Errorf("%s: %s", method, answer.Error.Message)
		case result == nil:
			return nil
		default:
			return json.Unmarshal(answer.Result, result)
		}
	}
}

func (b *Browser) next() (message, error) {
	var m message
	content, err := b.read.ReadBytes(0)
	if err != nil {
		return m, err
	}
	return m, json.Unmarshal(content[:len(content)-1], &m)
}

// notice keeps what a test wants to know.
func (b *Browser) notice(m message) {
	switch m.Method {
	case "Runtime.exceptionThrown", "Log.entryAdded", "Network.requestWillBeSent", "Page.javascriptDialogOpening":
		b.Console = append(b.Console, m.Method+" "+string(m.Params))
	}
}

// Eval evaluates an expression in the page, waits when it is a promise, and
// puts the value into result unless that is nil.
func (b *Browser) Eval(expression string, result any) error {
	var answer struct {
		Result           struct{ Value json.RawMessage }
		ExceptionDetails *struct {
			Text      string
			Exception struct{ Description string }
		}
	}
	err := b.Call("Runtime.evaluate", map[string]any{"expression": expression, "awaitPromise": true, "returnByValue": true}, &answer)
	if err != nil {
		return err
	}
	if fault := answer.ExceptionDetails; fault != nil {
		return fmt.Errorf("%s: %s %s", expression, fault.Text, fault.Exception.Description)
	}
	if result == nil || answer.Result.Value == nil {
		return nil
	}
	return json.Unmarshal(answer.Result.Value, result)
}

// Open loads an address and waits until the page says that it is ready.
func (b *Browser) Open(address, ready string) error {
	if err := b.Call("Page.navigate", map[string]any{"url": address}, nil); err != nil {
		return err
	}
	return b.Wait(ready)
}

// Wait waits until an expression is true, for five seconds.
func (b *Browser) Wait(expression string) error {
	const poll = `(async () => {
	for (let i = 0; i < 250; i++) {
		try { if (%s) return true } catch {}
		await new Promise(done => setTimeout(done, 20));
	}
	return false;
})()`
	var is bool
	var err error
	for range 3 { // a page that is being loaded takes the question with it
		if err = b.Eval(fmt.Sprintf(poll, expression), &is); err == nil {
			break
		}
	}
	if err == nil && !is {
		err = fmt.Errorf("waited in vain for: %s", expression)
	}
	return err
}

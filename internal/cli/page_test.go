package cli_test

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/eventstorm/storm/internal/browser"
	"github.com/eventstorm/storm/internal/cli"
)

// onPage draws a model as a page and opens it in a real browser.
func onPage(t *testing.T, paths ...string) *browser.Browser {
	t.Helper()
	page := filepath.Join(t.TempDir(), "page.html")
	return openDrawn(t, page, ready, append([]string{"-o", page}, paths...)...)
}

// ready is true when the script of a page has begun.
const ready = `document.documentElement.dataset.ready === 'yes'`

// openDrawn runs "storm diagram" and opens a page that it wrote.
func openDrawn(t *testing.T, page, ready string, arguments ...string) *browser.Browser {
	t.Helper()
	if testing.Short() || raceDetected {
		t.Skip("a browser takes seconds")
	}
	var output bytes.Buffer
	if code := cli.Main(append([]string{"diagram"}, arguments...), strings.NewReader(""), &output, &output); code != 0 {
		if strings.Contains(output.String(), "dot") {
			t.Skip("nothing here lays out diagrams")
		}
		t.Fatalf("exit code %d\n%s", code, output.String())
	}
	ctx, stop := context.WithTimeout(t.Context(), time.Minute)
	t.Cleanup(stop)
	profile, err := os.MkdirTemp("", "storm-browser-*")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		for range 40 { // a process of the browser may still write there
			if os.RemoveAll(profile) == nil {
				return
			}
			time.Sleep(50 * time.Millisecond)
		}
	})
	b, err := browser.Start(ctx, profile, 1280, 800)
	if errors.Is(err, browser.ErrNone) {
		t.Skipf("%v: the html page is not driven", err)
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(b.Close)
	if err := b.Open("file://"+filepath.ToSlash(page), ready); err != nil {
		t.Fatal(err, b.Console)
	}
	return b
}

// steps runs steps of a test one after the other.
func steps(t *testing.T, steps ...error) {
	t.Helper()
	for number, err := range steps {
		if err != nil {
			t.Fatalf("step %d: %v", number+1, err)
		}
	}
}

// is checks an expression that shall be true.
func is(t *testing.T, b *browser.Browser, expression string) {
	t.Helper()
	if err := b.Wait(expression); err != nil {
		if picture, fault := b.Screenshot(); fault == nil && os.Getenv("STORM_SCREENSHOTS") != "" {
			_ = os.WriteFile(filepath.Join(os.Getenv("STORM_SCREENSHOTS"), "failure.png"), picture, 0o644)
		}
		t.Fatal(err)
	}
}

const (
	note   = `document.querySelector('g.note[data-id="event:Ordering.OrderStarted"]')`
	litted = `[...document.querySelectorAll('g.note.p-lit')].map(n => n.dataset.id)`
)

func TestPage(t *testing.T) {
	b := onPage(t, "../../samples/eshop")

	t.Run("search", func(t *testing.T) {
		steps(t, b.Press("/"), b.Type("orderstar"))
		is(t, b, `document.querySelector('#results li[aria-selected="true"] .p-name').textContent === 'OrderStarted'`)
		steps(t, b.Press("Enter"))
		is(t, b, note+`.classList.contains('p-chosen')`)
		is(t, b, `document.querySelector('#details h2').textContent === 'OrderStarted' && !document.querySelector('#details').hidden`)
		is(t, b, `document.querySelector('#details').textContent.includes('cardSecurityNumber')`)
	})
	t.Run("highlight", func(t *testing.T) {
		is(t, b, litted+`.includes('command:Ordering.CreateOrder')`)
		is(t, b, litted+`.includes('event:Ordering.BuyerAndPaymentMethodVerified')`)
		is(t, b, `!`+litted+`.includes('event:Catalog.StockAdded')`)
		is(t, b, `document.querySelector('g.edge.p-before') && document.querySelector('g.edge.p-after')`)
		is(t, b, `getComputedStyle(document.querySelector('g.note[data-id="event:Catalog.StockAdded"]')).opacity < 0.5`)
		steps(t, b.Press("Escape"))
		is(t, b, `document.querySelectorAll('.p-lit').length === 0 && document.querySelector('#details').hidden`)
	})
	t.Run("keyboard", func(t *testing.T) {
		steps(t, b.Eval(note+`.focus()`, nil), b.Press("ArrowRight"))
		is(t, b, `document.activeElement.classList.contains('note') && document.activeElement !== `+note)
		steps(t, b.Press("ArrowLeft"))
		is(t, b, `document.activeElement === `+note)
		steps(t, b.Press("Tab"))
		is(t, b, `document.activeElement.matches('g.note[data-id]') && document.activeElement !== `+note)
		steps(t, b.Press("Enter"))
		is(t, b, `document.activeElement.classList.contains('p-chosen')`)
		steps(t, b.Press("Escape"), b.Press("?"))
		is(t, b, `document.querySelector('#keys').open`)
		steps(t, b.Press("Escape"))
		is(t, b, `!document.querySelector('#keys').open`)
	})
	t.Run("zoom and pan", func(t *testing.T) {
		var before, after []float64
		box := `document.querySelector('#picture > svg').getAttribute('viewBox').split(' ').map(Number)`
		frame := `new Promise(done => setTimeout(() => done(` + box + `), 400))` // when it rests
		steps(t, b.Press("0"), b.Eval(frame, &before), b.Press("+"), b.Eval(frame, &after))
		if after[2] >= before[2] {
			t.Errorf("closer shows %v instead of %v", after, before)
		}
		steps(t, b.Wheel("#picture", 400), b.Eval(frame, &before))
		if before[2] <= after[2] {
			t.Errorf("the wheel shows %v instead of %v", before, after)
		}
		steps(t, b.Drag("#picture", -120, 0), b.Eval(frame, &after))
		if after[0] <= before[0] || after[2] != before[2] {
			t.Errorf("dragging left shows %v instead of %v", after, before)
		}
		is(t, b, `document.querySelectorAll('.p-lit').length === 0`) // whoever drags chooses nothing
	})
	t.Run("filter", func(t *testing.T) {
		steps(t, b.Click("#filter"), b.Eval(`[...document.querySelectorAll('#filters label')].find(l => l.textContent === 'Catalog').querySelector('input').click()`, nil))
		is(t, b, `document.querySelector('g.note[data-id="event:Catalog.StockAdded"]').classList.contains('p-out') && !`+note+`.classList.contains('p-out')`)
		steps(t, b.Eval(`[...document.querySelectorAll('#filters label')].find(l => l.textContent === 'event').querySelector('input').click()`, nil))
		is(t, b, note+`.classList.contains('p-out')`)
		steps(t, b.Eval(`document.querySelector('#filters p button').click()`, nil))
		is(t, b, `document.querySelectorAll('.p-out').length === 0`)
		steps(t, b.Press("Escape"))
		is(t, b, `document.querySelector('#filters').hidden`)
	})
	t.Run("play", func(t *testing.T) {
		steps(t, b.Click("#scenarios"), b.Eval(`[...document.querySelectorAll('#runs button')].find(c => c.textContent.startsWith("A new shopper's first order")).click()`, nil))
		is(t, b, `!document.querySelector('#player').hidden && document.querySelector('#run').textContent === "A new shopper's first order"`)
		is(t, b, `document.querySelector('g.note.p-now').dataset.id === 'command:Ordering.CreateOrder' || document.querySelector('#step').textContent.includes('CreateOrder')`)
		for range 30 {
			steps(t, b.Press("n"))
		}
		is(t, b, note+`.classList.contains('p-done')`)
		is(t, b, `document.querySelector('g.edge.p-done')`)
		steps(t, b.Press("p"), b.Press("Escape"))
		is(t, b, `document.querySelector('#player').hidden && document.querySelectorAll('.p-done, .p-now').length === 0`)
	})
	t.Run("theme", func(t *testing.T) {
		wall := `getComputedStyle(document.querySelector('.wall')).fill`
		var before, after string
		steps(t, b.Eval(wall, &before), b.Click("#theme"), b.Eval(wall, &after))
		if before == after {
			t.Errorf("the wall stays %s", before)
		}
	})
	for _, line := range b.Console {
		if !strings.HasPrefix(line, "Network.requestWillBeSent") || !strings.Contains(line, `"url":"file://`) {
			t.Errorf("the page did something else: %s", line)
		}
	}
}

// TestPagesOfContexts: the pages of a split lead to each other, and to the
// files of the model.
func TestPagesOfContexts(t *testing.T) {
	folder := t.TempDir()
	b := openDrawn(t, filepath.Join(folder, "index.html"), `document.readyState === 'complete'`,
		"../../samples/eshop", "-o", folder, "--split", "context", "--format", "html", "--link", "https://example.org/{file}#L{line}")
	open := func(page string) {
		t.Helper()
		steps(t, b.Click(`a[href="`+page+`"]`), b.Wait(`location.pathname.endsWith('/`+page+`') && `+ready))
	}
	steps(t, b.Click(`a[href="payment.html"]`), b.Wait(ready), b.Press("/"), b.Type("OrderStatusChangedToStockConfirmed"), b.Press("Enter"))
	is(t, b, `document.querySelector('#details a[href^="https://example.org/ordering.storm.yaml#L"]')`)
	steps(t, b.Click(`#details a[href^="ordering.html#"]`), b.Wait(`location.pathname.endsWith('/ordering.html') && `+ready))
	is(t, b, `document.querySelector('#details h2').textContent === 'OrderStatusChangedToStockConfirmed' && !document.querySelector('#details a[href^="ordering.html"]')`)
	steps(t, b.Click(".p-home"), b.Wait(`location.pathname.endsWith('/index.html') && document.readyState === 'complete'`))
	open("contexts.html")
}

// TestPageOfRun: one moves about in the drawing of a run, in which there is
// nothing to choose.
func TestPageOfRun(t *testing.T) {
	b := onPage(t, "../../samples/eshop", "--view", "scenario", "--scenario", "A free order")
	is(t, b, `document.querySelector('.p-search').offsetWidth === 0 && document.querySelector('.p-title').textContent === 'A free order'`)
	var before string
	const part = `document.querySelector('#picture > svg').getAttribute('viewBox')`
	steps(t, b.Eval(part, &before))
	steps(t, b.Press("/"), b.Press("Tab"), b.Press("+"), b.Wait(part+` !== `+strconv.Quote(before)), b.Press("Escape"), b.Press("0"))
	for _, line := range b.Console {
		if strings.HasPrefix(line, "Runtime.exceptionThrown") {
			t.Errorf("the page did something else: %s", line)
		}
	}
}

// TestPageOfHostileModel: names that are markup, scripts and addresses change
// nothing.
func TestPageOfHostileModel(t *testing.T) {
	b := onPage(t, "../../render/testdata/hostile.storm.yaml")
	is(t, b, `document.querySelectorAll('script').length === 2 && document.title.startsWith('<script>')`)
	steps(t, b.Press("/"), b.Type("<script>"))
	is(t, b, `document.querySelectorAll('#results li[data-note]').length === 1`)
	steps(t, b.Press("Enter"))
	is(t, b, `document.querySelector('#details h2').textContent === '<script>alert(1)</script>' && document.querySelectorAll('#details script').length === 0`)
	var ran bool
	// What a policy forbids does not run even if it got into the page.
	steps(t, b.Eval(`(() => { const s = document.createElement('script'); s.textContent = 'window.ran = true'; document.body.append(s); return window.ran === true })()`, &ran))
	if ran {
		t.Error("the policy of the page lets a foreign script run")
	}
	for _, line := range b.Console {
		if strings.HasPrefix(line, "Page.javascriptDialogOpening") || strings.HasPrefix(line, "Runtime.exceptionThrown") {
			t.Errorf("the page did something else: %s", line)
		}
	}
}

package form_test

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"

	"github.com/eventstorm/storm/internal/tui/canvas"
	"github.com/eventstorm/storm/internal/tui/form"
	"github.com/eventstorm/storm/internal/tui/intent"
	"github.com/eventstorm/storm/internal/tui/sticky"
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/value"
)

const shop = `
types:
  Item: {data: {product: string, units: int}}
  Address: {data: {street: string, city: string}}
aggregates: {Order: {id: orderId}}
commands:
  PlaceOrder:
    aggregate: Order
    data: {orderId: uuid, total: money, express: bool, size: Small | Large, address: Address?, note: string?, items: [Item]}
`

// open returns a form for the command of the model.
func open(t *testing.T) *form.Pane {
	t.Helper()
	m, _ := model.Load("shop.storm.yaml", []byte(shop))
	styles := sticky.NewStyles(colorprofile.ASCII, true)
	return form.New(form.Content{
		Title: "PlaceOrder", Type: m.Contexts[0].Commands[0].Record,
		Suggest: func(field value.Field) []string {
			if field.Name == "orderId" {
				return []string{"o-1", "o-2"}
			}
			return nil
		},
		Sample: func(field value.Field) value.Value { return value.Zero(field.Type) },
	}, styles)
}

// press presses keys by their names, or types the text.
func press(p *form.Pane, keys ...string) intent.Intent {
	named := map[string]tea.KeyPressMsg{
		"enter": {Code: tea.KeyEnter}, "down": {Code: tea.KeyDown}, "up": {Code: tea.KeyUp}, "left": {Code: tea.KeyLeft}, "right": {Code: tea.KeyRight},
		"backspace": {Code: tea.KeyBackspace}, "delete": {Code: tea.KeyDelete}, "home": {Code: tea.KeyHome}, "end": {Code: tea.KeyEnd}, "esc": {Code: tea.KeyEscape},
		"space": {Code: tea.KeySpace, Text: " "}, "ctrl+u": {Code: 'u', Mod: tea.ModCtrl}, "ctrl+n": {Code: 'n', Mod: tea.ModCtrl}, "ctrl+x": {Code: 'x', Mod: tea.ModCtrl},
	}
	var asked intent.Intent
	for _, key := range keys {
		if msg, is := named[key]; is {
			asked = p.Update(msg)
			continue
		}
		for _, r := range key {
			asked = p.Update(tea.KeyPressMsg{Code: r, Text: string(r)})
		}
	}
	return asked
}

func draw(p *form.Pane) string {
	sheet := canvas.New(90, p.Height(ansi.WcWidth, 90), ansi.WcWidth)
	p.View(sheet.Area())
	return ansi.Strip(sheet.String())
}

func TestFillIn(t *testing.T) {
	p := open(t)
	if asked := press(p, "enter"); asked != nil {
		t.Fatalf("an empty form was accepted: %+v", asked)
	}
	if text := draw(p); !strings.Contains(text, "it is needed") {
		t.Errorf("it does not say what is missing:\n%s", text)
	}
	press(p, "right", "right") // the second that exists
	press(p, "down", "12 EURO")
	if text := draw(p); !strings.Contains(text, "✗") {
		t.Errorf("12 EURO is money:\n%s", text)
	}
	press(p, "backspace", "down", "right", "down", "L", "down", "+")
	press(p, "down", "Main Street", "home", "delete", "m", "down", "ctrl+u", "Paris")
	press(p, "down", "down", "+", "down", "Mug", "down", "ctrl+u", "2", "ctrl+n")
	asked, is := press(p, "enter").(intent.Submit)
	if !is {
		t.Fatalf("the form is not done:\n%s", draw(p))
	}
	got := asked.Data.String()
	for _, want := range []string{"orderId: o-2", "total: 12.00 EUR", "express: true", "size: Large", "street: main Street", "city: Paris", "product: Mug", "units: 2"} {
		if !strings.Contains(got, want) {
			t.Errorf("%s lacks %q", got, want)
		}
	}
	items, _ := asked.Data.Field("items")
	if items.Len() != 2 {
		t.Errorf("%d items, want 2", items.Len())
	}
	if note, _ := asked.Data.Field("note"); !note.IsNull() {
		t.Errorf("the note is %s, want none", note)
	}
}

func TestItemsGoAway(t *testing.T) {
	p := open(t)
	press(p, "right", "down", "1 EUR", "down", "down", "down", "down", "down", "+", "+", "up", "ctrl+x", "-")
	asked, is := press(p, "enter").(intent.Submit)
	if !is {
		t.Fatal(draw(p))
	}
	if items, _ := asked.Data.Field("items"); items.Len() != 0 {
		t.Errorf("%d items are left", items.Len())
	}
}

func TestCancel(t *testing.T) {
	if _, is := press(open(t), "esc").(intent.Leave); !is {
		t.Error("Esc does not leave")
	}
}

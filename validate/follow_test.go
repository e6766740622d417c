package validate_test

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/validate"
)

var word = regexp.MustCompile(`\pL{5,}`)

// TestTypos: two letters that changed places anywhere in a sample, in the name
// of an element or in a mention of it, are reported by the loader alone. The
// rules on names may see that what was typed is no word.
func TestTypos(t *testing.T) {
	for _, path := range []string{"../samples/order-items/order-items.storm.yaml", "../samples/objednavky/objednavky.storm.yaml"} {
		content, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		text := string(content)
		m, _ := model.Load(path, content)
		names := map[string]bool{}
		for _, element := range m.Elements() {
			names[element.Declaration().Name.Text] = true
		}
		tried := 0
		for _, at := range word.FindAllStringIndex(text, -1) {
			name := text[at[0]:at[1]]
			typed := swapped(name)
			if !names[name] || typed == name {
				continue
			}
			m, problems := model.Load(path, []byte(text[:at[0]]+typed+text[at[1]:]))
			if len(problems) == 0 {
				continue // in prose, or everywhere the same
			}
			tried++
			for _, finding := range validate.Run(m, validate.Default(), nil) {
				if !strings.HasPrefix(finding.Rule, "naming/") {
					t.Errorf("%s:%d: after typing %q: %s: %s", path, 1+strings.Count(text[:at[0]], "\n"), typed, finding.Rule, finding.Message)
				}
			}
		}
		if tried < 20 {
			t.Errorf("%s: only %d typos tried", path, tried)
		}
	}
}

// swapped returns a word with two letters in the middle in the other order.
func swapped(word string) string {
	letters := []rune(word)
	middle := len(letters) / 2
	letters[middle], letters[middle+1] = letters[middle+1], letters[middle]
	return string(letters)
}

// TestOneMistakeOneFinding: what one mistake leads to is not reported as
// several.
func TestOneMistakeOneFinding(t *testing.T) {
	for name, test := range map[string]struct{ text, rule string }{
		"a name in another style that is there already": {
			"level: process\nexternals: [Shop]\nevents: {OrderStarted: {external: Shop}, OrderPaid: {external: Shop}, order_started: {external: Shop}}", "naming/near-duplicate",
		},
		"a loop that nothing starts": {
			"commands: [Ping, Pong]\nevents: [Pinged, Ponged]\nhandlers:\n  PingHandler: {handles: Ping, raises: [Pinged]}\n  PongHandler: {handles: Pong, raises: [Ponged]}\n" +
				"  PongWhenPinged: {handles: Pinged, sends: [Pong]}\n  PingWhenPonged: {handles: Ponged, sends: [Ping]}", "flow/loop",
		},
	} {
		t.Run(name, func(t *testing.T) {
			if found := check(t, test.text, validate.Default()); !slices.Equal(found, []string{test.rule}) {
				t.Errorf("found %q, want only %s", found, test.rule)
			}
		})
	}
}

// TestMisspelt: that nobody mentions an element is not reported where a
// misspelt mention probably means it; the loader reports the mention.
func TestMisspelt(t *testing.T) {
	for _, text := range []string{
		"commands: [CreateOrder]\nevents: [OrderStarted]\nhandlers: {CreateOrderHandler: {handles: CreateOrdr, raises: [OrderStarted]}}",
		"commands: [CreateOrder]\nevents: [OrderStarted]\nhandlers: {CreateOrderHandler: {handles: CreateOrder, raises: [OrderStrated]}}",
		"actors: [Shopper, Clerk]\ncommands: {CreateOrder: {actor: Shopper}, PayOrder: {actor: Clrek}}\nevents: [OrderStarted, OrderPaid]\nhandlers:\n" +
			"  CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}\n  PayOrderHandler: {handles: PayOrder, raises: [OrderPaid]}",
		"commands: [CreateOrder]\nevents: [OrderStarted]\nhandlers:\n  CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]\nreadModels: {Orders: {from: [OrderStarted]}}",
	} {
		m, problems := model.Load("shop.storm.yaml", []byte(text))
		if len(problems) == 0 {
			t.Errorf("nothing is misspelt in\n%s", text)
		}
		for _, finding := range validate.Run(m, validate.Default(), nil) {
			t.Errorf("beside %q: %s: %s\n%s", problems[0].Message, finding.Rule, finding.Message, text)
		}
	}
}

package naming_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/eventstorm/storm/validate/naming"
)

func TestWords(t *testing.T) {
	for _, c := range []struct {
		name string
		want string // separated by |
	}{
		{"", ""},
		{"...", ""},
		{"OrderStarted", "Order|Started"},
		{"orderStarted", "order|Started"},
		{"order_started", "order|started"},
		{"order-started", "order|started"},
		{"ORDER_STARTED", "ORDER|STARTED"},
		{"checkout.order started", "checkout|order|started"},
		{"orders/paid:v2", "orders|paid|v2"},
		{"PDFSent", "PDF|Sent"},
		{"URLsUpdated", "URLs|Updated"},
		{"OrderIDs", "Order|IDs"},
		{"OrderV2", "Order|V2"},
		{"3DSecureFailed", "3D|Secure|Failed"},
		{"Modelo303Generado", "Modelo|303|Generado"},
		{"B2BOrderPlaced", "B2B|Order|Placed"},
		{"ObjednávkaVytvořena", "Objednávka|Vytvořena"},
		{"CommandeÀExpédier", "Commande|À|Expédier"},
		{"Cafe\u0301Ouvert", "Cafe\u0301|Ouvert"},
		{"سفارش ثبت شد", "سفارش|ثبت|شد"},
		{"سفارش_ثبت شده\u200cاست", "سفارش|ثبت|شده\u200cاست"},
		{"注文Created", "注文|Created"},
		{"Customer'sOrder", "Customer's|Order"},
		{"L'OrdreEstCréé", "L|Ordre|Est|Créé"},
		{"\xff\xfeOrder", "Order"},
	} {
		if got := strings.Join(naming.Words(c.name), "|"); got != c.want {
			t.Errorf("Words(%q) = %q, want %q", c.name, got, c.want)
		}
	}
}

func FuzzChecker(f *testing.F) {
	for _, s := range []string{"OrderStarted", "سفارش ثبت شد", "ObjednávkaVytvořena", "a'", "\u0301", "v1Event", "ÉÉé", "To_Be", "AddItemToCart", "de de de", "A\u200c"} {
		f.Add(s)
	}
	checkers := []*naming.Checker{checker(f, naming.Languages()...)}
	for _, l := range naming.Languages() {
		checkers = append(checkers, checker(f, l))
	}
	f.Fuzz(func(t *testing.T, name string) {
		if joined := strings.Join(naming.Words(name), ""); len(joined) > len(name) {
			t.Errorf("Words(%q) is longer than the name", name)
		}
		for _, c := range checkers {
			sound(t, name, c.Event(name), c.Event)
			sound(t, name, c.Command(name), c.Command)
		}
	})
}

// sound checks what holds for every verdict.
func sound(t *testing.T, name string, v naming.Verdict, ask func(string) naming.Verdict) {
	t.Helper()
	if (v.Answer == naming.No) != (v.Reason != "") {
		t.Errorf("%q: answer %s with reason %q", name, v.Answer, v.Reason)
	}
	if v.Suggestion == "" {
		return
	}
	if v.Answer != naming.No || v.Suggestion == name || ask(v.Suggestion).Answer != naming.Yes {
		t.Errorf("%q: unsound suggestion %q", name, v.Suggestion)
	}
}

// checker makes a checker or fails the test.
func checker(t testing.TB, languages ...naming.Language) *naming.Checker {
	t.Helper()
	c, err := naming.New(languages...)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestLanguages(t *testing.T) {
	if !slices.IsSorted(naming.Languages()) {
		t.Error("languages are not sorted")
	}
	for _, tag := range []naming.Language{"EN", "pt-BR", "pt_br", " fr "} {
		if _, err := naming.New(tag); err != nil {
			t.Errorf("New(%q): %v", tag, err)
		}
	}
	for _, l := range naming.Languages() {
		event, command := l.Examples()
		if c := checker(t, l); c.Event(event).Answer != naming.Yes || c.Command(command).Answer != naming.Yes {
			t.Errorf("%s: %q and %q are no good examples", l, event, command)
		}
	}
	_, err := naming.New("tlh")
	if want := `no naming rules for language "tlh". the known ones are cs, de, en, es, fa, fr, pt, sk`; err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
}

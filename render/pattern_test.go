package render

import (
	"strings"
	"testing"
)

func TestMatches(t *testing.T) {
	for _, test := range []struct {
		pattern, text string
		want          bool
	}{
		{"", "", true}, {"", "a", false}, {"a", "a", true}, {"a", "ab", false}, {"*", "", true}, {"*", "anything", true},
		{"Order*", "OrderPaid", true}, {"*Paid", "OrderPaid", true}, {"*Paid", "OrderPaidBack", false}, {"O*r*d", "OrderPaid", true},
		{"?rder", "Order", true}, {"?", "سفارش", false}, {"?فارش", "سفارش", true}, {"سف*", "سفارش ثبت شد", true}, {"a*b*c", "acb", false},
		{"Ordering.*", "Ordering.OrderPaid", true}, {"**", "x", true}, {"a", "", false}, {"?", "", false},
	} {
		if got := matches(test.pattern, test.text); got != test.want {
			t.Errorf("matches(%q, %q) = %v", test.pattern, test.text, got)
		}
	}
}

func FuzzMatches(f *testing.F) {
	f.Add("a*?b", "axb")
	f.Add("\xff*", "\xffz")
	f.Add(strings.Repeat("*a", 50), strings.Repeat("a", 200))
	f.Fuzz(func(t *testing.T, pattern, text string) {
		if !strings.ContainsAny(pattern, "*?") && matches(pattern, text) != (pattern == text) {
			t.Errorf("%q and %q: a pattern without * and ? is a name", pattern, text)
		}
		if !matches("*"+pattern+"*", "x"+pattern+"y") && !strings.ContainsAny(pattern, "*?") {
			t.Errorf("%q is not found inside another text", pattern)
		}
	})
}

package render

import "testing"

func TestQuoting(t *testing.T) {
	tests := []struct{ text, identifier, label, mermaid string }{
		{``, `""`, `""`, `""`},
		{`Order`, `"Order"`, `"Order"`, `"Order"`},
		{`a "b"`, `"a \"b\""`, `"a \"b\""`, `"a #34;b#34;"`},
		{`a\N`, `"a\\N"`, `"a\\N"`, `"a#92;N"`},
		{`\`, `"\\"`, `"\\"`, `"#92;"`},
		{`&lt; & <b>`, `"&lt; & <b>"`, `"&amp;lt; &amp; <b>"`, `"#38;lt#59; #38; #60;b#62;"`},
		{"a\nb", `"a\nb"`, `"a\nb"`, `"a<br/>b"`},
		{"a\x00b\tc", `"a b c"`, `"a b c"`, `"a b c"`},
		{"a\u00a0ش注", "\"a\u00a0ش注\"", "\"a\u00a0ش注\"", "\"a\u00a0ش注\""},
		{"`md` *b* #35;", "\"`md` *b* #35;\"", "\"`md` *b* #35;\"", `"#96;md#96; #42;b#42; #35;35#59;"`},
	}
	for _, test := range tests {
		if got := quoteIdentifier(test.text); got != test.identifier {
			t.Errorf("identifier of %q: got %s, want %s", test.text, got, test.identifier)
		}
		if got := quoteText(test.text); got != test.label {
			t.Errorf("label of %q: got %s, want %s", test.text, got, test.label)
		}
		if got := quoteMermaid(test.text); got != test.mermaid {
			t.Errorf("mermaid of %q: got %s, want %s", test.text, got, test.mermaid)
		}
	}
}

func TestEscape(t *testing.T) {
	if got, want := escape("<a href=\"x\">'&\x01\ufffe\xff</a>"), "&lt;a href=&quot;x&quot;&gt;&#39;&amp; \ufffd\ufffd&lt;/a&gt;"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

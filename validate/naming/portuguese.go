package naming

import "strings"

// portuguese returns the rules of Portuguese.
var portuguese = lazily(func() *romance {
	g := newRomance(&portugueseWords)
	g.participle = iberianParticiple
	g.finite = portugueseFinite
	g.infinitive = func(w *word) bool {
		return len(w.bare) > 4 && hasAnySuffix(w.bare, "ar", "er", "ir", "arse", "erse", "irse")
	}
	g.imperative = func(w *word) bool { return g.iberianImperative(w.bare, portugueseRespelled) }
	g.nounEnding = func(w *word) bool {
		return hasAnySuffix(w.bare, "o", "os", "cao", "coes", "sao", "dade", "dades", "mento", "mentos", "gem", "or", "ores", "ista", "ura", "encia", "ancia")
	}
	g.decline = portugueseParticiple
	g.feminine = iberianFeminine
	return g
})

// portugueseFinite recognises the third person of the past: -ou, -iu, -eu and
// the plural -aram, -eram, -iram.
func portugueseFinite(w *word) bool {
	return len(w.bare) > 4 && hasAnySuffix(w.bare, "ou", "iu", "eu", "aram", "eram", "iram")
}

// portugueseRespelled returns the stem as it is written before e: marque,
// pague, avance.
func portugueseRespelled(stem string) string {
	n := len(stem)
	switch {
	case strings.HasSuffix(stem, "c"):
		return stem[:n-1] + "qu"
	case strings.HasSuffix(stem, "g"):
		return stem + "u"
	}
	return stem
}

// iberianImperative reports whether a word is an imperative of a listed verb:
// the stem with the other vowel (crie, envíe, venda), respelled where needed.
func (g *romance) iberianImperative(bare string, respelled func(string) string) bool {
	if stem, ok := strings.CutSuffix(bare, "e"); ok {
		if g.lexicon[stem+"ar"].has(roVerb) || g.lexicon[strings.TrimSuffix(stem, "c")+"zar"].has(roVerb) {
			return true
		}
		for _, last := range [...]string{"c", "g"} {
			short := strings.TrimSuffix(strings.TrimSuffix(stem, "qu"), "gu") + last
			if g.lexicon[short+"ar"].has(roVerb) && respelled(short) == stem {
				return true
			}
		}
		return false
	}
	if stem, ok := strings.CutSuffix(bare, "a"); ok {
		return g.lexicon[stem+"er"].has(roVerb) || g.lexicon[stem+"ir"].has(roVerb) || g.lexicon[stem+"ar"].has(roVerb)
	}
	return false
}

// portugueseParticiple returns the masculine participle of a regular verb.
func portugueseParticiple(infinitive string) string {
	switch {
	case strings.HasSuffix(infinitive, "ar"):
		return infinitive[:len(infinitive)-1] + "do"
	case strings.HasSuffix(infinitive, "uir"), strings.HasSuffix(infinitive, "air"):
		if !strings.HasSuffix(infinitive, "guir") {
			return infinitive[:len(infinitive)-2] + "ído"
		}
		fallthrough
	case strings.HasSuffix(infinitive, "er"), strings.HasSuffix(infinitive, "ir"):
		return infinitive[:len(infinitive)-2] + "ido"
	}
	return ""
}

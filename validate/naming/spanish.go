package naming

import "strings"

// spanish returns the rules of Spanish.
var spanish = lazily(func() *romance {
	g := newRomance(&spanishWords)
	g.participle = iberianParticiple
	g.finite = spanishFinite
	g.unaccented = func(w *word) bool { return spanishUnaccented(g, w.bare) }
	g.infinitive = func(w *word) bool {
		return len(w.bare) > 4 && hasAnySuffix(w.bare, "ar", "er", "ir", "arse", "erse", "irse")
	}
	g.imperative = func(w *word) bool { return g.iberianImperative(w.bare, portugueseRespelled) }
	g.nounEnding = func(w *word) bool {
		return hasAnySuffix(w.bare, "o", "os", "cion", "ciones", "sion", "dad", "dades", "miento", "mientos", "aje", "or", "ores", "ista", "ura", "encia", "ancia")
	}
	g.decline = spanishParticiple
	g.feminine = iberianFeminine
	return g
})

// spanishFinite recognises the third person of the past: -ó with its accent,
// and the plural -aron, -ieron.
func spanishFinite(w *word) bool {
	return strings.HasSuffix(w.text, "ó") && len(w.bare) > 3 || len(w.bare) > 6 && hasAnySuffix(w.bare, "aron", "ieron", "yeron")
}

// spanishUnaccented recognises the third person of the past of a listed verb
// without its accent: entrego, subio. It may be something else, too.
func spanishUnaccented(g *romance, bare string) bool {
	if stem, ok := strings.CutSuffix(bare, "io"); ok && (g.lexicon[stem+"er"].has(roVerb) || g.lexicon[stem+"ir"].has(roVerb)) {
		return true
	}
	stem, ok := strings.CutSuffix(bare, "o")
	return ok && g.lexicon[stem+"ar"].has(roVerb)
}

// spanishParticiple returns the masculine participle of a regular verb.
func spanishParticiple(infinitive string) string {
	n := len(infinitive)
	switch {
	case strings.HasSuffix(infinitive, "ar"):
		return infinitive[:n-1] + "do"
	case hasAnySuffix(infinitive, "aer", "eer", "oer"):
		return infinitive[:n-2] + "ído"
	case strings.HasSuffix(infinitive, "er"), strings.HasSuffix(infinitive, "ir"):
		return infinitive[:n-2] + "ido"
	}
	return ""
}

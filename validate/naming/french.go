package naming

import "strings"

// french returns the rules of French.
var french = lazily(func() *romance {
	g := newRomance(&frenchWords)
	g.participle = func(w *word) pastKind { return frenchParticiple(g, w) }
	g.finite = func(w *word) bool { return strings.HasSuffix(w.text, "èrent") && len(w.bare) > 6 }
	g.infinitive = frenchInfinitive
	g.imperative = func(w *word) bool {
		return g.lexicon[w.bare+"r"].has(roVerb) || len(w.bare) > 4 && strings.HasSuffix(w.bare, "ez")
	}
	g.nounEnding = func(w *word) bool {
		return hasAnySuffix(w.bare, "tion", "tions", "sion", "sions", "ment", "ments", "te", "tes", "eur", "eurs", "age", "ages", "ance", "ence", "ure", "isme")
	}
	g.decline = frenchDecline
	g.feminine = func(participle string) string {
		if strings.HasSuffix(participle, "e") {
			return participle
		}
		return participle + "e"
	}
	return g
})

// frenchParticiple recognises -é, -ée and their plurals by the accent; without
// one, -ee is sure, and -e is a participle or a present form of a listed verb.
func frenchParticiple(g *romance, w *word) pastKind {
	text := strings.TrimSuffix(w.text, "s")
	bare := strings.TrimSuffix(w.bare, "s")
	masculine := strings.TrimSuffix(strings.TrimSuffix(bare, "e"), "s")
	switch {
	case len(bare) < 4:
		return notPast
	case strings.HasSuffix(text, "ée"):
		return surePast
	case strings.HasSuffix(text, "ité"):
		if g.lexicon[bare+"r"].has(roVerb) {
			return surePast
		}
		return notPast
	case strings.HasSuffix(text, "é"):
		return surePast
	case g.lexicon[masculine].has(roPast), g.lexicon[strings.TrimSuffix(bare, "e")].has(roPast):
		return surePast
	case strings.HasSuffix(bare, "ee"):
		return surePast
	case strings.HasSuffix(bare, "e") && isASCII(w.text) && g.lexicon[bare+"r"].has(roVerb):
		return equalPast
	}
	return frenchIrParticiple(g, bare)
}

// frenchIrParticiple recognises fini, remplie, choisis of a listed verb.
func frenchIrParticiple(g *romance, bare string) pastKind {
	stem, ok := strings.CutSuffix(strings.TrimSuffix(bare, "e"), "i")
	if ok && len(stem) > 2 && g.lexicon[stem+"ir"].has(roVerb) {
		return surePast
	}
	return notPast
}

// frenchInfinitive recognises an infinitive outside the lists by its ending.
func frenchInfinitive(w *word) bool {
	b := w.bare
	switch {
	case len(b) < 5:
		return false
	case strings.HasSuffix(b, "ifier"):
		return true
	case strings.HasSuffix(b, "ier"), strings.HasSuffix(b, "yer"):
		return false
	}
	return hasAnySuffix(b, "iser", "quer", "guer", "cer", "ger", "ter", "ner", "ler", "rer", "ser", "mer", "per", "der", "ver", "ober", "uer", "eer",
		"oyer", "ouver", "andre", "endre", "ondre", "ettre", "aitre", "uire", "crire", "evoir", "ouvrir", "ffrir", "enir")
}

// frenchDecline returns the masculine participle of a regular verb.
func frenchDecline(infinitive string) string {
	switch {
	case strings.HasSuffix(infinitive, "er"):
		return infinitive[:len(infinitive)-2] + "é"
	case strings.HasSuffix(infinitive, "ir"):
		return infinitive[:len(infinitive)-1]
	}
	return ""
}

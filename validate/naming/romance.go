package naming

import "strings"

// What the lexicon of a Romance language knows about a word.
const (
	roPast       class = 1 << iota // a participle that no rule recognises
	roFinite                       // a finite past that no rule recognises
	roNoun                         // looks like a past form or an infinitive, but is a noun or an adjective
	roEither                       // a participle and a noun: salida, entrada
	roFuture                       // behind it nothing has happened yet
	roVerb                         // an infinitive
	roImperative                   // an imperative that is nothing else
	roMaybe                        // an imperative that is also a noun: compra
	roAct                          // the noun of an act: cancelación
	roLink                         // a preposition or an adverb
	roOf                           // of: joins two nouns
	roMasculine                    // a noun
	roFeminine                     // a noun
	roArtefact                     // an e-mail, a report
	roPrefix                       // may stand in front of an infinitive: SeConnecter, PreAutorizar
	roUnasked                      // an infinitive of what nobody asks for: expirar
)

// romancePrefixes lists pronouns, and prefixes written as words of their own.
const romancePrefixes = `se s me nos pre pré auto re ré des dé sub co`

// romance is the rules that Portuguese, Spanish and French share. The
// functions tell what the ending of a word says where the lexicon is silent.
type romance struct {
	lexicon
	acute map[string]bool   // the listed words in -é and -ée, with their accents
	verbs map[string]string // an irregular infinitive to its masculine participle
	acts  map[string]string // the noun of an act to its infinitive

	infinitives func() map[string]string // a participle to the infinitive of its listed verb

	participle func(w *word) pastKind
	finite     func(w *word) bool
	unaccented func(w *word) bool // may be a finite past without its accent; nil: there is none
	infinitive func(w *word) bool
	imperative func(w *word) bool
	nounEnding func(w *word) bool             // no imperative ends like this
	decline    func(infinitive string) string // the masculine participle of a regular verb
	feminine   func(participle string) string
}

// romanceWords is the data of one language.
type romanceWords struct {
	participles, finite, nouns, either, future, verbs, imperatives, maybe, acts, links, of, masculine, feminine, artefacts, irregular, unasked string
}

// newRomance reads the lists.
func newRomance(words *romanceWords) *romance {
	g := &romance{lexicon: make(lexicon, 2000), acute: make(map[string]bool, 128), verbs: make(map[string]string, 128), acts: make(map[string]string, 128)}
	for _, list := range [...]struct {
		class
		words string
	}{
		{roPast, words.participles}, {roFinite, words.finite}, {roNoun, words.nouns}, {roEither, words.either},
		{roFuture, words.future}, {roVerb, words.verbs}, {roImperative, words.imperatives}, {roMaybe, words.maybe},
		{roLink, words.links}, {roOf | roLink, words.of}, {roMasculine, words.masculine}, {roFeminine, words.feminine},
		{roArtefact, words.artefacts}, {roPrefix, romancePrefixes}, {roUnasked, words.unasked},
	} {
		g.add(list.class, list.words)
	}
	for _, list := range [...]string{words.nouns, words.either, words.masculine, words.feminine, words.links} {
		for w := range strings.FieldsSeq(list) {
			if endsAcute(w) {
				g.acute[w] = true
			}
		}
	}
	pairs(words.irregular, func(infinitive, participle string) {
		_, bare := fold(infinitive)
		g.verbs[bare] = participle
		g.add(roVerb, infinitive)
	})
	pairs(words.acts, func(act, infinitive string) {
		_, bare := fold(act)
		g.acts[bare] = infinitive
		g.add(roAct, act)
	})
	g.infinitives = lazily(func() map[string]string { return g.readInfinitives(words) })
	return g
}

// singular returns what the lexicon knows about a word or, if nothing, about
// the word without its plural ending.
func (g *romance) singular(bare string) class {
	if c, ok := g.lexicon[bare]; ok {
		return c
	}
	stem, ok := strings.CutSuffix(bare, "s")
	if !ok {
		return 0
	}
	if c, ok := g.lexicon[stem]; ok {
		return c
	}
	return g.lexicon[strings.TrimSuffix(stem, "e")]
}

// past classifies one word.
func (g *romance) past(w *word) pastKind {
	if w.acronym {
		return notPast
	}
	if endsAcute(w.text) && !g.acute[w.text] && !g.acute[strings.TrimSuffix(w.text, "s")] {
		return g.participle(w) // livré is not the noun livre
	}
	c := g.singular(w.bare)
	switch {
	case c.has(roOf) && w.text == w.bare:
		return notPast // du is not dû
	case c.has(roEither):
		return adjectival
	case c.has(roPast):
		return surePast
	case c.has(roNoun | roLink | roFuture | roMasculine | roFeminine):
		return notPast
	}
	return g.participle(w)
}

// endsAcute reports whether a word ends in -é or -ée, plural or not.
func endsAcute(text string) bool {
	text = strings.TrimSuffix(text, "s")
	return strings.HasSuffix(text, "é") || strings.HasSuffix(text, "ée")
}

// finitePast reports whether a word is a verb in the past.
func (g *romance) finitePast(w *word) bool {
	c := g.lexicon[w.bare]
	return !w.acronym && (c.has(roFinite) || (c == 0 || strings.HasSuffix(w.text, "ó")) && g.finite(w))
}

// asks reports whether a word is an infinitive.
func (g *romance) asks(w *word) bool {
	c := g.lexicon[w.bare]
	switch {
	case w.acronym:
		return false
	case c.has(roVerb):
		return true
	case c.has(roNoun | roMasculine | roFeminine | roLink | roArtefact):
		return false
	}
	return g.infinitive(w)
}

// ends reports whether word i ends the part that says what happened.
func (g *romance) ends(p *phrase, i int) bool {
	if i+1 >= len(p.words) {
		return true
	}
	next := p.words[i+1].bare
	return g.lexicon[next].has(roLink) || strings.HasSuffix(next, "mente") || strings.HasSuffix(next, "ment") || isVersion(next)
}

// event implements grammar.
func (g *romance) event(p *phrase) finding {
	if !p.latin() {
		return finding{}
	}
	for i := range p.words {
		if i+1 < len(p.words) && g.lexicon[p.words[i].bare].has(roFuture) {
			return finding{answer: No, word: p.written(i), reason: notYet}
		}
	}
	unsure := false
	for i := range p.words {
		f, decided := g.eventAt(p, i)
		if decided && f.answer != Unknown {
			return f
		}
		unsure = unsure || decided
	}
	if unsure {
		return finding{}
	}
	return g.notAnEvent(p)
}

// eventAt looks at word i as the past form of an event's name. It reports
// false if the word decides nothing.
func (g *romance) eventAt(p *phrase, i int) (finding, bool) {
	w, last := &p.words[i], len(p.words)-1
	if g.finitePast(w) {
		return finding{answer: Yes}, true
	}
	k := g.past(w)
	switch {
	case k == notPast:
		return finding{}, g.perhapsFinite(p, i)
	case k == adjectival && i == 0:
		return finding{}, last == 0
	case k == adjectival && !g.ends(p, i), k == adjectival && disagree(p.words[i-1].bare, w.bare):
		return finding{}, false
	case k == adjectival || k == equalPast:
		return finding{answer: unless(k == equalPast || !g.agreeing(&p.words[i-1], w), Yes)}, true
	case i > 0 && g.asks(&p.words[0]):
		return finding{answer: No, word: p.written(0), reason: headImperative}, true
	case i < last && g.lexicon[p.words[last].bare].has(roArtefact):
		return finding{answer: No, word: p.written(last), reason: artefact}, true
	case i == 0 && !g.ends(p, i):
		return finding{}, true
	}
	return finding{answer: Yes}, true
}

// perhapsFinite reports whether word i may be a past that lost its accent:
// ProductoEntrego, SeEnvioCorreo.
func (g *romance) perhapsFinite(p *phrase, i int) bool {
	if i == 0 || g.unaccented == nil || g.asks(&p.words[0]) {
		return false
	}
	w := &p.words[i]
	reflexive := p.words[i-1].bare == "se"
	return (reflexive || g.lexicon[w.bare] == 0 && g.ends(p, i)) && g.unaccented(w)
}

// disagree reports whether the endings of a noun and a participle exclude that
// they belong together: PrecioSubida.
func disagree(noun, participle string) bool {
	n, p := gendered(noun), gendered(participle)
	return n != 0 && p != 0 && n != p
}

// gendered returns the o or the a that a word ends in, plural or not, or 0.
func gendered(bare string) byte {
	bare = strings.TrimSuffix(bare, "s")
	if n := len(bare); n > 0 && (bare[n-1] == 'o' || bare[n-1] == 'a') {
		return bare[n-1]
	}
	return 0
}

// agreeing reports whether a noun and a participle have the same gender.
func (g *romance) agreeing(noun, participle *word) bool {
	c := g.singular(noun.bare)
	e := gendered(participle.bare)
	switch {
	case c.has(roFeminine):
		return e != 'o'
	case c.has(roMasculine):
		return e != 'a'
	}
	return gendered(noun.bare) == e
}

// notAnEvent says why a name without any past form is no event.
func (g *romance) notAnEvent(p *phrase) finding {
	last := len(p.words) - 1
	f := finding{answer: No, reason: noPast, rename: g.eventName(p)}
	head := g.lexicon[p.words[0].bare]
	switch {
	case g.asks(&p.words[0]), last > 0 && head.has(roImperative):
		f.reason, f.word = headImperative, p.written(0)
	case g.asks(&p.words[last]):
		f.reason, f.word = baseForm, p.written(last)
	case head.has(roAct):
		f.reason, f.word = actNoun, p.written(0)
	case g.lexicon[p.words[last].bare].has(roAct):
		f.reason, f.word = actNoun, p.written(last)
	}
	return f
}

// imperativeAt returns the index of the word that should be the verb: the
// first one behind a path, or behind a pronoun or a prefix of an infinitive.
func (g *romance) imperativeAt(p *phrase) int {
	i := p.tail
	if i+1 < len(p.words) && g.lexicon[p.words[i].bare].has(roPrefix) && g.asks(&p.words[i+1]) {
		i++
	}
	return i
}

// command implements grammar.
func (g *romance) command(p *phrase) finding {
	if !p.latin() {
		return finding{}
	}
	head, last := &p.words[g.imperativeAt(p)], len(p.words)-1
	c := g.lexicon[head.bare]
	no := func(i int, r reason) finding {
		return finding{answer: No, word: p.written(i), reason: r, rename: g.commandName(p)}
	}
	switch {
	case g.asks(head), c.has(roImperative):
		return finding{answer: Yes}
	case last > p.tail && g.lexicon[p.words[last].bare].has(roVerb):
		return no(last, verbLast)
	case c.has(roMaybe) && !c.has(roMasculine|roFeminine|roAct):
		return finding{answer: unless(last == p.tail || g.past(&p.words[last]) != notPast, Yes)}
	case c.has(roMaybe) && g.past(&p.words[last]) == notPast:
		return finding{}
	case c.has(roFuture):
		return no(p.tail, notYetCommand)
	}
	for i := p.tail; i <= last; i++ {
		w := &p.words[i]
		switch {
		case g.finitePast(w), g.past(w) == surePast, g.past(w) == adjectival && i == last && i > p.tail:
			return no(i, pastCommand)
		case i > p.tail && g.lexicon[w.bare].has(roVerb):
			return no(i, verbLast)
		}
	}
	switch {
	case c.has(roAct | roMasculine | roFeminine | roNoun | roArtefact):
		return no(p.tail, nounCommand)
	case g.lexicon[p.words[last].bare].has(roAct) && !g.imperative(head):
		return no(last, nounCommand)
	case g.imperative(head):
		return finding{answer: Yes}
	case c == 0 && g.nounEnding(head):
		return no(p.tail, nounCommand)
	}
	return finding{}
}

// iberianParticiple recognises -ado and -ido with their endings. An accent on
// the syllable before -ido makes it an adjective: válido, rápido.
func iberianParticiple(w *word) pastKind {
	stem := strings.TrimSuffix(w.bare, "s")
	n := len(stem)
	if n < 5 || stem[n-2] != 'd' || stem[n-1] != 'o' && stem[n-1] != 'a' || stem[n-3] != 'a' && stem[n-3] != 'i' {
		return notPast
	}
	if strings.ContainsAny(w.text, "áâéêóôúã") {
		return notPast
	}
	return surePast
}

// iberianFeminine returns the feminine of a participle.
func iberianFeminine(participle string) string {
	if stem, ok := strings.CutSuffix(participle, "o"); ok {
		return stem + "a"
	}
	return participle
}

// hasAnySuffix reports whether s ends in one of the endings and is longer.
func hasAnySuffix(s string, endings ...string) bool {
	for _, e := range endings {
		if len(s) > len(e)+1 && strings.HasSuffix(s, e) {
			return true
		}
	}
	return false
}

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
)

// romance is the rules that Portuguese, Spanish and French share. The
// functions tell what the ending of a word says where the lexicon is silent.
type romance struct {
	lexicon
	acute map[string]bool   // the listed words in -é and -ée, with their accents
	verbs map[string]string // an irregular infinitive to its masculine participle
	acts  map[string]string // the noun of an act to its infinitive

	participle func(w *word) pastKind
	finite     func(w *word) bool
	infinitive func(w *word) bool
	imperative func(w *word) bool
	nounEnding func(w *word) bool             // no imperative ends like this
	decline    func(infinitive string) string // the masculine participle of a regular verb
	feminine   func(participle string) string
}

// romanceWords is the data of one language.
type romanceWords struct {
	participles, finite, nouns, either, future, verbs, imperatives, maybe, acts, links, of, masculine, feminine, artefacts, irregular string
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
		{roArtefact, words.artefacts},
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
		return finding{}, false
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

// command implements grammar.
func (g *romance) command(p *phrase) finding {
	if !p.latin() {
		return finding{}
	}
	head, last := &p.words[p.tail], len(p.words)-1
	c := g.lexicon[head.bare]
	no := func(i int, r reason) finding {
		return finding{answer: No, word: p.written(i), reason: r}
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

// eventName returns the past-tense name that a name stands for, or "" where
// none is certain: CriarPedido, PedidoCriar and CriaçãoDePedido are all
// PedidoCriado.
func (g *romance) eventName(p *phrase) string {
	last := len(p.words) - 1
	if p.tail > 0 || last < 1 {
		return ""
	}
	if infinitive := g.known(&p.words[0]); infinitive != "" {
		return g.verbMoved(p, infinitive)
	}
	if infinitive := g.known(&p.words[last]); infinitive != "" {
		if participle := g.agreed(infinitive, &p.words[0]); participle != "" {
			return p.replace(last, participle)
		}
	}
	return ""
}

// known returns the infinitive that a word is, or names the act of, if it is
// in the lists.
func (g *romance) known(w *word) string {
	c := g.lexicon[w.bare]
	switch {
	case c.has(roVerb):
		return w.text
	case c.has(roAct):
		return g.acts[w.bare]
	}
	return ""
}

// verbMoved puts the participle behind the object.
func (g *romance) verbMoved(p *phrase, infinitive string) string {
	start := 1
	if g.lexicon[p.words[0].bare].has(roAct) {
		for start < len(p.words) && g.lexicon[p.words[start].bare].has(roOf) {
			start++
		}
	}
	if start >= len(p.words) {
		return ""
	}
	end := start + 1
	for end < len(p.words) && !g.stops(&p.words[end]) {
		end++
	}
	participle := g.agreed(infinitive, &p.words[start])
	if participle == "" || g.lexicon[p.words[end-1].bare].has(roLink) {
		return ""
	}
	pieces := make([]piece, 0, len(p.words))
	for i := start; i < end; i++ {
		if i > start && g.past(&p.words[i]) != notPast || g.asks(&p.words[i]) {
			return ""
		}
		pieces = append(pieces, piece{index: i})
	}
	pieces = append(pieces, piece{index: 0, text: participle})
	for i := end; i < len(p.words); i++ {
		pieces = append(pieces, piece{index: i})
	}
	return p.rewrite(pieces)
}

// stops reports whether the object ends before a word: at a preposition that
// is not of.
func (g *romance) stops(w *word) bool {
	c := g.lexicon[w.bare]
	return c.has(roLink) && !c.has(roOf)
}

// agreed returns the participle of a verb in gender and number of a noun, or
// "" if the noun is not in the lists.
func (g *romance) agreed(infinitive string, noun *word) string {
	c := g.singular(noun.bare)
	if c.has(roMasculine) == c.has(roFeminine) {
		return ""
	}
	_, bare := fold(infinitive)
	participle, irregular := g.verbs[bare]
	if !irregular {
		participle = g.decline(infinitive)
	}
	if participle == "" {
		return ""
	}
	if c.has(roFeminine) {
		participle = g.feminine(participle)
	}
	if _, own := g.lexicon[noun.bare]; !own && !strings.HasSuffix(participle, "s") {
		participle += "s"
	}
	return participle
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

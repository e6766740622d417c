package naming

import "strings"

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
	if infinitive := g.known(&p.words[last]); infinitive != "" && g.joined(p, 1, last) {
		if participle := g.agreed(infinitive, &p.words[0]); participle != "" {
			return p.replace(last, participle)
		}
	}
	return ""
}

// joined reports whether the words from i to j name one thing: no preposition
// but of stands among them, as it does in DevisÀSigner and PedidoEmProcessamento.
func (g *romance) joined(p *phrase, i, j int) bool {
	for ; i < j; i++ {
		if g.stops(&p.words[i]) {
			return false
		}
	}
	return true
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

// commandName returns the name with its verb in front, as an infinitive, or ""
// where none is certain: PedidoCriado, PedidoCriar and CriaçãoDePedido are all
// CriarPedido.
func (g *romance) commandName(p *phrase) string {
	last := len(p.words) - 1
	if p.tail > 0 || last < 1 {
		return ""
	}
	if act := &p.words[0]; g.lexicon[act.bare].has(roAct) {
		return g.lead(p, 0, g.sameStem(act), 1, last+1)
	}
	switch w := &p.words[last]; {
	case g.lexicon[w.bare].has(roVerb):
		return g.lead(p, last, w.text, 0, last)
	case g.lexicon[w.bare].has(roAct):
		return g.lead(p, last, g.sameStem(w), 0, last)
	case g.past(w) == surePast:
		return g.lead(p, last, g.infinitives()[strings.TrimSuffix(w.bare, "s")], 0, last)
	}
	return ""
}

// sameStem returns the verb of the noun of an act, or "" where the two begin
// differently: of alta and registrar nobody knows that they are meant to be one.
func (g *romance) sameStem(act *word) string {
	const stem = 3
	infinitive := g.acts[act.bare]
	if _, bare := fold(infinitive); len(bare) < stem || !strings.HasPrefix(act.bare, bare[:stem]) {
		return ""
	}
	return infinitive
}

// lead puts an infinitive, in the place of word verb, in front of the object
// from word i to j.
func (g *romance) lead(p *phrase, verb int, infinitive string, i, j int) string {
	for i < j && g.lexicon[p.words[i].bare].has(roOf) {
		i++
	}
	if _, bare := fold(infinitive); bare == "" || i == j || g.lexicon[bare].has(roUnasked) {
		return ""
	}
	pieces := append(make([]piece, 0, len(p.words)), piece{index: verb, text: infinitive})
	for ; i < j; i++ {
		w := &p.words[i]
		if g.stops(w) || g.past(w) != notPast || g.asks(w) || g.lexicon[w.bare].has(roAct) && !g.lexicon[w.bare].has(roMasculine|roFeminine) {
			return ""
		}
		pieces = append(pieces, piece{index: i})
	}
	return p.rewrite(pieces)
}

// readInfinitives turns the participles of all listed verbs, masculine and
// feminine, into their infinitives.
func (g *romance) readInfinitives(words *romanceWords) map[string]string {
	infinitives := make(map[string]string, 4000)
	add := func(infinitive, participle string) {
		for _, form := range [...]string{participle, g.feminine(participle)} {
			if _, bare := fold(form); infinitives[bare] == "" {
				infinitives[bare] = infinitive
			}
		}
	}
	pairs(words.irregular, add)
	for infinitive := range strings.FieldsSeq(words.verbs) {
		_, bare := fold(infinitive)
		if participle := g.decline(infinitive); participle != "" && g.verbs[bare] == "" {
			add(infinitive, participle)
		}
	}
	return infinitives
}

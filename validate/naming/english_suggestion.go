package naming

import "strings"

// eventName returns the past-tense name that a name without past form stands
// for, or "" where none is certain.
func (g *englishGrammar) eventName(p *phrase) string {
	if g.hasArticle(p) {
		return ""
	}
	last := len(p.words) - 1
	if base := g.presentBase(p.words[last].bare); base != "" && g.plainSubject(p, p.tail, last) {
		return p.replace(last, g.participle(base))
	}
	if last > p.tail && g.lexicon[p.words[p.tail].bare].has(enVerb|enVerbNoun) {
		if p.tail == 0 {
			return g.verbMoved(p)
		}
		return ""
	}
	if !g.plainSubject(p, 0, last) {
		return ""
	}
	if past := g.pastOf(p.words[last].bare); past != "" {
		return p.replace(last, past)
	}
	return ""
}

// hasArticle reports whether a word is an article or a pronoun, which would
// stand in the wrong place in a new name.
func (g *englishGrammar) hasArticle(p *phrase) bool {
	for i := range p.words {
		switch p.words[i].bare {
		case "a", "an", "the", "and", "or", "not", "no", "if", "all", "is", "are", "my", "new", "old", "every", "each", "its", "it":
			return true
		}
	}
	return false
}

// pastOf returns the participle for a last word that is a verb or the noun of
// an act, "" where none is certain. It may be two words.
func (g *englishGrammar) pastOf(bare string) string {
	if two := g.phrasal[bare]; two != "" {
		return two
	}
	c := g.lexicon[bare]
	switch {
	case c.has(enAct) && !c.has(enActUnsure):
		return g.participle(g.acts[bare])
	case c.has(enUnsureLast | enArtefact | enPreposition):
		return ""
	case c.has(enVerb | enSureLast):
		return g.participle(bare)
	}
	return ""
}

// presentBase returns the verb of a third person of the present, such as expire
// of expires, "" where the word may as well be a plural: items, updates.
func (g *englishGrammar) presentBase(bare string) string {
	for _, ending := range [...]struct{ cut, put string }{{"ies", "y"}, {"s", ""}, {"es", ""}} {
		stem, ok := strings.CutSuffix(bare, ending.cut)
		if !ok {
			continue
		}
		base := stem + ending.put
		c := g.lexicon[base]
		if c.has(enVerb|enPresent) && !c.has(enUnsureLast|enArtefact|enPlural) {
			return base
		}
	}
	return ""
}

// plainSubject reports whether the words from i to j are nouns as far as
// anybody can tell: no verb, no preposition, no past form.
func (g *englishGrammar) plainSubject(p *phrase, i, j int) bool {
	for ; i < j; i++ {
		w := &p.words[i]
		c := g.lexicon[w.bare]
		if c.has(enPreposition|enModal) || c.has(enVerb) || g.past(w) != notPast || g.gerund(w.bare) && !c.has(enGerundNoun) {
			return false
		}
	}
	return true
}

// verbMoved turns AddItemToCart into ItemAddedToCart.
func (g *englishGrammar) verbMoved(p *phrase) string {
	head := g.lexicon[p.words[0].bare]
	end := 1
	for end < len(p.words) && !g.lexicon[p.words[end].bare].has(enPreposition) {
		end++
	}
	last := g.lexicon[p.words[end-1].bare]
	sure := head.has(enVerb | enSureLast)
	if !sure || g.phrasal[p.words[0].bare] != "" || end == 1 || !g.plainSubject(p, 1, end) || g.particleVerb(p, end) {
		return ""
	}
	if last.has(enVerb) || g.presentBase(p.words[end-1].bare) != "" || last.has(enAttribute|enAct|enVerbNoun) && !head.has(enVerb) {
		return ""
	}
	if !head.has(enVerb) && len(p.words) != 2 {
		return ""
	}
	pieces := make([]piece, 0, len(p.words))
	for i := 1; i < end; i++ {
		pieces = append(pieces, piece{index: i})
	}
	pieces = append(pieces, piece{index: 0, text: g.participle(p.words[0].bare)})
	for i := end; i < len(p.words); i++ {
		pieces = append(pieces, piece{index: i})
	}
	return p.rewrite(pieces)
}

// particleVerb reports whether a particle follows the object with nothing
// behind it (TurnLightOff), so that the words cannot simply move.
func (g *englishGrammar) particleVerb(p *phrase, end int) bool {
	return end == len(p.words)-1
}

// commandName returns the imperative that a name stands for, or "" where none
// is certain: OrderCreated, OrderCreate, OrderCreation, CreatedOrder and
// OrderToBeCreated are all CreateOrder.
func (g *englishGrammar) commandName(p *phrase) string {
	if p.tail > 0 || g.hasArticle(p) || len(p.words) < 2 {
		return ""
	}
	if base := g.baseOf(&p.words[0]); base != "" && len(p.words) < 4 && g.plainSubject(p, 1, len(p.words)) {
		return p.replace(0, base)
	}
	for i := 1; i < len(p.words); i++ {
		base := g.baseOf(&p.words[i])
		if base == "" {
			continue
		}
		subject := i
		if i > 2 && p.words[i-1].bare == "be" && p.words[i-2].bare == "to" {
			subject = i - 2
		}
		if !g.plainSubject(p, 0, subject) || !g.ends(p, i) || !g.plainRest(p, i+1) {
			return ""
		}
		return p.lead(base, i, subject)
	}
	return ""
}

// plainRest reports whether the words from i on hold no further past form.
func (g *englishGrammar) plainRest(p *phrase, i int) bool {
	for ; i < len(p.words); i++ {
		if g.past(&p.words[i]) != notPast || g.lexicon[p.words[i].bare].has(enParticle) {
			return false
		}
	}
	return true
}

// lead puts the base in front of the words up to subject, drops those up
// to verb and keeps the rest.
func (p *phrase) lead(base string, verb, subject int) string {
	pieces := append(make([]piece, 0, len(p.words)), piece{index: verb, text: base})
	for i := range p.words {
		if i < subject || i > verb {
			pieces = append(pieces, piece{index: i})
		}
	}
	return p.rewrite(pieces)
}

// baseOf returns the verb of a past form, of the noun of an act, or the word
// itself if it is only a verb; "" where that is not certain.
func (g *englishGrammar) baseOf(w *word) string {
	c := g.lexicon[w.bare]
	switch {
	case c.has(enAct):
		if c.has(enActUnsure) {
			return ""
		}
		return g.acts[w.bare]
	case c.has(enVerb) && !c.has(enUnsureLast): // be is one of these
		return w.bare
	case g.past(w) != surePast || c.has(enFinite) || c.has(enOutcome) && !w.intentional():
		return ""
	}
	if base, ok := g.bases[w.bare]; ok {
		return base
	}
	if base, ok := g.bases[strings.Replace(w.bare, "eled", "elled", 1)]; ok {
		return base
	}
	return ""
}

// intentional reports whether somebody can ask for this outcome.
func (w *word) intentional() bool {
	switch w.bare {
	case "failed", "succeeded", "exceeded", "expired", "timed", "received", "attempted", "ended":
		return false
	}
	return true
}

package naming

import "strings"

// command implements grammar.
func (g *englishGrammar) command(p *phrase) finding {
	if !p.latin() {
		return finding{}
	}
	start := g.imperativeAt(p)
	head := &p.words[start]
	c := g.lexicon[head.bare]
	switch {
	case c.has(enVerb) && !c.has(enNounHead):
		return g.verbFirst(p, start)
	case c.has(enBase):
		return g.nounOrVerbFirst(p, start)
	case g.likelyVerb(head) && g.past(head) == notPast:
		return finding{answer: Yes}
	}
	return g.notACommand(p, start)
}

// imperativeAt returns the index of the word that should be the imperative:
// the first one behind a path and words such as Please or Bulk.
func (g *englishGrammar) imperativeAt(p *phrase) int {
	i := p.tail
	for i+1 < len(p.words) && g.lexicon[p.words[i].bare].has(enLeading) && g.lexicon[p.words[i+1].bare].has(enBase) {
		i++
	}
	return i
}

// likelyVerb recognises verbs outside the lists by their ending or prefix.
func (g *englishGrammar) likelyVerb(w *word) bool {
	if w.acronym {
		return false
	}
	for _, ending := range [...]string{"ize", "ise", "ify"} {
		if strings.HasSuffix(w.bare, ending) && len(w.bare) > 5 {
			return !strings.HasSuffix(w.bare, "tise") && w.bare != "enterprise" && w.bare != "merchandise" && w.bare != "franchise"
		}
	}
	for _, prefix := range [...]string{"re", "un", "de", "dis", "over", "pre", "auto", "co", "mis", "under", "out", "out"} {
		if stem, ok := strings.CutPrefix(w.bare, prefix); ok && len(stem) > 2 && g.lexicon[stem].has(enVerb) {
			return true
		}
	}
	return false
}

// verbFirst judges a name that begins with a verb: CreateFailed is the only
// trap.
func (g *englishGrammar) verbFirst(p *phrase, start int) finding {
	if len(p.words) == start+2 {
		last := p.words[start+1]
		if g.lexicon[last.bare].has(enOutcome) && !g.lexicon[p.words[start].bare].has(enReporter) {
			return finding{}
		}
	}
	return finding{answer: Yes}
}

// nounOrVerbFirst judges a name whose first word is a verb or a noun.
func (g *englishGrammar) nounOrVerbFirst(p *phrase, start int) finding {
	last := len(p.words) - 1
	if last == start {
		return finding{answer: Yes}
	}
	head, tail := g.lexicon[p.words[start].bare], &p.words[last]
	c := g.lexicon[tail.bare]
	switch {
	case last > start+1 && g.lexicon[p.words[start+1].bare].has(enParticle) && g.past(tail) == notPast,
		head.has(enReporter) && p.words[last-1].bare == "as":
		return finding{answer: Yes} // TimeOutPayment, MarkOrderAsShipped
	case g.past(tail) == surePast && !(head.has(enReporter) && c.has(enEqual)):
		if head.has(enReporter) && last > start+1 {
			return finding{}
		}
		return finding{answer: No, word: p.written(last), reason: pastCommand, rename: g.commandName(p)}
	case last == start+1 && c.has(enVerb) && !c.has(enBase&^enVerb|enUnsureLast) && !c.has(enParticle):
		return finding{answer: No, word: p.written(last), reason: verbLast, rename: g.commandName(p)}
	case head.has(enSubject) && c.has(enAct):
		if p.words[start].bare == "seat" || head.has(enNounHead) || c.has(enOnlyAct) && !head.has(enLodging) {
			return finding{answer: No, word: p.written(last), reason: nounCommand, rename: g.commandName(p)}
		}
		return finding{}
	case head.has(enNounHead):
		return finding{}
	}
	return finding{answer: Yes}
}

// notACommand judges a name that does not begin with a verb.
func (g *englishGrammar) notACommand(p *phrase, start int) finding {
	head, last := &p.words[start], len(p.words)-1
	c, tail := g.lexicon[head.bare], g.lexicon[p.words[last].bare]
	no := func(i int, r reason) finding {
		return finding{answer: No, word: p.written(i), reason: r, rename: g.commandName(p)}
	}
	switch {
	case g.vetoed(p) >= 0:
		return no(g.vetoed(p), notYetCommand)
	case c.has(enModal) && last > start:
		return no(start, notYetCommand)
	case g.past(head) == surePast, g.past(head) == adjectival && last > start:
		return no(start, pastCommand)
	case g.gerund(head.bare) && g.past(head) == notPast:
		return no(start, goingOnCommand)
	case g.thirdPerson(head.bare):
		return no(start, notYetCommand)
	}
	for i := start + 1; i <= last; i++ {
		if g.past(&p.words[i]) == surePast {
			return no(i, pastCommand)
		}
	}
	switch {
	case tail.has(enAct):
		return no(last, nounCommand)
	case c.has(enAct):
		return no(start, nounCommand)
	case last > start && g.past(&p.words[last]) == equalPast && !tail.has(enThingPast):
		return no(last, verbLast)
	case last == start+1 && c == 0 && !head.acronym && (tail.has(enGerundNoun) || tail.has(enVerbNoun) && !tail.has(enVerb|enSureLast|enPhrasal)):
		return finding{} // RentBike, MinuteMeeting: the first word may be a verb
	case last > start && tail.has(enVerb|enVerbNoun):
		return no(last, verbLast)
	case last > start && g.gerund(p.words[last].bare):
		return no(last, goingOnCommand)
	case c.has(enNounHead):
		return no(start, nounCommand)
	}
	return finding{}
}

// thirdPerson reports whether a word is the -s form of a verb that is no noun.
func (g *englishGrammar) thirdPerson(bare string) bool {
	stem, ok := strings.CutSuffix(bare, "s")
	if !ok {
		return false
	}
	c := g.lexicon[stem]
	return c.has(enVerb) && !c.has(enVerbNoun|enThing)
}

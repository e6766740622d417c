package naming

import "strings"

// What the English lexicon knows about a word.
const (
	enPast        class = 1 << iota // a past form that is nothing else
	enFinite                        // a past that is no participle: went, took
	enEqual                         // a past equal to the base: put
	enThingPast                     // one of those that is mostly a noun: cost
	enAdjectival                    // a past that is also a noun or adjective: found
	enEdNoun                        // ends in -ed but is no past form: bed
	enQuality                       // a participle that describes: advanced
	enVerb                          // a base form, hardly ever a noun
	enVerbNoun                      // a base form and the noun of the act: change
	enThing                         // a base form and the noun of a thing: order
	enAct                           // a noun of an act: cancellation
	enActUnsure                     // one that also names a thing: payment
	enModal                         // will, must
	enPreposition                   // to, from; adverbs too
	enParticle                      // up, out: belongs to the verb before it
	enArtefact                      // email, report
	enAttribute                     // date, status
	enNounHead                      // never begins an imperative
	enLeading                       // may stand before an imperative
	enUnsureLast                    // no certain past when it comes last
	enOutcome                       // failed, requested
	enReporter                      // mark, notify
	enPhrasal                       // checkout, login
	enSubject                       // order, invoice: an event may begin with it
	enSureLast                      // its past form is certain when it comes last
	enOnlyAct                       // a noun of an act that nobody orders: creation
	enLodging                       // a verb that asks for an act to be done: file
	enGerundNoun                    // an -ing form that names a thing: booking
	enPresent                       // a noun too, but its form in -s is a verb behind a subject: ships
	enPlural                        // a verb, but its form in -s is a plural: tweets
)

// enBase is any base form.
const enBase = enVerb | enVerbNoun | enThing

// englishGrammar is the rules of English.
type englishGrammar struct {
	lexicon
	compounds map[string]bool   // "data-set"
	pasts     map[string]string // base to participle, where irregular or doubled
	bases     map[string]string // participle to base, of every verb listed
	acts      map[string]string // cancellation to cancel
	phrasal   map[string]string // checkout to "checked out"
}

// english returns the one instance.
var english = lazily(newEnglish)

// newEnglish reads the word lists.
func newEnglish() *englishGrammar {
	g := &englishGrammar{
		lexicon:   make(lexicon, 4000),
		compounds: make(map[string]bool, 128),
		pasts:     make(map[string]string, 512),
		bases:     make(map[string]string, 2400),
		acts:      make(map[string]string, 512),
		phrasal:   make(map[string]string, 32),
	}
	for _, list := range []struct {
		class
		words string
	}{
		{enPast, englishEedPasts}, {enEqual, englishEqual}, {enThingPast, englishThingPasts},
		{enAdjectival, englishAdjectival}, {enEdNoun, englishEdNouns}, {enQuality, englishQualities},
		{enVerb, englishVerbs}, {enVerbNoun, englishVerbNouns}, {enThing, englishThings},
		{enModal, englishModals}, {enPreposition, englishPrepositions}, {enParticle, englishParticles},
		{enArtefact, englishArtefacts}, {enAttribute, englishAttributes}, {enNounHead, englishNounHeads},
		{enLeading, englishLeading}, {enUnsureLast, englishUnsureLast}, {enOutcome, englishOutcomes},
		{enReporter, englishReporters}, {enActUnsure, englishActsUnsure}, {enSureLast, englishSureLast}, {enSubject, englishSubjects},
		{enOnlyAct, englishOnlyActs}, {enLodging, englishLodgings}, {enGerundNoun, englishGerundNouns},
		{enPresent, englishPresents}, {enPlural, englishPlurals},
	} {
		g.add(list.class, list.words)
	}
	g.readStrong()
	g.readActs()
	for w := range strings.FieldsSeq(englishCompounds) {
		g.compounds[w] = true
	}
	for w := range strings.FieldsSeq(englishDoubled) {
		if _, irregular := g.pasts[w]; !irregular {
			g.pasts[w] = w + w[len(w)-1:] + "ed"
		}
	}
	g.readBases()
	return g
}

// readStrong reads the irregular verbs.
func (g *englishGrammar) readStrong() {
	rows(englishStrong, func(forms []string) {
		base, past, participle := forms[0], forms[1], forms[2]
		g.pasts[base] = participle
		for _, form := range forms[1:] {
			if form == base {
				g.lexicon[form] |= enEqual
				continue
			}
			g.lexicon[form] |= enPast
		}
		if past != participle && !g.lexicon[past].has(enAdjectival) {
			g.lexicon[past] |= enFinite
		}
		if !g.lexicon[base].has(enBase) {
			g.lexicon[base] |= enVerb
		}
	})
	for w := range strings.FieldsSeq(englishEqual) {
		g.pasts[w] = w
	}
}

// readActs reads the nouns of acts and the verbs written with a particle.
func (g *englishGrammar) readActs() {
	pairs(englishActs, func(act, verb string) {
		g.acts[act] = verb
		g.lexicon[act] |= enAct
		if !g.lexicon[verb].has(enBase) {
			g.lexicon[verb] |= enVerb
		}
	})
	rows(englishPhrasal, func(words []string) {
		g.phrasal[words[0]] = strings.Join(words[1:], " ")
		g.lexicon[words[0]] |= enPhrasal | enVerbNoun
	})
}

// readBases turns every verb of the lists into its participle.
func (g *englishGrammar) readBases() {
	for _, list := range []string{englishVerbs, englishVerbNouns, englishThings} {
		for base := range strings.FieldsSeq(list) {
			if participle := g.participle(base); participle != base && g.phrasal[base] == "" {
				if _, taken := g.bases[participle]; !taken {
					g.bases[participle] = base
				}
			}
		}
	}
	for base, participle := range g.pasts {
		if participle != base && g.lexicon[base].has(enVerb) {
			g.bases[participle] = base
		}
	}
}

// participle returns the past participle of a base form.
func (g *englishGrammar) participle(base string) string {
	if p, ok := g.pasts[base]; ok {
		return p
	}
	n := len(base)
	switch {
	case strings.HasSuffix(base, "e"):
		return base + "d"
	case n > 2 && base[n-1] == 'y' && !strings.ContainsRune("aeiou", rune(base[n-2])):
		return base[:n-1] + "ied"
	}
	return base + "ed"
}

// pastKind is how sure a word is to be a past form.
type pastKind uint8

const (
	notPast    pastKind = iota
	quality             // describes: advanced
	equalPast           // equal to the base: put
	adjectival          // also a noun or an adjective: found
	surePast
)

// past classifies one word.
func (g *englishGrammar) past(w *word) pastKind {
	if w.acronym {
		return notPast
	}
	c := g.lexicon[w.bare]
	switch {
	case c.has(enEdNoun):
		return notPast
	case c.has(enQuality):
		return quality
	case c.has(enAdjectival):
		return adjectival
	case c.has(enPast):
		return surePast
	case c.has(enEqual):
		return equalPast
	case regularPast(w.bare):
		return surePast
	case c.has(enBase):
		return notPast
	}
	return g.prefixedPast(w.bare)
}

// regularPast reports whether a word looks like a regular past form. The words
// in -eed are in the lists.
func regularPast(bare string) bool {
	n := len(bare)
	if strings.HasSuffix(bare, "'d") || strings.HasSuffix(bare, "’d") {
		return n > 3
	}
	return n > 3 && bare[n-2:] == "ed" && bare[n-3] != 'e' && strings.ContainsAny(bare[:n-2], "aeiouy")
}

// prefixedPast looks through a prefix: rebuilt, overpaid, unfrozen.
func (g *englishGrammar) prefixedPast(bare string) pastKind {
	for _, prefix := range [...]string{"re", "un", "pre", "over", "under", "out", "mis", "fore", "up", "inter", "co"} {
		stem, ok := strings.CutPrefix(bare, prefix)
		if !ok || len(stem) < 3 {
			continue
		}
		c := g.lexicon[stem]
		switch {
		case c.has(enAdjectival):
			continue
		case c.has(enPast):
			return surePast
		case c.has(enEqual) && prefix != "up" && prefix != "co" && prefix != "out":
			return equalPast
		}
	}
	return notPast
}

// ends reports whether what happened is said by word i: nothing follows, or a
// preposition or an adverb does.
func (g *englishGrammar) ends(p *phrase, i int) bool {
	if i+1 >= len(p.words) {
		return true
	}
	next := p.words[i+1].bare
	return g.lexicon[next].has(enPreposition) || strings.HasSuffix(next, "ly") || isVersion(next)
}

// commands reports whether the name begins with a verb that is no noun.
func (g *englishGrammar) commands(p *phrase) bool {
	c := g.lexicon[p.words[0].bare]
	return len(p.words) > 1 && c.has(enVerb)
}

// event implements grammar.
func (g *englishGrammar) event(p *phrase) finding {
	if !p.latin() {
		return finding{}
	}
	if i := g.vetoed(p); i >= 0 {
		return finding{answer: No, word: p.written(i), reason: notYet}
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

// vetoed returns the index of the word that puts the name in the future, or -1.
func (g *englishGrammar) vetoed(p *phrase) int {
	for i := 0; i+1 < len(p.words); i++ {
		next := p.words[i+1].bare
		switch p.words[i].bare {
		case "being":
			return i
		case "to", "not", "about", "due":
			if next == "be" {
				return i
			}
		case "will", "would", "shall", "should", "must", "can", "could", "might", "cannot":
			if next == "be" || next == "have" || next == "not" || g.lexicon[next].has(enBase) && g.past(&p.words[i+1]) == notPast {
				return i
			}
		}
	}
	return -1
}

// eventAt looks at word i as the past form of an event's name. It reports
// false if the word decides nothing.
func (g *englishGrammar) eventAt(p *phrase, i int) (finding, bool) {
	w := &p.words[i]
	switch g.past(w) {
	case surePast:
		return g.sureEvent(p, i)
	case quality:
		if i == 0 || !g.ends(p, i) {
			return finding{}, false
		}
		return finding{answer: unless(strings.HasPrefix(w.bare, "un"), Yes)}, true
	case adjectival:
		if i == 0 {
			return finding{}, len(p.words) == 1 || g.ends(p, i)
		}
		sure := g.ends(p, i) && p.words[i-1].bare != "and" && !g.commands(p)
		return finding{answer: unless(!sure, Yes)}, true
	case equalPast:
		return g.equalEvent(p, i)
	}
	return finding{}, false
}

// unless returns the answer, or Unknown if there is doubt.
func unless(doubt bool, a Answer) Answer {
	if doubt {
		return Unknown
	}
	return a
}

// sureEvent judges word i, which is certainly a past form.
func (g *englishGrammar) sureEvent(p *phrase, i int) (finding, bool) {
	c, last := g.lexicon[p.words[i].bare], len(p.words)-1
	switch {
	case i > 0 && isPresentBe(p.words[i-1].bare):
		return finding{}, true // OrderIsPaid: a state, but a fair name
	case i > 0 && g.commands(p):
		return g.commandedEvent(p, i)
	case c.has(enFinite) || g.ends(p, i):
		return finding{answer: Yes}, true
	case g.lexicon[p.words[last].bare].has(enArtefact) && !g.pastBehind(p, i):
		return finding{answer: No, word: p.written(last), reason: artefact}, true
	case i == 0, i == 1 && g.lexicon[p.words[0].bare].has(enBase):
		return finding{}, true // CreatedOrder, RetryFailedPayment
	}
	return finding{answer: Yes}, true
}

// isPresentBe reports whether a word makes a passive of the present.
func isPresentBe(bare string) bool { return bare == "is" || bare == "are" || bare == "gets" }

// pastBehind reports whether another past form follows word i.
func (g *englishGrammar) pastBehind(p *phrase, i int) bool {
	for j := i + 1; j < len(p.words); j++ {
		if k := g.past(&p.words[j]); k == surePast || k > quality && g.ends(p, j) {
			return true
		}
	}
	return false
}

// commandedEvent judges the past form i behind a first word that is a verb:
// AddItemFailed is an event, SendOrderShippedEmail is not.
func (g *englishGrammar) commandedEvent(p *phrase, i int) (finding, bool) {
	head := g.lexicon[p.words[0].bare]
	switch {
	case g.lexicon[p.words[i].bare].has(enFinite):
		return finding{answer: Yes}, true
	case g.pastBehind(p, i):
		return finding{}, false
	case i == len(p.words)-1 && g.lexicon[p.words[i].bare].has(enOutcome):
		return finding{answer: Yes}, true
	case head.has(enReporter), !g.ends(p, i) && (i == 1 || g.lexicon[p.words[len(p.words)-1].bare].has(enArtefact)):
		return finding{answer: No, word: p.written(0), reason: headImperative}, true
	}
	return finding{}, true
}

// equalEvent judges word i, whose past equals its base: it counts only behind
// a subject, with nothing but a preposition behind it.
func (g *englishGrammar) equalEvent(p *phrase, i int) (finding, bool) {
	w := p.words[i].bare
	switch {
	case i == 0:
		return finding{}, len(p.words) == 1
	case g.commands(p) || !g.ends(p, i):
		return finding{}, false
	case g.compounds[p.words[i-1].bare+"-"+w] || g.lexicon[w].has(enThingPast):
		return finding{}, true
	case g.lexicon[p.words[i-1].bare].has(enPreposition):
		return finding{}, true
	}
	return finding{answer: Yes}, true
}

// notAnEvent says why a name without any past form is no event, and which
// name would be one.
func (g *englishGrammar) notAnEvent(p *phrase) finding {
	last := len(p.words) - 1
	f := finding{answer: No, reason: noPast, rename: g.eventName(p)}
	head, tail := g.lexicon[p.words[0].bare], g.lexicon[p.words[last].bare]
	switch {
	case last > 0 && head.has(enVerb):
		f.reason, f.word = headImperative, p.written(0)
	case tail.has(enAct), last > 0 && tail.has(enGerundNoun):
		f.reason, f.word = actNoun, p.written(last)
	case last > 0 && g.gerund(p.words[last].bare):
		f.reason, f.word = goingOn, p.written(last)
	case tail.has(enVerb | enSureLast | enPhrasal), g.presentBase(p.words[last].bare) != "":
		f.reason, f.word = baseForm, p.written(last)
	case f.rename != "":
		f.reason, f.word = headImperative, p.written(0)
	}
	return f
}

// gerund reports whether a word is the -ing form of a verb in the lists.
func (g *englishGrammar) gerund(bare string) bool {
	stem, ok := strings.CutSuffix(bare, "ing")
	if !ok || len(stem) < 2 {
		return false
	}
	if g.lexicon[stem].has(enBase) || g.lexicon[stem+"e"].has(enBase) {
		return true
	}
	n := len(stem)
	return n > 2 && stem[n-1] == stem[n-2] && g.lexicon[stem[:n-1]].has(enBase)
}

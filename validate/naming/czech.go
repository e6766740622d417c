package naming

import "strings"

// What the Czech lexicon knows about a word.
const (
	csPast       class = 1 << iota // a past form that no rule recognises
	csNoun                         // looks like a past form or a verb, but is a noun or an adjective
	csAux                          // byl, byla: a past by itself
	csFuture                       // behind it nothing has happened yet
	csImperative                   // an imperative
	csInfNoun                      // looks like an infinitive, but is a noun
	csLink                         // a preposition, an adverb, se
	csHead                         // a noun that begins no imperative
	csArtefact                     // an e-mail, a report
)

// czechGrammar is the rules of Czech; with long they are those of Slovak,
// where a participle ends in a long vowel and an infinitive in -ť.
type czechGrammar struct {
	lexicon
	long bool
}

// czechLexicon reads the word lists, which both languages share.
var czechLexicon = lazily(func() lexicon {
	l := make(lexicon, 900)
	l.add(csPast, czechPasts)
	l.add(csNoun, czechNouns)
	l.add(csAux, czechAux)
	l.add(csFuture, czechFuture)
	l.add(csImperative, czechImperatives)
	l.add(csInfNoun, czechInfinitiveNouns)
	l.add(csLink, czechLinks)
	l.add(csHead, czechHeads)
	l.add(csArtefact, czechArtefacts)
	return l
})

// czech and slovak return the one instance each.
var (
	czech  = lazily(func() *czechGrammar { return &czechGrammar{lexicon: czechLexicon()} })
	slovak = lazily(func() *czechGrammar { return &czechGrammar{lexicon: czechLexicon(), long: true} })
)

// past classifies one word.
func (g *czechGrammar) past(w *word) pastKind {
	if w.acronym || len(w.bare) < 4 {
		if g.lexicon[w.bare].has(csPast | csAux) {
			return surePast
		}
		return notPast
	}
	c := g.lexicon[w.bare]
	switch {
	case c.has(csPast | csAux):
		return surePast
	case c != 0:
		return notPast
	}
	if k := g.passive(w); k != notPast {
		return k
	}
	if active(w) {
		return surePast
	}
	return notPast
}

// passive recognises vytvořen, odeslána, zaplaceno, zrušeny, odmítnut, přijata.
// A long vowel at the end makes an adjective of it in Czech (vytvořená), and a
// noun of the plural (vytvoření).
func (g *czechGrammar) passive(w *word) pastKind {
	stem := strings.TrimRight(w.bare, "aeiouy")
	vowels := len(w.bare) - len(stem)
	if vowels > 1 || strings.HasSuffix(w.bare, "e") && !g.long || strings.HasSuffix(w.bare, "u") {
		return notPast
	}
	if !hasAnySuffix(stem, "an", "en", "nut", "jat", "cat", "zit", "nit", "bit", "kryt", "myt", "set") || len(stem) < 4 {
		return notPast
	}
	if (strings.HasSuffix(stem, "it") || strings.HasSuffix(stem, "set") || strings.HasSuffix(stem, "cat")) && !strings.HasSuffix(stem, "uzit") && !strings.HasSuffix(stem, "zabit") && !strings.HasSuffix(stem, "zacat") {
		return notPast
	}
	switch last := lastRune(w.text); {
	case last == 'í':
		return notPast
	case last == 'i' && isASCII(w.text) && hasAnySuffix(stem, "an", "en"):
		return equalPast // vytvoreni: a noun or a plural
	case strings.ContainsRune("áéý", last) && !g.long:
		return equalPast
	}
	return surePast
}

// lastRune returns the last rune of a text.
func lastRune(text string) rune {
	var last rune
	for _, r := range text {
		last = r
	}
	return last
}

// active recognises dorazil, odešla, změnilo, přihlásili.
func active(w *word) bool {
	stem := w.bare
	if n := len(stem); n > 3 && strings.IndexByte("aoiy", stem[n-1]) >= 0 {
		stem = stem[:n-1]
	}
	if strings.ContainsRune("áéíýů", lastRune(w.text)) || hasAnySuffix(stem, "tel", "adl", "idl", "edl", "ydl", "cel") && !strings.HasSuffix(stem, "vedl") && !strings.HasSuffix(stem, "sedl") && !hasAnySuffix(stem, "padl", "kradl", "ovladl") {
		return false
	}
	if strings.HasSuffix(w.text, "ál") || strings.HasSuffix(w.text, "íl") {
		return false
	}
	return hasAnySuffix(stem, "al", "el", "il", "yl", "ul", "sl", "dl", "hl", "kl", "tl", "pl", "zl", "rl")
}

// ends reports whether word i ends the part that says what happened.
func (g *czechGrammar) ends(p *phrase, i int) bool {
	return i+1 >= len(p.words) || g.lexicon[p.words[i+1].bare].has(csLink) || isVersion(p.words[i+1].bare)
}

// event implements grammar.
func (g *czechGrammar) event(p *phrase) finding {
	if !p.latin() {
		return finding{}
	}
	last, unsure := len(p.words)-1, false
	for i := 0; i < last; i++ {
		if g.lexicon[p.words[i].bare].has(csFuture) {
			return finding{answer: No, word: p.written(i), reason: notYet}
		}
	}
	for i := range p.words {
		switch k := g.past(&p.words[i]); {
		case k == notPast:
		case i > 0 && g.commands(&p.words[0]):
			return finding{answer: No, word: p.written(0), reason: headImperative}
		case i < last && g.lexicon[p.words[last].bare].has(csArtefact):
			return finding{answer: No, word: p.written(last), reason: artefact}
		case k == surePast && (i > 0 || last == 0 || g.ends(p, i) || !strings.HasSuffix(p.words[i].text, "á")):
			return finding{answer: Yes}
		case i > 0 || last == 0:
			unsure = true
		}
	}
	if unsure {
		return finding{}
	}
	return g.notAnEvent(p)
}

// commands reports whether a word is an imperative or an infinitive.
func (g *czechGrammar) commands(w *word) bool {
	return g.lexicon[w.bare].has(csImperative) || g.infinitive(w)
}

// infinitive recognises odeslat, vytvořit, uhradit, zamknout, odnést.
func (g *czechGrammar) infinitive(w *word) bool {
	if w.acronym || g.lexicon[w.bare] != 0 || len(w.bare) < 5 {
		return false
	}
	if strings.HasSuffix(w.text, "át") || strings.HasSuffix(w.text, "tet") {
		return false
	}
	return hasAnySuffix(w.bare, "at", "it", "et", "out", "yt", "nest", "vest", "vezt", "jit", "moct", "moci", "ict", "rict")
}

// notAnEvent says why a name without any past form is no event.
func (g *czechGrammar) notAnEvent(p *phrase) finding {
	last := len(p.words) - 1
	f := finding{answer: No, reason: noPast}
	switch {
	case g.commands(&p.words[0]):
		f.reason, f.word = headImperative, p.written(0)
	case verbalNoun(&p.words[0]):
		f.reason, f.word = actNoun, p.written(0)
	case g.commands(&p.words[last]):
		f.reason, f.word = baseForm, p.written(last)
	case verbalNoun(&p.words[last]):
		f.reason, f.word = actNoun, p.written(last)
	}
	return f
}

// verbalNoun recognises vytvoření, odeslání, přijetí.
func verbalNoun(w *word) bool {
	return hasAnySuffix(w.bare, "eni", "ani", "nuti", "jeti", "zeti")
}

// command implements grammar.
func (g *czechGrammar) command(p *phrase) finding {
	if !p.latin() {
		return finding{}
	}
	head, last := &p.words[p.tail], len(p.words)-1
	c := g.lexicon[head.bare]
	no := func(i int, r reason) finding {
		return finding{answer: No, word: p.written(i), reason: r}
	}
	switch {
	case g.commands(head), c == 0 && hasAnySuffix(head.bare, "uj", "ujte", "ejte", "ete", "ite", "dej"):
		return finding{answer: Yes}
	case c.has(csFuture):
		return no(p.tail, notYetCommand)
	}
	for i := p.tail; i <= last; i++ {
		if g.past(&p.words[i]) == surePast {
			return no(i, pastCommand)
		}
	}
	switch {
	case last > p.tail && g.infinitive(&p.words[last]):
		return no(last, verbLast)
	case verbalNoun(head), c.has(csHead):
		return no(p.tail, nounCommand)
	case verbalNoun(&p.words[last]):
		return no(last, nounCommand)
	}
	return finding{}
}

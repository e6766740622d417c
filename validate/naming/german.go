package naming

import "strings"

// What the German lexicon knows about a word.
const (
	dePast       class = 1 << iota // a participle or a finite past that no rule recognises
	deEither                       // a participle that is also an infinitive: erhalten
	deNoun                         // looks like a participle, but is a noun or an infinitive
	deFuture                       // behind it nothing has happened yet
	deVerb                         // an infinitive
	deImperative                   // an imperative
	deMaybe                        // an imperative that is also a noun: Suche
	deLink                         // a preposition, an adverb or an auxiliary
	deAct                          // the noun of an act: Stornierung
	deHead                         // a noun that begins no imperative
	deArtefact                     // an e-mail, a report
	deUnasked                      // an infinitive of what nobody asks for: ablaufen
)

// germanGrammar is the rules of German.
type germanGrammar struct {
	lexicon
	participles map[string]string // infinitive to participle
	commands    map[string]string // imperative to infinitive, where no particle is separated
	acts        map[string]string

	infinitives func() map[string]string // participle to infinitive, in the spelling of germanKey
}

// german returns the one instance.
var german = lazily(newGerman)

// newGerman reads the word lists.
func newGerman() *germanGrammar {
	g := &germanGrammar{lexicon: make(lexicon, 1600), participles: make(map[string]string, 400), commands: make(map[string]string, 400), acts: make(map[string]string, 64)}
	for _, list := range [...]struct {
		class
		words string
	}{
		{dePast, germanPasts}, {deEither, germanEither}, {deNoun, germanNouns}, {deFuture, germanFuture},
		{deImperative, germanImperatives}, {deMaybe, germanMaybe}, {deLink, germanLinks}, {deHead, germanHeads}, {deArtefact, germanArtefacts},
		{deUnasked, germanUnasked},
	} {
		g.put(list.class, list.words)
	}
	pairs(germanVerbs, g.verb)
	for w := range strings.FieldsSeq(germanIeren) {
		g.verb(w, strings.TrimSuffix(w, "en")+"t")
	}
	pairs(germanActs, func(act, infinitive string) {
		g.put(deAct, act)
		g.acts[germanKey(act)] = infinitive
	})
	g.infinitives = lazily(g.readInfinitives)
	return g
}

// put adds words in the spelling that this grammar looks up.
func (g *germanGrammar) put(c class, words string) {
	for w := range strings.FieldsSeq(words) {
		g.lexicon[germanKey(w)] |= c
	}
}

// verb adds a verb with its participle and its imperative.
func (g *germanGrammar) verb(infinitive, participle string) {
	key := germanKey(infinitive)
	g.participles[key] = participle
	g.lexicon[key] |= deVerb
	if participle != infinitive {
		g.lexicon[germanKey(participle)] |= dePast
	}
	stem, _ := strings.CutSuffix(infinitive, "n")
	imperative := germanKey(stem)
	if !strings.HasSuffix(stem, "e") { // ändern, sammeln
		imperative += "e"
	}
	g.commands[imperative] = infinitive
	if !g.lexicon[imperative].has(deMaybe) {
		g.lexicon[imperative] |= deImperative
	}
}

// germanKey returns the spelling that stands for ä, ae and a alike.
func germanKey(w string) string {
	_, bare := fold(w)
	return germanBare(bare)
}

// germanBare writes ae, oe and ue as plain vowels.
func germanBare(bare string) string {
	for i := 1; i < len(bare); i++ {
		if bare[i] == 'e' && (bare[i-1] == 'a' || bare[i-1] == 'o' || bare[i-1] == 'u') {
			return germanUmlauts.Replace(bare)
		}
	}
	return bare
}

// germanUmlauts is safe for concurrent use.
var germanUmlauts = strings.NewReplacer("ae", "a", "oe", "o", "ue", "u")

// past classifies one word.
func (g *germanGrammar) past(w *word) pastKind {
	if w.acronym {
		return notPast
	}
	key := germanBare(w.bare)
	c := g.lexicon[key]
	switch {
	case c.has(deEither):
		return equalPast
	case c.has(dePast):
		return surePast
	case c != 0:
		return notPast
	case germanParticiple(key):
		return surePast
	}
	return g.compoundPast(key)
}

// compoundPast looks through a separable prefix at a participle of the lists:
// wieder + erhalten, vor + bereitet, ab + geschlossen.
func (g *germanGrammar) compoundPast(key string) pastKind {
	for _, prefix := range germanSeparable {
		stem, ok := strings.CutPrefix(key, prefix)
		if !ok || len(stem) < 4 {
			continue
		}
		c := g.lexicon[stem]
		switch {
		case c.has(deEither):
			return equalPast
		case c.has(dePast):
			return surePast
		case c.has(deNoun | deVerb):
			return notPast
		case geParticiple(stem):
			return surePast
		}
	}
	return notPast
}

// germanSeparable lists the prefixes behind which ge- stands.
var germanSeparable = [...]string{
	"ab", "an", "auf", "aus", "bei", "bereit", "bekannt", "da", "dar", "durch", "ein", "empor", "entgegen", "fehl", "fern", "fertig", "fest", "fort", "frei", "gegen", "gleich", "gut", "heim",
	"her", "heraus", "herab", "herauf", "herunter", "hervor", "hin", "hinaus", "hinein", "hinzu", "hoch", "kalt", "kennen", "klar", "krank", "los", "mit", "nach", "neu", "nieder", "offen", "preis", "quer", "ruck", "runter", "sicher",
	"statt", "still", "stumm", "teil", "tot", "uber", "um", "unter", "vor", "voran", "voraus", "vorher", "vorbei", "vorweg", "wahr", "weg", "weiter", "wett", "wieder", "wiederher", "zu", "zuruck", "zusammen", "zwischen",
}

// germanParticiple recognises a regular participle by its shape.
func germanParticiple(key string) bool {
	switch {
	case len(key) < 5 || hasAnySuffix(key, "schaft", "keit", "heit", "itat", "schrift", "sicht", "kunft", "ment", "fahrt", "markt", "zeit", "welt", "wert", "punkt", "kraft", "macht", "pflicht",
		"recht", "nacht", "gebot", "gebiet", "gerat", "gericht", "gewicht", "geschaft", "gehalt", "gestalt", "gewalt", "geist", "bericht", "betrag", "produkt", "projekt", "objekt", "konzept", "ticket", "paket", "trakt", "limit"):
		return false
	case strings.HasSuffix(key, "iert"):
		return true
	}
	return geParticiple(key) || untrennbar(key)
}

// geParticiple recognises gebucht, gesendet, gefunden.
func geParticiple(key string) bool {
	stem, ok := strings.CutPrefix(key, "ge")
	return ok && len(stem) > 3 && (strings.HasSuffix(stem, "t") || strings.HasSuffix(stem, "en"))
}

// untrennbar recognises bestellt, versendet, erstellt: no ge-, but a prefix
// that is never separated.
func untrennbar(key string) bool {
	if !strings.HasSuffix(key, "t") {
		return false
	}
	for _, prefix := range [...]string{"be", "ver", "er", "ent", "zer", "emp", "miss", "uber", "unter", "wider", "durch", "voll", "hinter"} {
		if stem, ok := strings.CutPrefix(key, prefix); ok && len(stem) > 2 {
			return true
		}
	}
	return false
}

// ends reports whether word i ends the part that says what happened.
func (g *germanGrammar) ends(p *phrase, i int) bool {
	return i+1 >= len(p.words) || g.lexicon[germanBare(p.words[i+1].bare)].has(deLink) || isVersion(p.words[i+1].bare)
}

// event implements grammar.
func (g *germanGrammar) event(p *phrase) finding {
	if !p.latin() {
		return finding{}
	}
	last, unsure := len(p.words)-1, false
	for i := range p.words {
		if i < last && g.lexicon[germanBare(p.words[i].bare)].has(deFuture) || i == last && i > 0 && strings.HasPrefix(p.words[i].bare, "wird") {
			return finding{answer: No, word: p.written(i), reason: notYet}
		}
	}
	for i := range p.words {
		switch k := g.past(&p.words[i]); {
		case k == surePast && i > 0 && g.is(&p.words[0], deImperative):
			return finding{answer: No, word: p.written(0), reason: headImperative}
		case k == surePast && i < last && g.is(&p.words[last], deArtefact):
			return finding{answer: No, word: p.written(last), reason: artefact}
		case k == surePast && (i > 0 || g.ends(p, i)), k == equalPast && i > 0 && g.ends(p, i):
			return finding{answer: Yes}
		case k != notPast && (k == surePast || last == 0):
			unsure = true
		}
	}
	if unsure {
		return finding{}
	}
	return g.notAnEvent(p)
}

// is reports whether the lexicon gives a word the class.
func (g *germanGrammar) is(w *word, c class) bool { return g.lexicon[germanBare(w.bare)].has(c) }

// notAnEvent says why a name without any past form is no event.
func (g *germanGrammar) notAnEvent(p *phrase) finding {
	last := len(p.words) - 1
	f := finding{answer: No, reason: noPast, rename: g.eventName(p)}
	switch {
	case last > 0 && g.is(&p.words[0], deImperative):
		f.reason, f.word = headImperative, p.written(0)
	case g.is(&p.words[last], deVerb):
		f.reason, f.word = baseForm, p.written(last)
	case g.is(&p.words[last], deAct):
		f.reason, f.word = actNoun, p.written(last)
	case g.is(&p.words[0], deAct):
		f.reason, f.word = actNoun, p.written(0)
	}
	return f
}

// command implements grammar.
func (g *germanGrammar) command(p *phrase) finding {
	if !p.latin() {
		return finding{}
	}
	head, last := &p.words[p.tail], len(p.words)-1
	key := germanBare(head.bare)
	no := func(i int, r reason) finding {
		return finding{answer: No, word: p.written(i), reason: r, rename: g.commandName(p)}
	}
	switch {
	case g.is(head, deImperative|deVerb), germanIere(key):
		return finding{answer: Yes}
	case g.is(&p.words[last], deVerb), strings.HasSuffix(p.words[last].bare, "ieren"):
		return finding{answer: Yes} // Bestellung stornieren
	case g.is(head, deMaybe):
		return finding{answer: unless(last == p.tail || g.past(&p.words[last]) != notPast, Yes)}
	}
	for i := p.tail; i <= last; i++ {
		if g.past(&p.words[i]) == surePast {
			return no(i, pastCommand)
		}
	}
	switch {
	case g.past(&p.words[last]) == equalPast:
		return finding{}
	case g.is(&p.words[last], deAct):
		return no(last, nounCommand)
	case g.is(head, deAct|deHead) || hasAnySuffix(key, "ung", "ungen", "heit", "keit", "schaft", "tion"):
		return no(p.tail, nounCommand)
	case g.is(head, deFuture):
		return no(p.tail, notYetCommand)
	}
	return finding{}
}

// germanIere reports whether a word is the imperative of a verb in -ieren.
func germanIere(key string) bool {
	return len(key) > 6 && strings.HasSuffix(key, "iere") && key != "papiere" && key != "offiziere" && key != "kuriere" && key != "turniere" && key != "reviere" && key != "scharniere"
}

package naming

import "strings"

// What the Persian lexicon knows about a word.
const (
	faPast       class = 1 << iota // a finite verb in the past: شد، کرد
	faParticiple                   // a participle: شده، فروخته
	faBe                           // است: makes a perfect of a participle
	faWas                          // بود
	faPresent                      // a present or subjunctive form, a modal
	faFuture                       // خواهد: the past form behind it is future
	faImperative                   // کن، بفرست
	faAct                          // a noun that makes a verb with کردن: ثبت
	faEither                       // a past form that is also a noun: پرداخت
	faInfinitive                   // کردن
	faHead                         // a noun that begins no command
)

// persianGrammar is the rules of Persian: the final verb decides.
type persianGrammar struct{ lexicon }

// persian returns the one instance.
var persian = lazily(func() *persianGrammar {
	g := &persianGrammar{make(lexicon, 500)}
	for _, list := range [...]struct {
		class
		words string
	}{
		{faPast, persianPasts}, {faParticiple, persianParticiples}, {faBe, persianBe}, {faWas, persianWas}, {faPresent, persianPresent},
		{faFuture, persianFuture}, {faImperative, persianImperatives}, {faAct, persianActs}, {faEither, persianEither},
		{faInfinitive, persianInfinitives}, {faHead, persianHeads},
	} {
		g.add(list.class, strings.ReplaceAll(list.words, "_", joiner))
	}
	return g
})

// joiner is the zero-width non-joiner that binds می and شود, شده and است.
const joiner = "\u200c"

// finalVerb returns what the last word says, a joined one taken apart: what
// stands before the joiner, and what behind it.
func finalVerb(bare string) (before, after string) {
	i := strings.LastIndex(bare, joiner)
	if i < 0 {
		return "", bare
	}
	return bare[:i], bare[i+len(joiner):]
}

// arabic reports whether some word is in Arabic script.
func (p *phrase) arabic() bool {
	for i := range p.words {
		for _, r := range p.words[i].bare {
			if r >= '\u0600' && r <= '\u06ff' {
				return true
			}
		}
	}
	return false
}

// verbClass looks a verb form up, also without the ن of the negative.
func (g *persianGrammar) verbClass(bare string) class {
	if c, ok := g.lexicon[bare]; ok {
		return c
	}
	if positive, ok := strings.CutPrefix(bare, "ن"); ok {
		return g.lexicon[positive] & (faPast | faParticiple | faWas)
	}
	return 0
}

// event implements grammar.
func (g *persianGrammar) event(p *phrase) finding {
	if !p.arabic() {
		return finding{}
	}
	last := len(p.words) - 1
	before, final := finalVerb(p.words[last].bare)
	if before == "" && last > 0 {
		before = p.words[last-1].bare
	}
	c, previous := g.verbClass(final), g.verbClass(before)
	no := func(r reason) finding {
		return finding{answer: No, word: p.written(last), reason: r}
	}
	switch {
	case continuous(p.words[last].bare) || before == "می" || before == "نمی":
		if c.has(faPast) {
			return finding{}
		}
		return no(goingOn)
	case previous.has(faFuture):
		return no(notYet)
	case c.has(faPast), c.has(faWas) && (last > 0 || previous.has(faParticiple)), c.has(faBe) && previous.has(faParticiple):
		return finding{answer: Yes}
	case c.has(faParticiple), c.has(faEither):
		return finding{answer: Unknown}
	case c.has(faPresent | faImperative | faBe | faInfinitive):
		return no(baseForm)
	case last > 0 && g.lexicon[p.words[0].bare].has(faAct):
		return finding{answer: No, word: p.written(0), reason: actNoun, rename: g.eventName(p)}
	case g.lexicon[p.words[last].bare].has(faAct):
		return finding{answer: No, word: p.written(last), reason: actNoun, rename: g.eventName(p)}
	}
	return finding{answer: No, reason: noPast}
}

// continuous reports whether a word begins with می or نمی and the joiner.
func continuous(bare string) bool {
	return strings.HasPrefix(bare, "می"+joiner) || strings.HasPrefix(bare, "نمی"+joiner)
}

// eventName turns ثبت سفارش and سفارش ثبت into سفارش ثبت شد.
func (g *persianGrammar) eventName(p *phrase) string {
	last := len(p.words) - 1
	pieces := make([]piece, 0, len(p.words)+1)
	first := g.lexicon[p.words[0].bare].has(faAct)
	if first == g.lexicon[p.words[last].bare].has(faAct) || last == 0 || last > 2 {
		return ""
	}
	start := 0
	if first {
		start = 1
	}
	for i := start; i <= last; i++ {
		pieces = append(pieces, piece{index: i})
	}
	if first {
		pieces = append(pieces, piece{index: 0})
	}
	return p.rewrite(append(pieces, piece{index: -1, text: "شد"}))
}

// command implements grammar.
func (g *persianGrammar) command(p *phrase) finding {
	if !p.arabic() {
		return finding{}
	}
	last := len(p.words) - 1
	before, final := finalVerb(p.words[last].bare)
	if before == "" && last > 0 {
		before = p.words[last-1].bare
	}
	c, previous := g.verbClass(final), g.verbClass(before)
	no := func(r reason) finding {
		return finding{answer: No, word: p.written(last), reason: r}
	}
	switch {
	case c.has(faImperative):
		return finding{answer: Yes}
	case continuous(p.words[last].bare) || before == "می", previous.has(faFuture):
		return no(notYetCommand)
	case c.has(faEither):
		return finding{}
	case c.has(faPast|faParticiple) && last > 0, c.has(faWas), c.has(faBe) && previous.has(faParticiple):
		return no(pastCommand)
	case c.has(faBe | faPresent):
		return no(notYetCommand)
	case c.has(faInfinitive), g.lexicon[p.words[0].bare].has(faAct | faImperative | faInfinitive | faEither):
		return finding{answer: Yes}
	}
	return finding{}
}

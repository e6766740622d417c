package naming

import "strings"

// eventName turns BestellungErstellen, ErstelleBestellung and
// BestellungStornierung into BestellungErstellt and so on.
func (g *germanGrammar) eventName(p *phrase) string {
	last := len(p.words) - 1
	if last < 1 || p.tail > 0 {
		return ""
	}
	if participle := g.participles[germanBare(p.words[last].bare)]; participle != "" {
		if last == 1 || !g.is(&p.words[last-1], deLink) {
			return p.replace(last, participle)
		}
	}
	if act := g.acts[germanBare(p.words[last].bare)]; act != "" {
		return p.replace(last, g.participles[germanKey(act)])
	}
	participle := g.participles[germanKey(g.commands[germanBare(p.words[0].bare)])]
	if participle == "" || !g.is(&p.words[0], deImperative) {
		return ""
	}
	pieces := make([]piece, 0, len(p.words))
	for i := 1; i <= last; i++ {
		if g.is(&p.words[i], deLink) {
			return ""
		}
		pieces = append(pieces, piece{index: i})
	}
	return p.rewrite(append(pieces, piece{index: 0, text: participle}))
}

// commandName turns BestellungErstellt and BestellungStornierung into
// BestellungErstellen and BestellungStornieren: the verb stays where it is. It
// is "" where that is not certain.
func (g *germanGrammar) commandName(p *phrase) string {
	last := len(p.words) - 1
	if last < 1 || p.tail > 0 {
		return ""
	}
	for i := range last {
		if w := &p.words[i]; g.is(w, deLink) || g.past(w) != notPast {
			return ""
		}
	}
	key := germanBare(p.words[last].bare)
	infinitive := g.infinitives()[key]
	if act := g.acts[key]; act != "" {
		infinitive = act
	}
	if infinitive == "" || g.lexicon[germanKey(infinitive)].has(deUnasked) {
		return ""
	}
	return p.replace(last, infinitive)
}

// readInfinitives turns the participles of all listed verbs into their
// infinitives.
func (g *germanGrammar) readInfinitives() map[string]string {
	infinitives := make(map[string]string, len(g.participles))
	add := func(infinitive, participle string) {
		if key := germanKey(participle); infinitives[key] == "" {
			infinitives[key] = infinitive
		}
	}
	pairs(germanVerbs, add)
	for infinitive := range strings.FieldsSeq(germanIeren) {
		add(infinitive, strings.TrimSuffix(infinitive, "en")+"t")
	}
	return infinitives
}

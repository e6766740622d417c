package validate

import "github.com/eventstorm/storm/model"

// A namesake is a spelling in one of the spaces of a context: what has the same
// can't be told apart by those who read, or at all.
type namesake struct {
	context *model.Context
	space   uint64
	word    string
}

// namesakesOf counts the spellings of a model's names.
func namesakesOf(m *model.Model) map[namesake]int {
	count := map[namesake]int{}
	for _, c := range m.Contexts {
		for name, space := range mentionable(c) {
			count[namesake{c, space, spelling(name.Text)}]++
		}
	}
	return count
}

// reportRenaming reports a name that should be another one. If that is certain
// and free, the finding carries the change; if not, the advice is its hint.
func (p *Pass) reportRenaming(c *model.Context, space uint64, name model.Name, to, advice, format string, arguments ...any) *model.Diagnostic {
	hint := advice
	free := to != "" && p.isFree(c, space, name, to)
	switch {
	case free:
		hint = "rename it to \"" + to + "\""
	case to != "":
		hint = "\"" + to + "\" would do but is taken: tell the two apart by what they mean, or keep one of them"
	}
	finding := p.Report(name.At, hint, format, arguments...)
	if free {
		finding.Fix = &model.Fix{
			Title:  "rename \"" + name.Text + "\" to \"" + to + "\"",
			Rename: &model.Rename{At: name.At, To: to},
		}
	}
	return finding
}

// isFree reports whether a new name of something is no other one's, and is not
// proposed by the rule for something else too.
func (p *Pass) isFree(c *model.Context, space uint64, name model.Name, to string) bool {
	wanted := namesake{c, space, spelling(to)}
	others := p.facts.namesakes()[wanted]
	if wanted.word == spelling(name.Text) {
		others--
	}
	if others > 0 || p.proposed[wanted] {
		return false
	}
	if p.proposed == nil {
		p.proposed = map[namesake]bool{}
	}
	p.proposed[wanted] = true
	return true
}

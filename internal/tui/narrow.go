package tui

import (
	"slices"

	"github.com/eventstorm/storm/internal/tui/flow"
	"github.com/eventstorm/storm/internal/tui/intent"
	"github.com/eventstorm/storm/internal/tui/menu"
	"github.com/eventstorm/storm/internal/tui/sheet"
	"github.com/eventstorm/storm/internal/tui/sticky"
	"github.com/eventstorm/storm/model"
)

// narrowed is what of the board is left out: whole contexts are hidden, other
// notes are outlines only.
type narrowed struct {
	contexts map[string]bool // hidden, by name
	sorts    map[sticky.Sort]bool
	findings bool // notes without findings are left out
	badges   map[model.Declared]model.Severity
}

func newNarrowed() narrowed {
	return narrowed{contexts: map[string]bool{}, sorts: map[sticky.Sort]bool{}}
}

// any reports whether anything is left out.
func (n *narrowed) any() bool { return n.findings || anyOf(n.contexts) || anyOf(n.sorts) }

func anyOf[K comparable](set map[K]bool) bool {
	for _, is := range set {
		if is {
			return true
		}
	}
	return false
}

// in returns the same for a model that was loaded anew; one context is left at
// least.
func (n narrowed) in(m *model.Model) narrowed {
	n.badges = nil
	for _, context := range m.Contexts {
		if !n.contexts[context.Name.Text] {
			return n
		}
	}
	n.contexts = map[string]bool{}
	return n
}

// badges marks the notes that have findings.
func (p *program) badges(badges map[model.Declared]model.Severity) {
	p.narrowed.badges = badges
	p.rearrange()
}

// narrowItems are the parts of the board that can be shown or not.
func (p *program) narrowItems() []menu.Item {
	mark := func(on bool) menu.Mark {
		if on {
			return menu.On
		}
		return menu.Off
	}
	items := []menu.Item{
		{Text: "everything", Mark: mark(!p.narrowed.any()), Intent: intent.Narrow{All: true}, Keeps: true},
		{Text: "only notes with findings", Mark: mark(p.narrowed.findings), Intent: intent.Narrow{Findings: true}, Keeps: true},
	}
	if len(p.model.Contexts) > 1 {
		items = append(items, menu.Item{Text: "contexts"})
		for _, context := range p.model.Contexts {
			items = append(items, menu.Item{
				Text: context.Name.Text, Mark: mark(!p.narrowed.contexts[context.Name.Text]), Intent: intent.Narrow{Context: context}, Keeps: true,
			})
		}
	}
	items = append(items, menu.Item{Text: "notes"})
	for _, sort := range sticky.Legend() {
		items = append(items, menu.Item{
			Text: sort.String(), Style: p.styles.Ink(sort), Mark: mark(!p.narrowed.sorts[sort]), Intent: intent.Narrow{Kind: sort.String()}, Keeps: true,
		})
	}
	return items
}

// narrow shows or hides a part of the board.
func (p *program) narrow(asked intent.Narrow) {
	switch {
	case asked.All:
		badges := p.narrowed.badges
		p.narrowed = newNarrowed()
		p.narrowed.badges = badges
	case asked.Findings:
		p.narrowed.findings = !p.narrowed.findings
	case asked.Context != nil:
		p.hide(asked.Context.Name.Text)
	default:
		for _, sort := range sticky.Legend() {
			if sort.String() == asked.Kind {
				p.narrowed.sorts[sort] = !p.narrowed.sorts[sort]
			}
		}
	}
	p.rearrange()
}

// showOnly hides the contexts that have none of the names; without names it
// hides nothing.
func (p *program) showOnly(names []string) {
	if len(names) == 0 {
		return
	}
	for _, context := range p.model.Contexts {
		p.narrowed.contexts[context.Name.Text] = !slices.Contains(names, context.Name.Text)
	}
	p.narrowed = p.narrowed.in(p.model)
	p.rearrange()
}

// hide hides a context, or shows it again; the last one stays.
func (p *program) hide(name string) {
	p.narrowed.contexts[name] = !p.narrowed.contexts[name]
	for _, context := range p.model.Contexts {
		if !p.narrowed.contexts[context.Name.Text] {
			return
		}
	}
	p.narrowed.contexts[name] = false
	p.message = "one context has to stay"
}

// unhide shows a context again.
func (p *program) unhide(context *model.Context) {
	if name := context.Name.Text; p.narrowed.contexts[name] {
		p.narrowed.contexts[name] = false
		p.rearrange()
	}
}

// rearrange puts the notes that are to be seen on the board.
func (p *program) rearrange() {
	hidden := p.narrowed.contexts
	if p.hidden() != len(p.model.Contexts)-p.flow.Contexts() || anyOf(hidden) {
		p.flow = flow.Of(p.model, func(c *model.Context) bool { return !hidden[c.Name.Text] })
		p.board.SetFlow(p.flow)
		p.storyBoard.SetFlow(p.flow)
		if p.tale != nil {
			p.tale.acting = p.trail(p.tale.trace)
			p.tell()
		}
	}
	p.board.SetBadges(p.narrowed.badges)
	p.storyBoard.SetBadges(p.narrowed.badges)
	p.board.SetFilter(p.filter())
	p.showNote()
}

// hidden counts the contexts of the model that are hidden.
func (p *program) hidden() int {
	count := 0
	for _, context := range p.model.Contexts {
		if p.narrowed.contexts[context.Name.Text] {
			count++
		}
	}
	return count
}

// filter returns which notes are to be seen; nil: all.
func (p *program) filter() func(*flow.Note) bool {
	n := p.narrowed
	if !n.findings && !anyOf(n.sorts) {
		return nil
	}
	return func(note *flow.Note) bool {
		if n.sorts[note.Sort] {
			return false
		}
		_, has := n.badges[note.Element]
		return !n.findings || has && note.Element != nil
	}
}

func (p *program) sheetOf(element model.Declared) *sheet.Sheet { return sheet.Of(element, p.index) }

package validate

import "github.com/eventstorm/storm/model"

var namingCasing = Rule{
	ID:       "naming/casing",
	Summary:  "All names of one kind in a context are written in one style.",
	Why:      "People search for a name the way they expect it. Two styles side by side look like two kinds of thing.",
	From:     model.LevelProcess,
	Severity: model.SeverityWarning,
	Bad: `externals: [Shop]
events:
  OrderStarted: {external: Shop}
  OrderShipped: {external: Shop}
  order_returned: {external: Shop}
level: process
`,
	Good: `externals: [Shop]
events:
  OrderStarted: {external: Shop}
  OrderShipped: {external: Shop}
  OrderReturned: {external: Shop}
level: process
`,
	Check: func(p *Pass) {
		for context := range p.Contexts() {
			for _, same := range ofOneKind(p.elementsIn(context)) {
				p.checkCasing(same)
			}
		}
	},
}

// checkCasing reports the elements whose style is not the most frequent one;
// of two equally frequent ones the first counts.
func (p *Pass) checkCasing(elements []*model.Element) {
	written := p.facts.spellings().styles
	var count [styles]int
	var first [styles]*model.Element
	for _, element := range elements {
		style := written[element.Index]
		if count[style]++; first[style] == nil {
			first[style] = element
		}
	}
	usual := styleUnknown
	for s := styleUnknown + 1; s < styles; s++ {
		if count[s] == 0 {
			continue
		}
		if usual == styleUnknown || count[s] > count[usual] || count[s] == count[usual] && first[s].Index < first[usual].Index {
			usual = s
		}
	}
	for _, element := range elements {
		style := written[element.Index]
		if style == styleUnknown || style == usual {
			continue
		}
		finding := p.reportRenaming(element.Context, spaces[element.Kind], element.Name, usual.write(element.Name.Text), "write it in "+usual.String(),
			"the %s %q is written in %s, the others in %s", element.Kind, element.Name.Text, style, usual)
		relate(finding, first[usual].Name.At, "as here")
	}
}

// ofOneKind cuts elements that stand kind by kind into the kinds. Scenarios are
// left out: they have sentences for names.
func ofOneKind(elements []*model.Element) [][]*model.Element {
	var kinds [][]*model.Element
	for start := 0; start < len(elements); {
		end := start + 1
		for end < len(elements) && elements[end].Kind == elements[start].Kind {
			end++
		}
		if elements[start].Kind != model.KindScenario {
			kinds = append(kinds, elements[start:end])
		}
		start = end
	}
	return kinds
}

package cli

import (
	"github.com/eventstorm/storm/internal/report"
	"github.com/eventstorm/storm/render"
)

// remarks are what is worth knowing about drawings, kept until they are done.
type remarks []render.Remark

func (r *remarks) add(remark render.Remark) { *r = append(*r, remark) }

// say tells a person the remarks.
func (a *app) say(all remarks) {
	for _, remark := range all {
		a.remark(remark)
	}
}

func (a *app) remark(remark render.Remark) {
	switch remark.Kind {
	case render.RemarkCollapsed:
		a.note("storm: %d notes are too many for one drawing, so each context is shown as one; --context NAME draws one of them in full, --split context all of them", remark.Count)
	case render.RemarkPlainLayout:
		a.note("storm: %d lines are too many to lay out well, so notes stand in plain rows; --around, --context, --exclude or --level makes a better picture", remark.Count)
	case render.RemarkHiddenLines:
		a.note("storm: %d lines are not drawn", remark.Count)
	case render.RemarkEmpty:
		a.note("storm: the drawing is empty: the model has nothing that it would show")
	case render.RemarkHiddenFinding:
		a.note("storm: %s on what the drawing does not show", report.Plural(remark.Count, "finding"))
	}
}

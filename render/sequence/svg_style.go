package sequence

import (
	"github.com/eventstorm/storm/render"
	"github.com/eventstorm/storm/runtime/trace"
)

// classes are the names of roles in the style sheet.
var classes = [...]string{
	trace.RolePlain:     "plain",
	trace.RoleData:      "data",
	trace.RoleActor:     "actor",
	trace.RoleCommand:   "command",
	trace.RoleEvent:     "event",
	trace.RolePolicy:    "policy",
	trace.RoleAggregate: "aggregate",
	trace.RoleReadModel: "read-model",
	trace.RoleExternal:  "external",
	trace.RoleTrouble:   "trouble",
	trace.RoleStructure: "structure",
}

// inkOf returns the colours of a role: those of the sticky notes.
func inkOf(role trace.Role, p *render.Palette) render.Ink {
	switch role {
	case trace.RoleActor:
		return p.Notes[render.KindActor]
	case trace.RoleCommand:
		return p.Notes[render.KindCommand]
	case trace.RoleEvent:
		return p.Notes[render.KindEvent]
	case trace.RolePolicy:
		return p.Notes[render.KindPolicy]
	case trace.RoleAggregate:
		return p.Notes[render.KindAggregate]
	case trace.RoleReadModel:
		return p.Notes[render.KindReadModel]
	case trace.RoleExternal:
		return p.Notes[render.KindExternal]
	case trace.RoleTrouble:
		return render.Ink{Paper: "#ffd9df", Edge: p.Compensation, Text: "#7a1023"}
	case trace.RoleStructure:
		return p.Notes[render.KindContext]
	default:
		return p.Notes[render.KindState]
	}
}

func classOf(role trace.Role) string { return classes[role] }

// fonts names what most machines have; any other sans-serif font fits too.
const fonts = `"Segoe UI","Helvetica Neue",Helvetica,Arial,"Noto Sans","Noto Sans Arabic",Vazirmatn,"DejaVu Sans",sans-serif`

// style writes the one style sheet. Colours are given twice: as themselves for
// programs that know no variables, then as variables, which a page around the
// picture, and a reader's dark screen, may set.
func (s *svg) style(theme render.Theme) {
	p := &theme.Palette
	s.line(`<style>`)
	s.line(`svg{`, variables(p), `}`)
	if theme.Dark != nil {
		s.line(`@media (prefers-color-scheme: dark){svg{`, variables(theme.Dark), `}}`)
	}
	text, faint, frame := paint("fill", "text", p.Text), paint("fill", "faint", p.Faint), paint("fill", "frame", p.Frame)
	edge, bad := paint("stroke", "frame-edge", p.FrameEdge), paint("fill", "compensation", p.Compensation)
	s.line(`text{font-family:`, fonts, `;unicode-bidi:plaintext}`)
	s.line(`.wall{`, paint("fill", "wall", p.Wall), `}`)
	s.line(`.title{font-weight:700;font-size:17px;`, text, `}`)
	s.line(`.good{font-weight:700;`, paint("fill", "information", p.Information), `}.bad{font-weight:700;`, bad, `}.faint,.step,.tab{`, faint, `}`)
	s.line(`.step{font-size:9.5px}.tab{font-size:10.5px;font-weight:700}`)
	s.line(`.life{stroke-width:1.4;stroke-dasharray:3 4;`, edge, `}`)
	s.line(`.frame rect{stroke-width:1.2;`, frame, edge, `}`)
	s.line(`.frame.undone rect{stroke-dasharray:5 4;`, paint("stroke", "compensation", p.Compensation), `}.frame.undone .tab{`, bad, `}`)
	s.line(`.gone{opacity:.62}.gone .label{text-decoration:line-through}.trouble.gone{opacity:1}.trouble.gone .label{text-decoration:none}`)
	s.line(`.name,.label,.detail{text-anchor:middle}.label{font-weight:600}.detail{font-weight:400}`)
	s.line(`.way{fill:none;stroke-width:1.6}.later{stroke-dasharray:6 4}`)
	s.line(`.on-wall{stroke-width:4px;stroke-linejoin:round;paint-order:stroke;`, text, paint("stroke", "frame", p.Frame), `}`)
	for role, class := range classes {
		ink := inkOf(trace.Role(role), p)
		s.line(`.`, class, ` .paper{fill:`, ink.Paper, `;stroke:`, ink.Edge, `}.`, class, ` .on-paper{fill:`, ink.Text, `}.`,
			class, ` .way{stroke:`, ink.Edge, `}.`, class, ` .tip{fill:`, ink.Edge, `}`)
	}
	s.line(`</style>`)
}

// paint sets a property to a colour that a variable may override.
func paint(property, variable, colour string) string {
	return property + ":" + colour + ";" + property + ":var(--storm-" + variable + "," + colour + ");"
}

func variables(p *render.Palette) string {
	return "--storm-wall:" + p.Wall + ";--storm-text:" + p.Text + ";--storm-faint:" + p.Faint + ";--storm-frame:" + p.Frame +
		";--storm-frame-edge:" + p.FrameEdge + ";--storm-information:" + p.Information + ";--storm-compensation:" + p.Compensation
}

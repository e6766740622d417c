package sequence

import "github.com/eventstorm/storm/runtime/trace"

// ink is the colours of a role: those of the sticky notes.
type ink struct{ class, paper, edge, text string }

var inks = [...]ink{
	trace.RolePlain:     {"plain", "#ffffff", "#cbc6b8", "#2b2a27"},
	trace.RoleData:      {"data", "#ffffff", "#cbc6b8", "#2b2a27"},
	trace.RoleActor:     {"actor", "#ffe45c", "#d9b800", "#3d3400"},
	trace.RoleCommand:   {"command", "#8ec9f5", "#4b97cf", "#0d2f4a"},
	trace.RoleEvent:     {"event", "#ffb054", "#dd8318", "#452500"},
	trace.RolePolicy:    {"policy", "#d6b8f2", "#a67fce", "#331a4d"},
	trace.RoleAggregate: {"aggregate", "#fff6bd", "#d8c765", "#40390d"},
	trace.RoleReadModel: {"read-model", "#a4dd9a", "#64ab57", "#17390f"},
	trace.RoleExternal:  {"external", "#ffb8d2", "#d9789e", "#4d1029"},
	trace.RoleTrouble:   {"trouble", "#ffd9df", "#c22f45", "#7a1023"},
	trace.RoleStructure: {"structure", "#eceae4", "#a9a79f", "#55534c"},
}

func classOf(role trace.Role) string { return inks[role].class }

// fonts names what most machines have; any other sans-serif font fits too.
const fonts = `"Segoe UI","Helvetica Neue",Helvetica,Arial,"Noto Sans","Noto Sans Arabic",Vazirmatn,"DejaVu Sans",sans-serif`

// style writes the one style sheet. A page around the picture, and a reader's
// dark screen, may set the variables.
func (s *svg) style() {
	s.line(`<style>`)
	s.line(`svg{--storm-wall:#fbfaf7;--storm-text:#2b2a27;--storm-faint:#6d6a62;--storm-frame:#e9e6de;--storm-frame-edge:#cbc6b8}`)
	s.line(`@media (prefers-color-scheme: dark){svg{--storm-wall:#1d1f23;--storm-text:#ecebe6;--storm-faint:#a9a79f;--storm-frame:#272a30;--storm-frame-edge:#4a4f59}}`)
	s.line(`text{font-family:`, fonts, `;unicode-bidi:plaintext}`)
	s.line(`.wall{fill:#fbfaf7;fill:var(--storm-wall)}`)
	s.line(`.title{font-weight:700;font-size:17px;fill:#2b2a27;fill:var(--storm-text)}`)
	s.line(`.good{fill:#3d8b31;font-weight:700}.bad{fill:#c22f45;font-weight:700}.faint,.step,.tab{fill:#6d6a62;fill:var(--storm-faint)}`)
	s.line(`.step{font-size:9.5px}.tab{font-size:10.5px;font-weight:700}`)
	s.line(`.life{stroke:#cbc6b8;stroke:var(--storm-frame-edge);stroke-width:1.4;stroke-dasharray:3 4}`)
	s.line(`.frame rect{fill:#e9e6de;fill:var(--storm-frame);fill-opacity:.6;stroke:#cbc6b8;stroke:var(--storm-frame-edge);stroke-width:1.2}`)
	s.line(`.frame.undone rect{stroke:#c22f45;stroke-dasharray:5 4}.frame.undone .tab{fill:#c22f45}`)
	s.line(`.gone{opacity:.62}.gone .label{text-decoration:line-through}.trouble.gone{opacity:1}.trouble.gone .label{text-decoration:none}`)
	s.line(`.name,.label,.detail{text-anchor:middle}.label{font-weight:600}.detail{font-weight:400}`)
	s.line(`.way{fill:none;stroke-width:1.6}.later{stroke-dasharray:6 4}`)
	s.line(`.way~.label,.way~.detail{fill:#2b2a27;fill:var(--storm-text);stroke:#f6f4ef;stroke:var(--storm-frame);stroke-width:4px;stroke-linejoin:round;paint-order:stroke}`)
	for _, each := range inks {
		s.line(`.`, each.class, ` .paper{fill:`, each.paper, `;stroke:`, each.edge, `}.`, each.class, ` .paper~text{fill:`, each.text, `;stroke:none}.`,
			each.class, ` .way{stroke:`, each.edge, `}.`, each.class, ` .tip{fill:`, each.edge, `}`)
	}
	s.line(`</style>`)
}

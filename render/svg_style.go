package render

import "strings"

// fonts names what most machines have; any other sans-serif font fits too.
const fonts = `"Segoe UI","Helvetica Neue",Helvetica,Arial,"Noto Sans","Noto Sans Arabic",Vazirmatn,"DejaVu Sans",sans-serif`

// style writes the one style sheet. Every colour is given twice: as itself for
// programs that know no variables, then as a variable, which a page around the
// picture can set.
func (s *svg) style(scene *Scene) {
	p := &scene.Palette
	s.line(`<style>`)
	s.line(`svg{`, themeVariables(p), noteVariables(p), `}`)
	if scene.Dark != nil {
		s.line(`@media (prefers-color-scheme: dark){svg{`, themeVariables(scene.Dark), `}}`)
	}
	s.line(`text{font-family:`, fonts, `;unicode-bidi:plaintext}`)
	s.line(`.wall{`, paint("fill", "wall", p.Wall), `}`)
	s.line(`.title{font-weight:700;`, paint("fill", "text", p.Text), `}`)
	s.line(`.frame-area{`, paint("fill", "frame", p.Frame), paint("stroke", "frame-edge", p.FrameEdge), `stroke-width:1.2}`)
	s.line(`.frame-tab{`, paint("fill", "frame-edge", p.FrameEdge), `}`)
	s.line(`.frame-title{font-weight:700;text-anchor:middle;`, paint("fill", "text", p.Text), `}`)
	s.line(`.shadow{fill:#000;fill-opacity:.13}`)
	s.line(`.fold{fill:#000;fill-opacity:.18}`)
	s.line(`.paper{stroke-width:.8}`)
	s.line(`.double{fill:none;stroke-width:1.4}`)
	s.line(`.label{text-anchor:middle}`)
	s.line(`.detail{text-anchor:middle;opacity:.8}`)
	s.line(`.context .label{font-weight:700}`)
	s.line(`.focus .paper{stroke-width:4}`)
	s.line(`.caption{font-size:`, number(captionSize), `px;opacity:.72}`)
	s.line(`.way{fill:none;stroke-width:1.5}`)
	s.line(`.edge-label{font-size:`, number(edgeLabelSize), `px;text-anchor:middle;`, paint("fill", "faint", p.Faint), `}`)
	s.line(`.legend-text{font-size:`, number(legendSize), `px;`, paint("fill", "faint", p.Faint), `}`)
	s.edgeStyles(p)
	s.noteStyles(p)
	s.badgeStyles()
	s.markStyles(p)
	s.rulerStyles(p)
	s.line(`</style>`)
}

func (s *svg) edgeStyles(p *Palette) {
	styles := [edgeKindCount]struct{ variable, colour, way string }{
		EdgeFlow:         {"line", p.Line, ""},
		EdgeAsynchronous: {"line", p.Line, "stroke-dasharray:7 4;stroke-width:1.8"},
		EdgeInformation:  {"information", p.Information, "stroke-width:1.2"},
		EdgeCompensation: {"compensation", p.Compensation, "stroke-dasharray:2 4;stroke-linecap:round;stroke-width:1.8"},
		EdgeAttachment:   {"compensation", p.Compensation, "stroke-width:1"},
		EdgeRelation:     {"relation", p.Relation, "stroke-width:3"},
	}
	for kind, style := range styles {
		class := "." + edgeClasses[kind]
		s.line(class, ` .way{`, paint("stroke", style.variable, style.colour), style.way, `}`,
			class, ` .head{`, paint("fill", style.variable, style.colour), `}`)
	}
}

func (s *svg) noteStyles(p *Palette) {
	for kind, ink := range p.Notes {
		class := kindClasses[kind]
		s.line(`.`, class, ` .paper{`, paint("fill", class, ink.Paper), paint("stroke", class+"-edge", ink.Edge), `}`,
			`.`, class, ` text{`, paint("fill", class+"-text", ink.Text), `}`)
	}
	integration := p.Notes[KindIntegrationEvent]
	s.line(`.double{`, paint("stroke", kindClasses[KindIntegrationEvent]+"-edge", integration.Edge), `}`)
}

// paint sets a property to a colour that a variable may override.
func paint(property, variable, colour string) string {
	return property + ":" + colour + ";" + property + ":var(--storm-" + variable + "," + colour + ");"
}

func themeVariables(p *Palette) string {
	return variables([][2]string{
		{"wall", p.Wall}, {"frame", p.Frame}, {"frame-edge", p.FrameEdge}, {"text", p.Text}, {"faint", p.Faint},
		{"line", p.Line}, {"information", p.Information}, {"compensation", p.Compensation}, {"relation", p.Relation},
	})
}

func noteVariables(p *Palette) string {
	var list [][2]string
	for kind, ink := range p.Notes {
		class := kindClasses[kind]
		list = append(list, [2]string{class, ink.Paper}, [2]string{class + "-edge", ink.Edge}, [2]string{class + "-text", ink.Text})
	}
	return variables(list)
}

func variables(list [][2]string) string {
	var b strings.Builder
	for _, v := range list {
		b.WriteString("--storm-" + v[0] + ":" + v[1] + ";")
	}
	return b.String()
}

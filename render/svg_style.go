package render

import "strings"

// fonts names what most machines have; any other sans-serif font fits too.
const fonts = `"Segoe UI","Helvetica Neue",Helvetica,Arial,"Noto Sans","Noto Sans Arabic",Vazirmatn,"DejaVu Sans",sans-serif`

// style writes the one style sheet. Every colour is given twice: as itself for
// programs that know no variables, then as a variable, which a page around the
// picture can set.
func (s *svg) style() {
	s.line(`<style>`)
	s.line(`svg{`, themeVariables(lightTheme), noteVariables(), `}`)
	s.line(`@media (prefers-color-scheme: dark){svg{`, themeVariables(darkTheme), `}}`)
	s.line(`text{font-family:`, fonts, `;unicode-bidi:plaintext}`)
	s.line(`.wall{`, paint("fill", "wall", lightTheme.wall), `}`)
	s.line(`.title{font-weight:700;`, paint("fill", "text", lightTheme.text), `}`)
	s.line(`.frame-area{`, paint("fill", "frame", lightTheme.frame), paint("stroke", "frame-edge", lightTheme.frameEdge), `stroke-width:1.2}`)
	s.line(`.frame-tab{`, paint("fill", "frame-edge", lightTheme.frameEdge), `}`)
	s.line(`.frame-title{font-weight:700;text-anchor:middle;`, paint("fill", "text", lightTheme.text), `}`)
	s.line(`.shadow{fill:#000;fill-opacity:.13}`)
	s.line(`.fold{fill:#000;fill-opacity:.18}`)
	s.line(`.paper{stroke-width:.8}`)
	s.line(`.double{fill:none;stroke-width:1.4}`)
	s.line(`.label{text-anchor:middle}`)
	s.line(`.caption{font-size:`, number(captionSize), `px;opacity:.72}`)
	s.line(`.way{fill:none;stroke-width:1.5}`)
	s.line(`.edge-label{font-size:`, number(edgeLabelSize), `px;text-anchor:middle;`, paint("fill", "faint", lightTheme.faint), `}`)
	s.line(`.legend-text{font-size:`, number(legendSize), `px;`, paint("fill", "faint", lightTheme.faint), `}`)
	s.edgeStyles()
	s.noteStyles()
	s.line(`</style>`)
}

func (s *svg) edgeStyles() {
	styles := [edgeKindCount]struct{ variable, colour, way string }{
		EdgeFlow:         {"line", lightTheme.line, ""},
		EdgeAsynchronous: {"line", lightTheme.line, "stroke-dasharray:7 4;stroke-width:1.8"},
		EdgeInformation:  {"information", lightTheme.information, "stroke-width:1.2"},
		EdgeCompensation: {"compensation", lightTheme.compensation, "stroke-dasharray:2 4;stroke-linecap:round;stroke-width:1.8"},
		EdgeAttachment:   {"compensation", lightTheme.compensation, "stroke-width:1"},
	}
	for kind, style := range styles {
		class := "." + edgeClasses[kind]
		s.line(class, ` .way{`, paint("stroke", style.variable, style.colour), style.way, `}`,
			class, ` .head{`, paint("fill", style.variable, style.colour), `}`)
	}
}

func (s *svg) noteStyles() {
	for kind, ink := range inks {
		class := kindClasses[kind]
		s.line(`.`, class, ` .paper{`, paint("fill", class, ink.paper), paint("stroke", class+"-edge", ink.edge), `}`,
			`.`, class, ` text{`, paint("fill", class+"-text", ink.text), `}`)
	}
	integration := inks[KindIntegrationEvent]
	s.line(`.double{`, paint("stroke", kindClasses[KindIntegrationEvent]+"-edge", integration.edge), `}`)
}

// paint sets a property to a colour that a variable may override.
func paint(property, variable, colour string) string {
	return property + ":" + colour + ";" + property + ":var(--storm-" + variable + "," + colour + ");"
}

func themeVariables(t theme) string {
	return variables([][2]string{
		{"wall", t.wall}, {"frame", t.frame}, {"frame-edge", t.frameEdge}, {"text", t.text}, {"faint", t.faint},
		{"line", t.line}, {"information", t.information}, {"compensation", t.compensation},
	})
}

func noteVariables() string {
	var list [][2]string
	for kind, ink := range inks {
		class := kindClasses[kind]
		list = append(list, [2]string{class, ink.paper}, [2]string{class + "-edge", ink.edge}, [2]string{class + "-text", ink.text})
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

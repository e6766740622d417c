package picture

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"
)

// Frame is what a terminal shows for a while.
type Frame struct {
	Text  string        // lines with SGR sequences
	Lasts time.Duration // in a picture that moves
}

// Options say how a terminal looks.
type Options struct {
	Title         string
	Columns, Rows int
	Light         bool // it has a light background
}

// theme is the colours of a terminal.
type theme struct{ paper, ink, frame, title string }

func (o Options) theme() theme {
	if o.Light {
		return theme{"#fdfdfc", "#24262c", "#e6e8ec", "#5b606b"}
	}
	return theme{"#16181d", "#dfe2e8", "#262a33", "#9aa1ae"}
}

// The window around the terminal, in pixels.
const (
	padding   = 12
	titleRoom = 30
)

// Write writes frames as SVG. Several make it move, over and over; people who
// asked their system for less motion see the last one.
func Write(w io.Writer, frames []Frame, options Options) error {
	p := &page{out: bufio.NewWriter(w), options: options, theme: options.theme(), frames: frames}
	p.head()
	p.window()
	for row := range options.Rows {
		p.row(row)
	}
	fmt.Fprintln(p.out, "</g>\n</svg>")
	return p.out.Flush()
}

// page is a picture being written.
type page struct {
	out     *bufio.Writer
	options Options
	theme   theme
	frames  []Frame
	parts   [][][]run // by frame and row; filled when it is needed first
	styles  []string  // when a row is seen, as its keyframes
}

func (p *page) size() (width, height int) {
	return p.options.Columns*cellWidth + 2*padding, p.options.Rows*cellHeight + 2*padding + titleRoom
}

func (p *page) head() {
	for _, frame := range p.frames {
		p.parts = append(p.parts, rows(frame.Text))
	}
	width, height := p.size()
	fmt.Fprintf(p.out, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" role="img" aria-label="%s">`+"\n",
		width, height, width, height, strings.ReplaceAll(escape(p.options.Title), `"`, "&quot;"))
	fmt.Fprintf(p.out, "<title>%s</title>\n", escape(p.options.Title))
	fmt.Fprintf(p.out, "<style>text{font:%dpx ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace;white-space:pre}rect{shape-rendering:crispEdges}.b{font-weight:700}.i{font-style:italic}\n", fontSize)
	p.motion()
	fmt.Fprintln(p.out, "</style>")
}

// window draws the terminal around the cells.
func (p *page) window() {
	width, height := p.size()
	fmt.Fprintf(p.out, `<rect width="%d" height="%d" rx="9" fill="%s"/>`+"\n", width, height, p.theme.frame)
	fmt.Fprintf(p.out, `<path d="M1 %dH%dV%dQ%d %d %d %dH10Q1 %d 1 %dz" fill="%s"/>`+"\n",
		titleRoom, width-1, height-10, width-1, height-1, width-10, height-1, height-1, height-10, p.theme.paper)
	for i, color := range []string{"#ec6a5e", "#f4bf4f", "#61c554"} {
		fmt.Fprintf(p.out, `<circle cx="%d" cy="15" r="5.5" fill="%s"/>`+"\n", 18+19*i, color)
	}
	fmt.Fprintf(p.out, `<text x="%d" y="20" text-anchor="middle" fill="%s" style="font-size:13px">%s</text>`+"\n", width/2, p.theme.title, escape(p.options.Title))
	fmt.Fprintf(p.out, `<g transform="translate(%d %d)">`+"\n", padding, titleRoom+padding)
}

// row draws all versions of a row.
func (p *page) row(row int) {
	for _, seen := range p.versions(row) {
		drawn := p.draw(p.runs(seen.frame, row))
		if drawn == "" {
			continue
		}
		class := ""
		if !seen.always(len(p.frames)) {
			class = fmt.Sprintf(` class="k%d"`, 1+slices.Index(p.styles, seen.key()))
		}
		fmt.Fprintf(p.out, `<g%s transform="translate(0 %d)">%s</g>`+"\n", class, row*cellHeight, drawn)
	}
}

// draw draws a row at the origin: papers first, then lines, then text.
func (p *page) draw(runs []run) string {
	var papers, inks strings.Builder
	for i, each := range runs {
		ink, paper := p.colors(each.look)
		if paper != "" && (i == 0 || !sameLook(runs[i-1], each)) {
			width := each.width
			for j := i + 1; j < len(runs) && sameLook(runs[j-1], runs[j]); j++ {
				width += runs[j].width
			}
			fmt.Fprintf(&papers, `<rect x="%d" width="%d" height="%d" fill="%s"/>`, each.column*cellWidth, width*cellWidth, cellHeight, paper)
		}
		inks.WriteString(drawRun(each, ink))
	}
	return papers.String() + inks.String()
}

func sameLook(a, b run) bool { return a.look == b.look && a.column+a.width == b.column }

// colors returns the colours of a look; an empty paper is that of the
// terminal.
func (p *page) colors(l look) (ink, paper string) {
	ink, paper = l.ink, l.paper
	if ink == "" {
		ink = p.theme.ink
	}
	if l.faint {
		ink = p.theme.title
	}
	if l.reverse {
		if paper == "" {
			paper = p.theme.paper
		}
		ink, paper = paper, ink
	}
	return ink, paper
}

// drawRun draws the text of a run, or the line that its character is.
func drawRun(each run, color string) string {
	if path, is := shapeOf(firstOf(each.text), each.width); is {
		at := fmt.Sprintf(`<path transform="translate(%d 0)" `, each.column*cellWidth)
		if block, filled := strings.CutPrefix(path, "B"); filled {
			return at + fmt.Sprintf(`d="%s" fill="%s"/>`, block, color)
		}
		return at + fmt.Sprintf(`d="%s" %s/>`, path, stroke(firstOf(each.text), color))
	}
	text := strings.TrimRight(each.text, " ")
	spaces := len(text) - len(strings.TrimLeft(text, " "))
	width := each.width - (len(each.text) - len(text)) - spaces
	if text = text[spaces:]; text == "" {
		return ""
	}
	class := ""
	switch {
	case each.look.bold:
		class = ` class="b"`
	case each.look.italic:
		class = ` class="i"`
	}
	more := ""
	if each.look.underbar {
		more = ` text-decoration="underline"`
	}
	return fmt.Sprintf(`<text x="%d" y="%d" textLength="%d"%s fill="%s"%s>%s</text>`,
		(each.column+spaces)*cellWidth, baseline, width*cellWidth, class, color, more, escape(text))
}

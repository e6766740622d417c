package sequence

import (
	"bufio"
	"encoding/xml"
	"io"
	"strconv"
	"strings"

	"github.com/eventstorm/storm/render/lettering"
	"github.com/eventstorm/storm/runtime/trace"
)

// WriteSVG writes the diagram as a picture. The error is that of the writer.
func WriteSVG(w io.Writer, d *Diagram) error {
	p := layOut(d)
	s := &svg{out: bufio.NewWriter(w)}
	s.line(`<svg xmlns="http://www.w3.org/2000/svg" width="`, number(p.width), `" height="`, number(p.height),
		`" viewBox="0 0 `, number(p.width), ` `, number(p.height), `" role="img" aria-labelledby="title description">`)
	s.line(`<title id="title">`, escape(d.Title), `</title>`)
	s.line(`<desc id="description">`, escape(d.Summary()), `</desc>`)
	s.style(d.Theme)
	s.line(`<rect class="wall" width="100%" height="100%"/>`)
	s.title(p)
	for i := range p.frames {
		s.frame(p, &p.frames[i])
	}
	for i, x := range p.columns {
		s.line(`<line class="life" x1="`, number(x), `" y1="`, number(p.top), `" x2="`, number(x), `" y2="`, number(p.bottom), `"/>`)
		s.head(p, i, p.top-headHeight)
		s.head(p, i, p.bottom)
	}
	for i := range p.Rows {
		s.row(p, &p.Rows[i], &p.rows[i])
	}
	s.line(`</svg>`)
	return s.out.Flush()
}

// Summary says in words what the diagram shows, for those who can't see it.
func (d *Diagram) Summary() string {
	names := make([]string, len(d.Participants))
	for i, each := range d.Participants {
		names[i] = each.Name
	}
	return "Sequence diagram of a run that " + d.Outcome.String() + ", with " + strings.Join(names, ", ") + "."
}

// svg writes the elements of a picture; errors wait for the Flush.
type svg struct{ out *bufio.Writer }

func (s *svg) line(parts ...string) {
	for _, part := range parts {
		_, _ = s.out.WriteString(part)
	}
	_ = s.out.WriteByte('\n')
}

func (s *svg) title(p *placed) {
	s.line(`<text class="title" x="`, number(margin), `" y="`, number(margin+16), `">`, escape(p.Title), `</text>`)
	sign, class := "·", "faint"
	switch p.Outcome {
	case trace.OutcomePassed:
		sign, class = "✓", "good"
	case trace.OutcomeFailed:
		sign, class = "✗", "bad"
	}
	s.line(`<text class="`, class, `" x="`, number(p.width-margin), `" y="`, number(margin+16), `" text-anchor="end">`,
		sign, ` `, p.Outcome.String(), `</text>`)
}

// frame draws the box of a transaction behind its rows.
func (s *svg) frame(p *placed, f *frame) {
	class := "frame"
	if f.undone {
		class = "frame undone"
	}
	around := p.frameBox(f)
	s.line(`<g class="`, class, `">`)
	s.line(`<rect`, around.attributes(), ` rx="4"/>`)
	s.line(`<text class="tab" x="`, number(around.x+8), `" y="`, number(f.top+12.5), `">`, escape(f.label), `</text>`)
	s.line(`<text class="tab" x="`, number(around.x+8), `" y="`, number(f.bottom-5), `">`, escape(f.end), `</text>`)
	s.line(`</g>`)
}

// head draws the note of a participant.
func (s *svg) head(p *placed, index int, top float64) {
	each := p.Participants[index]
	s.line(`<g class="`, classOf(each.Role), `"><title>`, escape(each.Name), `</title>`)
	s.line(`<rect class="paper"`, p.headBox(index, top).attributes(), ` rx="3"/>`)
	block := p.heads[index]
	s.block(block, p.columns[index], top+headHeight/2-float64(len(block.Lines))*block.Size*lineFactor/2, "name "+onPaper)
	s.line(`</g>`)
}

// row draws one row.
func (s *svg) row(p *placed, row *Row, at *place) {
	if row.Kind == Begin || row.Kind == End {
		return
	}
	class := classOf(row.Role)
	if row.Undone {
		class += " gone"
	}
	s.line(`<g class="`, class, `"><title>`, escape(strings.TrimSpace(strconv.Itoa(row.Step)+" "+row.Label+" "+row.Detail)), `</title>`)
	s.line(`<text class="step" x="`, number(margin+gutter-12), `" y="`, number(at.y+at.height/2+4), `" text-anchor="end">`, strconv.Itoa(row.Step), `</text>`)
	switch row.Kind {
	case Arrow:
		s.arrow(p, row, at)
	case Remark:
		s.pill(p, row, at)
	case Divider:
		s.divider(p, at)
	}
	s.line(`</g>`)
}

func (s *svg) arrow(p *placed, row *Row, at *place) {
	from, to, y := p.arrowLine(row, at)
	way := "way"
	if row.Later {
		way += " later"
	}
	tip := 7.0
	if to < from {
		tip = -7
	}
	s.line(`<path class="`, way, `" d="M`, number(from), ` `, number(y), `H`, number(to-tip), `"/>`)
	s.line(`<path class="tip" d="M`, number(to), ` `, number(y), `l`, number(-tip*1.3), ` -4.5v9z"/>`)
	s.texts(at, (from+to)/2, at.y, onWall)
}

// pill draws what happens to one participant on its lifeline.
func (s *svg) pill(p *placed, row *Row, at *place) {
	s.line(`<rect class="paper"`, p.remarkBox(row, at).attributes(), ` rx="4"/>`)
	s.texts(at, p.columns[row.From], at.y+pillPadding, onPaper)
}

func (s *svg) divider(p *placed, at *place) {
	y := at.y + at.height/2
	s.line(`<path class="way later" d="M`, number(margin+gutter), ` `, number(y), `H`, number(p.width-margin), `"/>`)
	s.line(`<rect class="paper"`, p.dividerBox(at).attributes(), ` rx="8"/>`)
	s.texts(at, p.width/2, at.y+dividerRoom, onPaper)
}

// The classes of texts say what is behind them.
const (
	onPaper = "on-paper"
	onWall  = "on-wall"
)

// texts writes the label and the detail of a row, one under the other.
func (s *svg) texts(at *place, x, top float64, behind string) {
	s.block(at.label, x, top, "label "+behind)
	s.block(at.detail, x, top+float64(len(at.label.Lines))*labelSize*lineFactor, "detail "+behind)
}

// block writes lines of text around a middle.
func (s *svg) block(block lettering.Block, x, top float64, class string) {
	if len(block.Lines) == 0 {
		return
	}
	_, _ = s.out.WriteString(`<text class="` + class + `" font-size="` + number(block.Size) + `">`)
	for i, each := range block.Lines {
		_, _ = s.out.WriteString(`<tspan x="` + number(x) + `" y="` + number(top+(float64(i)+0.8)*block.Size*lineFactor) + `">` + escape(each) + `</tspan>`)
	}
	s.line(`</text>`)
}

// attributes writes the place of a rectangle.
func (b box) attributes() string {
	return ` x="` + number(b.x) + `" y="` + number(b.y) + `" width="` + number(b.width) + `" height="` + number(b.height) + `"`
}

func number(n float64) string { return strconv.FormatFloat(float64(int64(n*10+0.5))/10, 'f', -1, 64) }

// escape makes a text of a model the content of an element, without control
// characters.
func escape(text string) string {
	var escaped strings.Builder
	_ = xml.EscapeText(&escaped, []byte(lettering.Clean(text))) // a Builder never fails
	return escaped.String()
}

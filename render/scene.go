package render

import (
	"context"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/render/layout"
	"github.com/eventstorm/storm/render/lettering"
	"github.com/eventstorm/storm/runtime/trace"
)

// Scene is a graph with all its measures: what a format draws. Lengths are
// in pixels; x grows to the right and y downwards.
type Scene struct {
	Graph  *Graph
	Width  float64
	Height float64
	Title  Heading
	Frames []Frame // at least one for each group of the graph
	Lines  []Line  // one for each edge, but for those that marks stand for
	Notes  []Note  // one for each node
	Legend []LegendEntry

	Marks  []Mark         // above the notes; empty in most views
	Ruler  []Heading      // numbers along the time, each in the middle of its X
	Guides []layout.Curve // that lead the eye from one part to the next

	Palette Palette
	Dark    *Palette // instead, where a format knows that the page around it is dark; nil: the same

	Scale float64       // of formats made of pixels; 0: whichever suits
	Runs  []trace.Trace // recorded runs of what is drawn, to play

	folder   string // of the model
	links    LinkTemplate
	siblings siblings
}

// Heading is a text on one line.
type Heading struct {
	Text        string // as drawn: cut when there is no room
	X           float64
	Y           float64 // of the baseline
	Size        float64 // of the font
	RightToLeft bool
}

// Frame is a group, or a part of one, with a place.
type Frame struct {
	Group    int // index into Graph.Groups
	Place    layout.Rectangle
	Tab      layout.Rectangle // holds the title, in a corner of the place
	TabRight bool             // that is the upper right one instead of the upper left one
	Title    Heading
}

// Line is an edge, or a part of one, with a place.
type Line struct {
	Edge  int // index into Graph.Edges
	Curve layout.Curve
	Open  bool   // it ends without an arrow
	Marks []Mark // on it, near its ends
}

// Mark is a word or two in a small box on a line.
type Mark struct {
	Text  string
	Place layout.Rectangle
}

// The measures around notes.
const (
	sceneMargin     = 28
	titleSize       = 24
	titleHeight     = 46
	frameTitleSize  = 14
	frameTabHeight  = 24
	frameTabPadding = 14
	edgeLabelSize   = 11
)

// NewScene composes the drawing that the options ask for, with all its
// measures; a format need not be chosen.
//
// A wrong option is an *UnknownViewError, an *UnknownThemeError, an
// *UnknownContextError or an *UnknownNameError. The error wraps
// layout.ErrNoProgram when the machine lacks what lays out, and the error of
// the context when that was done first.
func NewScene(ctx context.Context, m *model.Model, options Options) (*Scene, error) {
	return newScene(ctx, m, options, true)
}

// newScene leaves out the places unless it is asked for them.
func newScene(ctx context.Context, m *model.Model, options Options, placed bool) (*Scene, error) {
	view, err := viewNamed(options.View)
	if err != nil {
		return nil, err
	}
	theme, err := themeNamed(options.Theme)
	if err != nil {
		return nil, err
	}
	graph, err := view.graph(m, options)
	if err != nil {
		return nil, err
	}
	if len(graph.Nodes) == 0 {
		options.remark(Remark{Kind: RemarkEmpty})
	}
	if placed && view.Name == flowView && len(graph.Nodes) > mostNotes && len(graph.Groups) > 1 {
		options.remark(Remark{Kind: RemarkCollapsed, Count: len(graph.Nodes)})
		if graph, err = newContextMap(m, options); err != nil {
			return nil, err
		}
		view.place = placeContextMap
	}
	scene := &Scene{Graph: graph, folder: commonFolder(m), links: options.Links, siblings: newSiblings(&options)}
	scene.paint(theme, options)
	if !placed {
		return scene, nil
	}
	if err := view.place(ctx, scene, options); err != nil {
		return nil, err
	}
	if !options.HideLegend {
		scene.addLegend(lettering.NewMeasurer())
		scene.anchorTitle()
	}
	return scene, nil
}

func (s *Scene) paint(theme Theme, options Options) {
	s.Palette = theme.Palette.repainted(options.Notation)
	if theme.Dark != nil {
		dark := theme.Dark.repainted(options.Notation)
		s.Dark = &dark
	}
}

// newFrame measures the title of a frame. Its place is not known yet.
func newFrame(measurer *lettering.Measurer, group int, label string) Frame {
	title := oneLine(measurer, label, frameTitleSize, 420)
	width := measurer.BoldWidth(title, frameTitleSize) + 2*frameTabPadding
	return Frame{
		Group:    group,
		TabRight: lettering.RightToLeft(title),
		Tab:      layout.Rectangle{Width: float64(int(width + 1)), Height: frameTabHeight},
		Title:    Heading{Text: title, Size: frameTitleSize, RightToLeft: lettering.RightToLeft(title)},
	}
}

// oneLine returns a text that is cut to a width.
func oneLine(measurer *lettering.Measurer, text string, size, width float64) string {
	block := measurer.Set(text, lettering.Measure{Width: width, Lines: 1, Sizes: []float64{size}})
	if len(block.Lines) == 0 {
		return ""
	}
	return block.Lines[0]
}

// top returns where the drawing begins, below its title.
func (s *Scene) top() float64 {
	if s.Graph.Title == "" {
		return sceneMargin
	}
	return sceneMargin + titleHeight
}

// place moves everything to where the layout put it, below the title and
// above the legend.
func (s *Scene) place(measurer *lettering.Measurer, placement *layout.Placement) {
	left, top := float64(sceneMargin), s.top()
	for i := range s.Notes {
		s.Notes[i].moveTo(moved(placement.Boxes[i], left, top))
	}
	for i := range placement.Frames {
		s.Frames[i].moveTo(moved(placement.Frames[i], left, top))
	}
	for i, curve := range placement.Links[:len(s.Graph.Edges)] {
		curve = shiftedCurve(curve, left, top)
		s.Lines = append(s.Lines, Line{Edge: i, Curve: curve, Marks: endMarks(measurer, &s.Graph.Edges[i], curve)})
	}
	s.Width = placement.Width + 2*sceneMargin
	s.Height = top + placement.Height + sceneMargin
	s.placeTitle(measurer)
}

// placeTitle widens a drawing that is narrower than its title.
func (s *Scene) placeTitle(measurer *lettering.Measurer) {
	title := oneLine(measurer, s.Graph.Title, titleSize, max(s.Width-2*sceneMargin, 900)/1.12)
	s.Title = Heading{
		Text: title, X: sceneMargin, Y: sceneMargin + titleSize, Size: titleSize,
		RightToLeft: lettering.RightToLeft(title),
	}
	s.Width = max(s.Width, measurer.BoldWidth(title, titleSize)+2*sceneMargin)
	s.anchorTitle()
}

// anchorTitle puts the title to the side where one begins to read it.
func (s *Scene) anchorTitle() {
	if s.Title.RightToLeft {
		s.Title.X = s.Width - sceneMargin
	}
}

// moveTo gives the frame and its title a place.
func (f *Frame) moveTo(place layout.Rectangle) {
	f.Place = place
	f.Tab.X, f.Tab.Y = place.X, place.Y
	if f.TabRight {
		f.Tab.X = place.X + place.Width - f.Tab.Width
	}
	f.Title.X = f.Tab.X + f.Tab.Width/2
	f.Title.Y = f.Tab.Y + f.Tab.Height/2 + frameTitleSize*0.36
}

func moved(r layout.Rectangle, x, y float64) layout.Rectangle {
	r.X, r.Y = r.X+x, r.Y+y
	return r
}

func shifted(p layout.Point, x, y float64) layout.Point { return layout.Point{X: p.X + x, Y: p.Y + y} }

func shiftedCurve(curve layout.Curve, x, y float64) layout.Curve {
	for i := range curve.Points {
		curve.Points[i] = shifted(curve.Points[i], x, y)
	}
	curve.Tip, curve.Label = shifted(curve.Tip, x, y), shifted(curve.Label, x, y)
	return curve
}

package layout

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
)

// placed is the part of Graphviz's json0 output that is of use.
type placed struct {
	Bounds  string `json:"bb"`
	Objects []struct {
		Name     string `json:"name"`
		Bounds   string `json:"bb"`
		Position string `json:"pos"`
	} `json:"objects"`
	Edges []struct {
		Number string `json:"id"`
		Curve  string `json:"pos"`
		Label  string `json:"lp"`
	} `json:"edges"`
}

var errIncomplete = errors.New("a box, link or frame has no place")

// read turns Graphviz's answer into places. Graphviz's y grows upwards.
func read(answer []byte, graph *Graph) (*Placement, error) {
	var p placed
	if err := json.Unmarshal(answer, &p); err != nil {
		return nil, err
	}
	bounds, err := numbers(p.Bounds, 4)
	if err != nil {
		return nil, err
	}
	r := reader{graph: graph, bounds: bounds, found: make([]bool, len(graph.Boxes)), to: &Placement{
		Width:  tenth(bounds[2] - bounds[0]),
		Height: tenth(bounds[3] - bounds[1]),
		Frames: make([]Rectangle, len(graph.Frames)),
		Boxes:  make([]Rectangle, len(graph.Boxes)),
		Links:  make([]Curve, len(graph.Links)),
	}}
	for _, object := range p.Objects {
		if err := r.object(object.Name, object.Position, object.Bounds); err != nil {
			return nil, err
		}
	}
	for _, edge := range p.Edges {
		if err := r.edge(edge.Number, edge.Curve, edge.Label); err != nil {
			return nil, err
		}
	}
	if !r.complete() {
		return nil, errIncomplete
	}
	if endsAbove(graph, r.to) {
		mirror(r.to)
	}
	return r.to, nil
}

type reader struct {
	graph  *Graph
	to     *Placement
	bounds []float64 // left, bottom, right, top
	found  []bool
}

// down returns how far below the upper edge of the picture a height is.
func (r *reader) down(height float64) float64 { return tenth(r.bounds[3] - height) }

// complete reports whether everything has got a place.
func (r *reader) complete() bool {
	for i := range r.to.Links {
		if !r.graph.Links[i].Hidden && r.to.Links[i].Points == nil {
			return false
		}
	}
	return !slices.Contains(r.found, false)
}

func (r *reader) object(name, position, bounds string) error {
	if number, ok := strings.CutPrefix(name, "cluster_"); ok && !strings.HasPrefix(number, "beside_") {
		return r.frame(number, bounds)
	}
	if position == "" {
		return nil
	}
	number, err := index(name, len(r.to.Boxes))
	if err != nil {
		return err
	}
	middle, err := r.point(position)
	if err != nil {
		return err
	}
	box := r.graph.Boxes[number]
	r.found[number] = true
	r.to.Boxes[number] = Rectangle{
		X: tenth(middle.X - box.Width/2), Y: tenth(middle.Y - box.Height/2),
		Width: box.Width, Height: box.Height,
	}
	return nil
}

func (r *reader) frame(name, bounds string) error {
	number, err := index(name, len(r.to.Frames))
	if err != nil || bounds == "" {
		return err
	}
	corner, err := numbers(bounds, 4)
	if err != nil {
		return err
	}
	r.to.Frames[number] = Rectangle{
		X: tenth(corner[0] - r.bounds[0]), Y: r.down(corner[3]),
		Width: tenth(corner[2] - corner[0]), Height: tenth(corner[3] - corner[1]),
	}
	return nil
}

// edge reads a curve such as "e,10,20 0,0 1,1 2,2 3,3": the tip, then the
// points. The tip is marked "s" when it is at the beginning.
func (r *reader) edge(name, curve, label string) error {
	number, err := index(name, len(r.to.Links))
	if err != nil {
		return err
	}
	if r.graph.Links[number].Hidden {
		return nil
	}
	link := &r.to.Links[number]
	tipped := false
	for _, word := range strings.Fields(curve) {
		text := strings.TrimPrefix(strings.TrimPrefix(word, "e,"), "s,")
		isTip := text != word
		point, err := r.point(text)
		if err != nil {
			return err
		}
		if isTip {
			link.Tip, tipped = point, true
			continue
		}
		link.Points = append(link.Points, point)
	}
	if len(link.Points) < 4 {
		return errIncomplete
	}
	if r.graph.Links[number].Reversed {
		slices.Reverse(link.Points)
	}
	if !tipped {
		link.Tip = link.Points[len(link.Points)-1]
	}
	if label != "" {
		link.Label, err = r.point(label)
	}
	return err
}

func (r *reader) point(text string) (Point, error) {
	n, err := numbers(text, 2)
	if err != nil {
		return Point{}, err
	}
	return Point{X: tenth(n[0] - r.bounds[0]), Y: r.down(n[1])}, nil
}

func numbers(text string, count int) ([]float64, error) {
	words := strings.Split(text, ",")
	if len(words) < count {
		return nil, fmt.Errorf("%q is not %d numbers", text, count)
	}
	result := make([]float64, count)
	for i := range result {
		number, err := strconv.ParseFloat(words[i], 64)
		if err != nil || math.IsNaN(number) || math.IsInf(number, 0) {
			return nil, fmt.Errorf("%q is not %d numbers", text, count)
		}
		result[i] = number
	}
	return result, nil
}

func index(text string, length int) (int, error) {
	number, err := strconv.Atoi(text)
	if err != nil || number < 0 || number >= length {
		return 0, fmt.Errorf("%q is not one of %d numbers", text, length)
	}
	return number, nil
}

// tenth rounds to a tenth of a point, which no eye can tell apart and which
// is the same on every machine.
func tenth(number float64) float64 { return math.Round(number*10)/10 + 0 }

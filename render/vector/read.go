package vector

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
)

// Read reads a drawing. An error means that it holds something that storm
// does not write.
func Read(drawing []byte) (*Picture, error) {
	r := reader{picture: &Picture{}}
	decoder := xml.NewDecoder(bytes.NewReader(drawing))
	for {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			return r.picture, nil
		}
		if err == nil {
			err = r.read(token)
		}
		if err != nil {
			return nil, fmt.Errorf("read the drawing: %w", err)
		}
	}
}

type reader struct {
	picture *Picture
	sheet   stylesheet
	inside  *element
}

func (r *reader) read(token xml.Token) error {
	switch token := token.(type) {
	case xml.StartElement:
		e, err := newElement(token, r.inside, r.sheet)
		if err != nil {
			return err
		}
		r.inside = e
		return r.open(e)
	case xml.EndElement:
		e := r.inside
		r.inside = e.parent
		return r.close(e)
	case xml.CharData:
		if r.inside != nil {
			r.inside.text.Write(token)
		}
	}
	return nil
}

func (r *reader) open(e *element) error {
	switch e.name {
	case "svg":
		size, err := e.lengths("width", "height")
		if err != nil {
			return err
		}
		r.picture.Width, r.picture.Height = size[0], size[1]
	case "g", "a", "title", "desc", "style", "text", "tspan":
	case "rect", "path", "circle", "ellipse", "line":
		outline, err := r.outline(e)
		if err != nil {
			return err
		}
		r.shape(e, outline)
	default:
		return fmt.Errorf("unknown element <%s>", e.name)
	}
	return nil
}

func (r *reader) close(e *element) (err error) {
	switch e.name {
	case "title":
		if e.parent.parent == nil {
			r.picture.Title = e.text.String()
		}
	case "desc":
		r.picture.Description = e.text.String()
	case "style":
		r.sheet, err = readStylesheet(e.text.String())
		if err == nil && e.parent != nil {
			err = e.parent.apply(r.sheet) // it opened before
		}
	case "text", "tspan":
		err = r.line(e)
	}
	return err
}

// outline returns the outline of a shape where the element says.
func (r *reader) outline(e *element) (Outline, error) {
	switch e.name {
	case "rect":
		width, err := e.length("width", r.picture.Width)
		if err != nil {
			return nil, err
		}
		height, err := e.length("height", r.picture.Height)
		if err != nil {
			return nil, err
		}
		n, err := e.lengths("x", "y", "rx")
		if err != nil {
			return nil, err
		}
		return Rectangle(n[0], n[1], width, height, n[2]), nil
	case "circle", "ellipse":
		n, err := e.lengths("cx", "cy", "r", "rx", "ry")
		if err != nil {
			return nil, err
		}
		return Ellipse(n[0], n[1], n[2]+n[3], n[2]+n[4]), nil
	case "line":
		n, err := e.lengths("x1", "y1", "x2", "y2")
		if err != nil {
			return nil, err
		}
		var o Outline
		o.Move(Point{n[0], n[1]})
		o.Line(Point{n[2], n[3]})
		return o, nil
	default:
		return readPath(e.attributes["d"])
	}
}

func (r *reader) shape(e *element, outline Outline) {
	s := &e.style
	item := Item{
		Outline: outline.Transform(e.matrix),
		Fill:    s.paint(s.fill, s.fillOpacity),
		Pen:     Pen{Color: s.paint(s.stroke, s.strokeOpacity), Width: s.strokeWidth, Dashes: s.dashes, Round: s.round},
		Link:    e.link,
	}
	if e.name == "line" {
		item.Fill.A = 0
	}
	if item.Fill.A > 0 || item.Pen.Color.A > 0 {
		r.picture.Items = append(r.picture.Items, item)
	}
}

// line adds the text of an element, unless parts of the element have.
func (r *reader) line(e *element) error {
	if e.placed || e.text.Len() == 0 {
		return nil
	}
	at := e
	if e.name == "tspan" {
		e.parent.placed = true
		if _, own := e.attributes["x"]; !own {
			return errors.New("a <tspan> without a place")
		}
	}
	n, err := at.lengths("x", "y")
	if err != nil {
		return err
	}
	s := &e.style
	r.picture.Items = append(r.picture.Items, Item{
		Fill: s.paint(s.fill, s.fillOpacity),
		Text: &Text{
			Text: e.text.String(), Size: s.size, Bold: s.bold, RightToLeft: s.rightToLeft, Struck: s.struck, Anchor: s.anchor,
			At: Translate(n[0], n[1]).Then(e.matrix),
		},
		Link: e.link,
	})
	return nil
}

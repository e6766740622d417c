package vector

import (
	"encoding/xml"
	"fmt"
	"strings"
)

// element is an element that the reader is inside of.
type element struct {
	name       string
	classes    []string
	attributes map[string]string
	parent     *element
	style      style
	matrix     Matrix // to the picture
	link       string
	text       strings.Builder // of title, desc, style, text and tspan
	placed     bool            // a tspan inside has written text
}

// presentation attributes are properties written on an element itself.
var presentation = map[string]bool{
	"fill": true, "stroke": true, "fill-opacity": true, "stroke-opacity": true, "opacity": true, "stroke-width": true,
	"stroke-dasharray": true, "stroke-linecap": true, "stroke-linejoin": true, "font-size": true, "font-weight": true, "font-family": true,
	"text-anchor": true, "direction": true, "unicode-bidi": true, "dominant-baseline": true,
}

func newElement(start xml.StartElement, parent *element, sheet stylesheet) (*element, error) {
	e := &element{name: start.Name.Local, parent: parent, matrix: Identity, attributes: make(map[string]string)}
	for _, attribute := range start.Attr {
		e.attributes[attribute.Name.Local] = attribute.Value
	}
	e.classes = strings.Fields(e.attributes["class"])
	e.style, e.link = firstStyle(), e.attributes["href"]
	if parent != nil {
		e.style, e.matrix = parent.style.inner(), parent.matrix
		if e.link == "" {
			e.link = parent.link
		}
	}
	for _, attribute := range start.Attr {
		if presentation[attribute.Name.Local] {
			if err := e.style.set(declaration{attribute.Name.Local, attribute.Value}); err != nil {
				return nil, err
			}
		}
	}
	if err := e.apply(sheet); err != nil {
		return nil, err
	}
	own, err := readTransform(e.attributes["transform"])
	e.matrix = own.Then(e.matrix)
	return e, err
}

func (e *element) apply(sheet stylesheet) error {
	for i := range sheet {
		if !sheet[i].matches(e) {
			continue
		}
		for _, d := range sheet[i].declarations {
			if err := e.style.set(d); err != nil {
				return err
			}
		}
	}
	for d := range strings.SplitSeq(e.attributes["style"], ";") {
		for _, each := range declarations(d) {
			if err := e.style.set(each); err != nil {
				return err
			}
		}
	}
	return nil
}

// length returns an attribute; a percentage is of the whole.
func (e *element) length(name string, whole float64) (float64, error) {
	text, has := e.attributes[name]
	if !has {
		return 0, nil
	}
	n, err := readNumber(strings.TrimSuffix(text, "%"))
	if strings.HasSuffix(text, "%") {
		n *= whole / 100
	}
	if err != nil {
		return 0, fmt.Errorf("<%s> attribute %q: %w", e.name, name, err)
	}
	return n, nil
}

// lengths returns several attributes.
func (e *element) lengths(names ...string) ([]float64, error) {
	list := make([]float64, len(names))
	for i, name := range names {
		n, err := e.length(name, 0)
		if err != nil {
			return nil, err
		}
		list[i] = n
	}
	return list, nil
}

// readTransform reads "rotate(angle x y)" and "translate(x y)".
func readTransform(text string) (Matrix, error) {
	if text == "" {
		return Identity, nil
	}
	name, inner, found := strings.Cut(strings.TrimSuffix(text, ")"), "(")
	n, err := readNumbers(inner)
	switch {
	case err != nil || !found:
	case name == "rotate" && len(n) == 3:
		return Translate(-n[1], -n[2]).Then(Rotate(n[0])).Then(Translate(n[1], n[2])), nil
	case name == "rotate" && len(n) == 1:
		return Rotate(n[0]), nil
	case name == "translate" && len(n) == 2:
		return Translate(n[0], n[1]), nil
	}
	return Identity, fmt.Errorf("unknown transform %.40q", text)
}

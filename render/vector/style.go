package vector

import (
	"fmt"
	"image/color"
	"maps"
	"strconv"
	"strings"
)

// style is what the properties of an element come to.
type style struct {
	fill, stroke               color.NRGBA
	fillOpacity, strokeOpacity float64
	opacity, around            float64 // of the element, and of all around it
	strokeWidth                float64
	dashes                     []float64
	round                      bool
	size                       float64
	bold                       bool
	anchor                     Anchor
	rightToLeft                bool
	struck                     bool
	variables                  map[string]string
}

// inner returns what holds for the elements inside one.
func (s style) inner() style {
	s.around, s.opacity = s.around*s.opacity, 1
	return s
}

// firstStyle is what holds for an element without properties.
func firstStyle() style {
	return style{
		fill: color.NRGBA{A: 255}, fillOpacity: 1, strokeOpacity: 1, opacity: 1, around: 1, strokeWidth: 1, size: 16,
		variables: map[string]string{},
	}
}

// harmless properties change nothing in a drawing that chooses its own fonts
// and stands still.
var harmless = map[string]bool{
	"font-family": true, "unicode-bidi": true, "cursor": true, "paint-order": true, "stroke-linejoin": true,
	"color-scheme": true, "dominant-baseline": true,
}

// set gives a property a value.
func (s *style) set(d declaration) (err error) {
	value := s.resolve(d.value)
	switch d.property {
	case "fill":
		s.fill, err = readColor(value)
	case "stroke":
		s.stroke, err = readColor(value)
	case "fill-opacity":
		s.fillOpacity, err = readNumber(value)
	case "stroke-opacity":
		s.strokeOpacity, err = readNumber(value)
	case "opacity":
		s.opacity, err = readNumber(value)
	case "stroke-width":
		s.strokeWidth, err = readNumber(value)
	case "stroke-dasharray":
		s.dashes, err = readNumbers(value)
	case "stroke-linecap":
		s.round = value == "round"
	case "font-size":
		s.size, err = readNumber(value)
	case "font-weight":
		s.bold = value == "bold" || value == "600" || value == "700"
	case "text-anchor":
		s.anchor, err = readAnchor(value)
	case "text-decoration":
		s.struck = value == "line-through"
	case "direction":
		s.rightToLeft = value == "rtl"
	default:
		switch {
		case strings.HasPrefix(d.property, "--"):
			s.variables = maps.Clone(s.variables) // it is shared with the elements around
			s.variables[d.property] = value
		case !harmless[d.property]:
			return fmt.Errorf("unknown property %q", d.property)
		}
	}
	if err != nil {
		return fmt.Errorf("property %q: %w", d.property, err)
	}
	return nil
}

// resolve replaces "var(--name,otherwise)".
func (s *style) resolve(value string) string {
	inner, is := strings.CutPrefix(value, "var(")
	if !is {
		return value
	}
	name, otherwise, _ := strings.Cut(strings.TrimSuffix(inner, ")"), ",")
	if set, known := s.variables[strings.TrimSpace(name)]; known {
		return set
	}
	return strings.TrimSpace(otherwise)
}

// paint returns a color as it is seen through the opacities.
func (s *style) paint(c color.NRGBA, opacity float64) color.NRGBA {
	c.A = uint8(float64(c.A)*opacity*s.opacity*s.around + 0.5)
	return c
}

// readColor reads "none", "#rgb" and "#rrggbb".
func readColor(text string) (color.NRGBA, error) {
	if text == "none" || text == "transparent" {
		return color.NRGBA{}, nil
	}
	digits, is := strings.CutPrefix(text, "#")
	if len(digits) == 3 {
		digits = strings.Repeat(digits[:1], 2) + strings.Repeat(digits[1:2], 2) + strings.Repeat(digits[2:], 2)
	}
	n, err := strconv.ParseUint(digits, 16, 32)
	if !is || len(digits) != 6 || err != nil {
		return color.NRGBA{}, fmt.Errorf("expected a colour such as #ffb054, not %q", text)
	}
	return color.NRGBA{R: uint8(n >> 16), G: uint8(n >> 8), B: uint8(n), A: 255}, nil
}

func readNumber(text string) (float64, error) {
	n, err := strconv.ParseFloat(strings.TrimSuffix(text, "px"), 64)
	if err != nil {
		return 0, fmt.Errorf("expected a number, not %q", text)
	}
	return n, nil
}

func readNumbers(text string) ([]float64, error) {
	if text == "none" {
		return nil, nil
	}
	var list []float64
	for word := range strings.FieldsFuncSeq(text, func(r rune) bool { return r == ' ' || r == ',' }) {
		n, err := readNumber(word)
		if err != nil {
			return nil, err
		}
		list = append(list, n)
	}
	return list, nil
}

func readAnchor(text string) (Anchor, error) {
	switch text {
	case "start":
		return AnchorStart, nil
	case "middle":
		return AnchorMiddle, nil
	case "end":
		return AnchorEnd, nil
	default:
		return 0, fmt.Errorf("expected start, middle or end, not %q", text)
	}
}

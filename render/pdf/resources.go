package pdf

import (
	"slices"
	"strconv"
	"strings"
)

// alpha returns the name of a graphics state that is as opaque as this.
func (p *page) alpha(opacity uint8) string {
	if !slices.Contains(p.alphas, opacity) {
		p.alphas = append(p.alphas, opacity)
	}
	return "/A" + strconv.Itoa(int(opacity))
}

// resources is what the content of the page names.
func (p *page) resources(d *document) string {
	states := make(dictionary)
	for _, alpha := range p.alphas {
		opacity := number(float64(alpha) / 255)
		states["A"+strconv.Itoa(int(alpha))] = "<</ca " + opacity + "/CA " + opacity + ">>"
	}
	return dictionary{
		"ExtGState": states.String(),
		"Font":      p.fonts.resources(d).String(),
		"XObject":   p.images.resources(d).String(),
	}.String()
}

// annotations are the links of the page; empty when there are none.
func (p *page) annotations(d *document) string {
	var list strings.Builder
	for _, link := range p.links {
		list.WriteString(d.add(dictionary{
			"Type": "/Annot", "Subtype": "/Link", "Border": "[0 0 0]",
			"Rect": "[" + numbers(link.from.X, link.from.Y, link.to.X, link.to.Y) + "]",
			"A":    dictionary{"S": "/URI", "URI": uri(link.target)}.String(),
		}).String() + " ")
	}
	if list.Len() == 0 {
		return ""
	}
	return "[" + list.String() + "]"
}

// uri writes an address as a string of PDF; what is no ASCII is escaped as in
// every URI.
func uri(target string) string {
	var b strings.Builder
	for _, c := range []byte(target) {
		if c <= ' ' || c >= 0x7f || c == '(' || c == ')' || c == '\\' {
			b.WriteString("%" + strings.ToUpper(strconv.FormatUint(uint64(c)|0x100, 16)[1:]))
			continue
		}
		b.WriteByte(c)
	}
	return "(" + b.String() + ")"
}

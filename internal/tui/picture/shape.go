package picture

import (
	"fmt"
	"strings"
)

// The measures of a cell, in pixels.
const (
	cellWidth  = 9
	cellHeight = 20
	fontSize   = 15
	baseline   = 15
)

// goesOn reports whether several of a character side by side are one shape.
func goesOn(character string) bool { return strings.Contains("─━═╌█▀▄", character) }

// shapeOf returns the path that draws a character of lines or blocks in a cell
// at the origin, or in so many cells if it goes on; lines begin with "M",
// filled blocks with "B".
func shapeOf(character string, cells int) (path string, is bool) {
	const mx, my, h = cellWidth / 2.0, cellHeight / 2.0, cellHeight
	w := cellWidth * cells
	left, right := fmt.Sprintf("M0 %gH%g", my, mx), fmt.Sprintf("M%g %gH%d", mx, my, w)
	up, down := fmt.Sprintf("M%g 0V%g", mx, my), fmt.Sprintf("M%g %gV%d", mx, my, h)
	corner := func(x, y int) string {
		return fmt.Sprintf("M%g %dQ%g %g %d %g", mx, y, mx, my, x, my)
	}
	switch character {
	case "─", "━", "═", "╌":
		return fmt.Sprintf("M0 %gH%d", my, w), true
	case "│", "┃", "║", "┆", "┊":
		return fmt.Sprintf("M%g 0V%d", mx, h), true
	case "╭":
		return corner(w, h), true
	case "╮":
		return corner(0, h), true
	case "╰":
		return corner(w, 0), true
	case "╯":
		return corner(0, 0), true
	case "┏", "╔":
		return right + down, true
	case "┓", "╗":
		return left + down, true
	case "┗", "╚":
		return right + up, true
	case "┛", "╝":
		return left + up, true
	case "├":
		return up + down + right, true
	case "┤":
		return up + down + left, true
	case "┬":
		return left + right + down, true
	case "┴":
		return left + right + up, true
	case "┼":
		return left + right + up + down, true
	case "█":
		return fmt.Sprintf("BM0 0H%dV%dH0z", w, h), true
	case "▀":
		return fmt.Sprintf("BM0 0H%dV%gH0z", w, my), true
	case "▄":
		return fmt.Sprintf("BM0 %gH%dV%dH0z", my, w, h), true
	case "▘", "▝", "▖", "▗", "▌", "▐", "▚", "▞", "▛", "▜", "▙", "▟":
		return quadrants(character), true
	case "▏":
		return fmt.Sprintf("BM0 2H1.5V%dH0z", h-2), true
	default:
		return "", false
	}
}

// stroke returns the attributes of a line.
func stroke(character, color string) string {
	width, more := "1.1", ""
	switch character {
	case "━", "┃", "┏", "┓", "┗", "┛":
		width = "2.2"
	case "═", "║", "╔", "╗", "╚", "╝":
		width = "3"
	case "╌", "┆", "┊":
		more = ` stroke-dasharray="3 3"`
	}
	return fmt.Sprintf(`fill="none" stroke="%s" stroke-width="%s"%s`, color, width, more)
}

// escape writes text for XML, with several spaces as such.
func escape(text string) string {
	return strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", "  ", "\u00a0\u00a0").Replace(text)
}

// quadrants draws a character of quarter blocks.
func quadrants(character string) string {
	const mx, my = cellWidth / 2.0, cellHeight / 2.0
	path := "B"
	for quarter, characters := range []string{"▘▌▚▛▜▙", "▝▐▞▛▜▟", "▖▌▞▛▙▟", "▗▐▚▜▙▟"} {
		if strings.Contains(characters, character) {
			x, y := mx*float64(quarter%2), my*float64(quarter/2)
			path += fmt.Sprintf("M%g %gh%gv%gh-%gz", x, y, mx, my, mx)
		}
	}
	return path
}

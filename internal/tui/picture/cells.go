package picture

import (
	"strconv"
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// look is how a cell is drawn.
type look struct {
	ink, paper       string // colours of CSS; empty: those of the terminal
	bold, faint      bool
	italic, underbar bool
	reverse          bool
}

// run is a piece of a row in one look.
type run struct {
	text   string
	column int
	width  int // columns
	look   look
}

// rows takes a frame apart.
func rows(frame string) [][]run {
	lines := strings.Split(frame, "\n")
	all := make([][]run, len(lines))
	for i, line := range lines {
		all[i] = runsOf(line)
	}
	return all
}

// runsOf takes a line apart at the changes of its look. Spaces between words
// stay; runs that are only space stay for their paper.
func runsOf(line string) []run {
	var runs []run
	var now look
	column := 0
	for line != "" {
		if rest, found := strings.CutPrefix(line, "\x1b["); found {
			end := strings.IndexByte(rest, 'm')
			if end < 0 {
				break
			}
			now = now.after(rest[:end])
			line = rest[end+1:]
			continue
		}
		cluster, width := ansi.FirstGraphemeCluster(line, ansi.WcWidth)
		line = line[len(cluster):]
		last := len(runs) - 1
		if last >= 0 && runs[last].takes(cluster, width, now) {
			runs[last].text += cluster
			runs[last].width += width
		} else {
			runs = append(runs, run{cluster, column, width, now})
		}
		column += width
	}
	return runs
}

// takes reports whether a cluster can be drawn together with a run: text with
// text, and a line with more of the same.
func (r *run) takes(cluster string, width int, in look) bool {
	if r.look != in {
		return false
	}
	if r.isShape() || isShape(cluster) {
		return goesOn(cluster) && strings.HasSuffix(r.text, cluster) && r.isShape()
	}
	return width == 1
}

func (r *run) isShape() bool { return isShape(firstOf(r.text)) }

func isShape(cluster string) bool {
	_, is := shapeOf(cluster, 1)
	return is
}

func firstOf(text string) string {
	for i := range text {
		if i > 0 {
			return text[:i]
		}
	}
	return text
}

// after returns the look after the parameters of an SGR sequence.
func (l look) after(parameters string) look {
	if parameters == "" {
		return look{}
	}
	numbers := strings.Split(parameters, ";")
	for i := 0; i < len(numbers); i++ {
		n, _ := strconv.Atoi(numbers[i])
		switch {
		case n == 0:
			l = look{}
		case n == 1:
			l.bold = true
		case n == 2:
			l.faint = true
		case n == 3:
			l.italic = true
		case n == 4:
			l.underbar = true
		case n == 7:
			l.reverse = true
		case n == 38 || n == 48:
			color, used := extended(numbers[i+1:])
			i += used
			if n == 38 {
				l.ink = color
			} else {
				l.paper = color
			}
		case n >= 30 && n <= 37:
			l.ink = basic(n - 30)
		case n >= 90 && n <= 97:
			l.ink = basic(n - 90 + 8)
		case n >= 40 && n <= 47:
			l.paper = basic(n - 40)
		case n >= 100 && n <= 107:
			l.paper = basic(n - 100 + 8)
		}
	}
	return l
}

// extended reads a colour of 256 or of millions, and returns how many numbers
// it takes.
func extended(numbers []string) (color string, used int) {
	number := func(i int) int {
		if i >= len(numbers) {
			return 0
		}
		n, _ := strconv.Atoi(numbers[i])
		return max(0, min(n, 255))
	}
	switch number(0) {
	case 2:
		return hex(number(1), number(2), number(3)), 4
	case 5:
		return indexed(number(1)), 2
	default:
		return "", 1
	}
}

func hex(r, g, b int) string {
	const digits = "0123456789abcdef"
	text := []byte{'#'}
	for _, n := range []int{r, g, b} {
		text = append(text, digits[n>>4], digits[n&15])
	}
	return string(text)
}

// basic returns one of the sixteen colours, as most terminals show them.
func basic(n int) string {
	return [...]string{
		"#1b1d23", "#d5585f", "#7fb069", "#d9a441", "#5f9bd9", "#b57edc", "#56b6c2", "#c8ccd4",
		"#6b7280", "#f07178", "#a5d68b", "#ffd166", "#82b4f0", "#d0a8f2", "#7fd6e0", "#ffffff",
	}[n]
}

// indexed returns one of the 256 colours of xterm.
func indexed(n int) string {
	switch {
	case n < 16:
		return basic(n)
	case n < 232:
		n -= 16
		level := func(i int) int {
			if i == 0 {
				return 0
			}
			return 55 + 40*i
		}
		return hex(level(n/36), level(n/6%6), level(n%6))
	default:
		gray := 8 + 10*(n-232)
		return hex(gray, gray, gray)
	}
}

package vector

import (
	"fmt"
	"strconv"
	"strings"
)

// pathReader reads the "d" of a path.
type pathReader struct {
	rest    string
	outline Outline
	at      Point // where the pen is
	began   Point // where its contour began
}

// readPath reads the commands M, L, H, V, C, Q and Z, absolute or relative.
func readPath(data string) (Outline, error) {
	r := pathReader{rest: data}
	command := byte(0)
	for {
		r.skip()
		if r.rest == "" {
			return r.outline, nil
		}
		if c := r.rest[0]; c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' {
			command, r.rest = c, r.rest[1:]
		} else if command == 'M' || command == 'm' {
			command-- // further pairs after a move are lines
		}
		if err := r.step(command); err != nil {
			return nil, fmt.Errorf("path data %.40q: %w", data, err)
		}
	}
}

func (r *pathReader) skip() { r.rest = strings.TrimLeft(r.rest, " ,\t\r\n") }

func (r *pathReader) number() (float64, error) {
	r.skip()
	end := 0
	for end < len(r.rest) {
		c := r.rest[end]
		if !(c >= '0' && c <= '9' || c == '.' && !strings.Contains(r.rest[:end], ".") || (c == '-' || c == '+') && end == 0) {
			break
		}
		end++
	}
	n, err := strconv.ParseFloat(r.rest[:end], 64)
	if err != nil {
		return 0, fmt.Errorf("expected a number at %.10q", r.rest)
	}
	r.rest = r.rest[end:]
	return n, nil
}

// points reads pairs of numbers; those of a relative command start at the pen.
func (r *pathReader) points(relative bool, points ...*Point) error {
	for _, point := range points {
		x, err := r.number()
		if err != nil {
			return err
		}
		y, err := r.number()
		if err != nil {
			return err
		}
		*point = Point{x, y}
		if relative {
			*point = Point{r.at.X + x, r.at.Y + y}
		}
	}
	return nil
}

func (r *pathReader) step(command byte) error {
	relative := command >= 'a'
	var a, b, to Point
	var err error
	switch command {
	case 'M', 'm':
		err = r.points(relative, &to)
		r.outline.Move(to)
		r.began = to
	case 'L', 'l':
		err = r.points(relative, &to)
		r.outline.Line(to)
	case 'H', 'h', 'V', 'v':
		to, err = r.along(command)
		r.outline.Line(to)
	case 'C', 'c':
		err = r.points(relative, &a, &b, &to)
		r.outline.Cubic(a, b, to)
	case 'Q', 'q':
		err = r.points(relative, &a, &to)
		r.outline.Quad(r.at, a, to)
	case 'Z', 'z':
		to = r.began
		r.outline.Close()
	default:
		err = fmt.Errorf("unknown command %q", command)
	}
	r.at = to
	return err
}

// along reads a horizontal or vertical line.
func (r *pathReader) along(command byte) (Point, error) {
	n, err := r.number()
	switch command {
	case 'H':
		return Point{n, r.at.Y}, err
	case 'h':
		return Point{r.at.X + n, r.at.Y}, err
	case 'V':
		return Point{r.at.X, n}, err
	default:
		return Point{r.at.X, r.at.Y + n}, err
	}
}

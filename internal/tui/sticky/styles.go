package sticky

import (
	"github.com/charmbracelet/colorprofile"

	"github.com/eventstorm/storm/internal/tui/canvas"
)

// Styles are the looks of everything on a terminal. They are made for one
// colour profile and one background, and never change.
type Styles struct {
	Colored bool // notes have paper of a colour; otherwise they need a border

	Title   canvas.Style // of the pane that has the focus
	Strong  canvas.Style // what matters in a text
	Quiet   canvas.Style // what matters less: labels, hints, lines
	Cursor  canvas.Style // the chosen line of the pane that has the focus
	Resting canvas.Style // the chosen line of a pane that has not
	Frame   canvas.Style // around the chosen note
	Lit     canvas.Style // around the note that acts
	Good    canvas.Style
	Bad     canvas.Style
	Changed canvas.Style // a value that differs from the one before
	Bar     canvas.Style // the line at the top
	BarName canvas.Style // what matters on it
	Key     canvas.Style // a key in a hint

	papers [sortCount]canvas.Style
	inks   [sortCount]canvas.Style
}

// Paper returns the style of a note and its text.
func (s *Styles) Paper(sort Sort) canvas.Style { return s.papers[sort] }

// Ink returns the style of a name in running text.
func (s *Styles) Ink(sort Sort) canvas.Style { return s.inks[sort] }

// NewStyles returns the styles for a terminal; dark says that its background
// is dark.
func NewStyles(profile colorprofile.Profile, dark bool) *Styles {
	switch profile {
	case colorprofile.TrueColor:
		return colored(paperTrueColor, trueColorShades(dark))
	case colorprofile.ANSI256:
		return colored(paper256, shades256(dark))
	case colorprofile.ANSI:
		return colored(paper16, shades16(dark))
	default:
		return uncolored()
	}
}

// uncolored returns styles that get by with weight and reversal.
func uncolored() *Styles {
	styles := &Styles{
		Title: canvas.Bold, Strong: canvas.Bold, Quiet: canvas.Faint,
		Cursor: canvas.Reverse, Resting: canvas.Underline, Frame: canvas.Bold, Lit: canvas.Bold,
		Bad: canvas.Bold, Changed: canvas.Bold, Bar: canvas.Reverse, BarName: canvas.Reverse.With(canvas.Bold), Key: canvas.Bold,
	}
	styles.inks[Hotspot] = canvas.Bold
	return styles
}

// Shades are the colours that depend on the background.
type shades struct {
	inks                                 [sortCount]canvas.Style
	quiet, cursor, lit, good, bad, alert canvas.Style
	bar, barName                         canvas.Style
}

func colored(papers [sortCount]canvas.Style, on shades) *Styles {
	return &Styles{
		Colored: true,
		Title:   canvas.Bold, Strong: canvas.Bold, Quiet: on.quiet,
		Cursor: on.cursor, Resting: canvas.Underline, Frame: canvas.Bold, Lit: on.lit.With(canvas.Bold),
		Good: on.good, Bad: on.bad.With(canvas.Bold), Changed: on.alert.With(canvas.Bold),
		Bar: on.bar, BarName: on.barName, Key: canvas.Bold,
		papers: papers, inks: on.inks,
	}
}

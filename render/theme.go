package render

import (
	"fmt"
	"strings"
)

// Theme is a look of drawings.
type Theme struct {
	Name    string
	Summary string // one line, for a help text
	Palette Palette
	Dark    *Palette // instead, where a format knows that the page around it is dark; nil: the same
}

// Themes returns all themes, the usual one first.
func Themes() []Theme {
	dark := darkPalette(classic)
	return []Theme{
		{Name: "auto", Summary: "light, and dark where the page around it is", Palette: lightPalette(classic), Dark: &dark},
		{Name: "light", Summary: "light everywhere", Palette: lightPalette(classic)},
		{Name: "dark", Summary: "dark everywhere", Palette: dark},
		{Name: "print", Summary: "white, pale notes with strong borders, also for printing in grey", Palette: printPalette()},
		{Name: "colour-blind", Summary: "colours that everybody tells apart", Palette: safePalette()},
	}
}

// UnknownThemeError says that there is no theme of a name.
type UnknownThemeError struct {
	Name  string
	Known []string
}

// Error names the theme and those there are.
func (e *UnknownThemeError) Error() string {
	return fmt.Sprintf("there is no theme %q. choose from: %s", e.Name, strings.Join(e.Known, ", "))
}

// themeNamed returns the theme of a name; the usual one for the empty one.
// The error is an *UnknownThemeError.
func themeNamed(name string) (Theme, error) {
	var known []string
	for _, theme := range Themes() {
		if theme.Name == name || name == "" {
			return theme, nil
		}
		known = append(known, theme.Name)
	}
	return Theme{}, &UnknownThemeError{Name: name, Known: known}
}

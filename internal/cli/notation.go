package cli

import (
	"strings"

	"github.com/spf13/cobra"

	"github.com/eventstorm/storm/model/value"
	"github.com/eventstorm/storm/render"
)

// notation reads the colours of --notation.
func notation(cmd *cobra.Command, pairs []string) (map[render.Kind]render.Colour, error) {
	colours := make(map[render.Kind]render.Colour, len(pairs))
	for _, pair := range pairs {
		word, text, found := strings.Cut(pair, "=")
		if !found {
			return nil, misuse(cmd, "--notation: expected kind=colour, such as event=#ff8800, not %q", pair)
		}
		kind, known := render.KindNamed(strings.TrimSpace(word))
		if !known {
			if near := value.Nearest(word, render.KindNames()); near != "" {
				return nil, misuse(cmd, "--notation: there is no kind of note %q; did you mean %q?", word, near)
			}
			return nil, misuse(cmd, "--notation: there is no kind of note %q; choose from %s", word, strings.Join(render.KindNames(), ", "))
		}
		colour, err := render.ParseColour(strings.TrimSpace(text))
		if err != nil {
			return nil, misuse(cmd, "--notation: %v", err)
		}
		colours[kind] = colour
	}
	return colours, nil
}

package cli

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/spf13/cobra"

	"github.com/eventstorm/storm/internal/report"
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/value"
)

// faultVerbs are the words with which a sentence of --fault says what goes wrong.
var faultVerbs = []string{"fails", "crashes", "duplicated", "down"}

// checkSentence refuses a sentence of --fault that goes on with no word for
// what goes wrong. A slip of the pen, and what stands in braces, is left to the
// loader, which points at it.
func checkSentence(cmd *cobra.Command, context *model.Context, text string, length int) error {
	target, said := text[:length], strings.TrimSpace(text[length:])
	verb, _, _ := strings.Cut(said, " ")
	isWord := !strings.ContainsFunc(verb, func(r rune) bool { return !unicode.IsLetter(r) })
	switch {
	case said == "", strings.HasPrefix(said, "{"), slices.Contains(faultVerbs, verb):
		return nil
	case isWord && value.Nearest(verb, faultVerbs) != "":
		return nil
	}
	sentences := sentencesAbout(context, target)
	if len(sentences) == 0 {
		return nil // the loader says why
	}
	for i, sentence := range sentences {
		sentences[i] = fmt.Sprintf("%q", target+" "+sentence)
	}
	return misuse(cmd, "--fault %q does not say what goes wrong; write %s", text, report.Or(sentences))
}

// sentencesAbout returns what may be said of a target, after its kind; nothing
// of one at which nothing can go wrong.
func sentencesAbout(c *model.Context, target string) []string {
	if c.Name.Text != "" {
		target = strings.TrimPrefix(target, c.Name.Text+".")
	}
	switch {
	case slices.Contains(namesOf(c.Handlers), target), slices.Contains(namesOf(c.Processes), target):
		return []string{"fails", "fails twice", "crashes after-commit", "down 30m"}
	case slices.Contains(namesOf(c.Externals), target):
		return []string{"fails", "fails twice", "down 30m"}
	case slices.Contains(namesOf(c.Commands), target):
		return []string{"crashes before-commit", "crashes after-commit"}
	case slices.Contains(failingNames(c), target):
		return []string{"duplicated once", "duplicated twice"}
	default:
		return nil
	}
}

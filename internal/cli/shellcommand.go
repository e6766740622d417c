package cli

import (
	"regexp"
	"strings"
	"sync"

	"github.com/spf13/cobra"
)

// plainWord matches what every shell takes as it is.
var plainWord = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^[\pL\pN_./:@%+=-]+$`) })

// shellCommand returns a command with the paths it was given and more words, to
// be copied into a shell.
func shellCommand(cmd *cobra.Command, more ...string) string {
	line := cmd.CommandPath()
	for _, word := range append(cmd.Flags().Args(), more...) {
		line += " " + shellWord(word)
	}
	return line
}

// shellWord returns a word in quotes, if a shell would change it.
func shellWord(word string) string {
	if plainWord().MatchString(word) {
		return word
	}
	return "'" + strings.ReplaceAll(word, "'", `'\''`) + "'"
}

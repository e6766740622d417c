package cli

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/eventstorm/storm/model/value"
)

// choice is a flag that takes one word of a few.
type choice struct {
	words  []string
	chosen *string
}

// String implements pflag.Value.
func (c choice) String() string { return *c.chosen }

// Set implements pflag.Value.
func (c choice) Set(word string) error {
	chosen := spelled(c.words, word)
	if err := amongst(c.words, chosen); err != nil {
		return err
	}
	*c.chosen = chosen
	return nil
}

// spelled returns the one of the words that is the word but for capitals and
// what stands between its parts: readModel for read-model. It returns other
// words as they are.
func spelled(words []string, word string) string {
	bare := func(word string) string {
		return strings.ToLower(strings.NewReplacer("-", "", "_", "", " ", "").Replace(word))
	}
	for _, known := range words {
		if bare(known) == bare(word) {
			return known
		}
	}
	return word
}

// amongst returns an error that leads out when word is none of the words.
func amongst(words []string, word string) error {
	if slices.Contains(words, word) {
		return nil
	}
	if near := value.Nearest(word, words); near != "" {
		return fmt.Errorf("unknown value %q; did you mean %q?", word, near)
	}
	return errors.New("expected " + strings.Join(words, ", ") + fmt.Sprintf(", not %q", word))
}

// Type implements pflag.Value; help shows the words.
func (c choice) Type() string { return strings.Join(c.words, "|") }

// choices is a flag that may be repeated, each time with one of a few words.
type choices struct {
	words  []string
	chosen *[]string
}

// String implements pflag.Value.
func (c choices) String() string { return "" }

// Set implements pflag.Value.
func (c choices) Set(word string) error {
	chosen := spelled(c.words, word)
	if err := amongst(c.words, chosen); err != nil {
		return err
	}
	*c.chosen = append(*c.chosen, chosen)
	return nil
}

// Type implements pflag.Value; help shows it for the value.
func (c choices) Type() string { return "word" }

// addChoice adds a flag that takes one of the words, of which the first is
// the default, and completes them.
func addChoice(cmd *cobra.Command, flags *pflag.FlagSet, name, usage string, words ...string) *string {
	chosen := words[0]
	flags.Var(choice{words, &chosen}, name, usage)
	completeFlag(cmd, name, cobra.FixedCompletions(words, cobra.ShellCompDirectiveNoFileComp))
	return &chosen
}

// addChoiceTo is addChoice for a flag of one command that fills a field.
func addChoiceTo(cmd *cobra.Command, chosen *string, name, usage string, words ...string) {
	*chosen = words[0]
	addOptionalChoice(cmd, chosen, name, usage, words...)
}

// addOptionalChoice is addChoiceTo for a flag without a default.
func addOptionalChoice(cmd *cobra.Command, chosen *string, name, usage string, words ...string) {
	cmd.Flags().Var(choice{words, chosen}, name, usage)
	completeFlag(cmd, name, cobra.FixedCompletions(words, cobra.ShellCompDirectiveNoFileComp))
}

// completeFlag says how the value of a flag is completed; the flag exists.
func completeFlag(cmd *cobra.Command, name string, complete cobra.CompletionFunc) {
	if err := cmd.RegisterFlagCompletionFunc(name, complete); err != nil {
		panic(err) // a flag of another name: a mistake in this package
	}
}

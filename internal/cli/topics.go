package cli

import (
	_ "embed"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/value"
)

// A topic is what "storm help" explains besides the commands.
type topic struct {
	name, short string
	text        string
	more        func(cmd *cobra.Command, out io.Writer, args []string) error // prints what follows the text, or what the words behind the name ask for; nil: nothing
}

//go:embed topics/language.txt
var languageTopic string

//go:embed topics/exit-codes.txt
var exitCodesTopic string

//go:embed topics/environment.txt
var environmentTopic string

// topics returns all topics, in the order in which they are listed.
func topics() []topic {
	return []topic{
		{name: "language", short: "what a model may say: all keys, with examples", text: languageTopic, more: explainForms},
		{name: "exit-codes", short: "what scripts and CI learn from storm", text: exitCodesTopic},
		{name: "environment", short: "the variables and files that storm looks at", text: environmentTopic},
	}
}

// topicNamed returns the topic of a name.
func topicNamed(name string) (topic, bool) {
	all := topics()
	if i := slices.IndexFunc(all, func(t topic) bool { return t.name == name }); i >= 0 {
		return all[i], true
	}
	return topic{}, false
}

// explain prints a topic; args are the words behind its name.
func (t topic) explain(cmd *cobra.Command, args []string) error {
	out := cmd.OutOrStdout()
	if len(args) == 0 {
		fmt.Fprint(out, t.text)
	} else if t.more == nil {
		return misuse(cmd, "%s stands alone: storm help %s", t.name, t.name)
	}
	if t.more == nil {
		return nil
	}
	return t.more(cmd, out, args)
}

// explainForms lists the forms of the language, or explains the one that the
// words name.
func explainForms(cmd *cobra.Command, out io.Writer, words []string) error {
	forms := model.Grammar()
	if len(words) == 0 {
		fmt.Fprintln(out)
		for _, form := range forms {
			usageItem(out, "  "+form.Name, form.Summary)
		}
		return nil
	}
	asked := strings.Join(words, " ")
	var names []string
	for _, form := range forms {
		if form.Name == asked || form.Name+"s" == asked {
			explainForm(out, form)
			return nil
		}
		names = append(names, form.Name)
	}
	if near := value.Nearest(asked, names); near != "" {
		return misuse(cmd, "the language has no %q; did you mean %q?", asked, near)
	}
	return misuse(cmd, "the language has no %q; \"storm help language\" lists what it has", asked)
}

// explainForm prints the keys of a form.
func explainForm(out io.Writer, form model.Form) {
	for _, line := range paragraph(form.Name+": "+form.Summary, helpColumns) {
		fmt.Fprintln(out, line)
	}
	for _, key := range form.Keys {
		fmt.Fprintln(out)
		usageItem(out, "  "+key.Name, key.Summary)
		usageItem(out, "", "value: "+key.Values)
		switch key.Default {
		case "":
		case "needed":
			usageItem(out, "", "it is needed")
		default:
			usageItem(out, "", "without it: "+key.Default)
		}
		fmt.Fprintf(out, "%*sas in: %s\n", helpIndent, "", key.Example)
	}
}

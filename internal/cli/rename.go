package cli

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/eventstorm/storm/internal/report"
	"github.com/eventstorm/storm/internal/terminal"
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/refactor"
)

const renameHelp = `Rename gives an element a new name in all files of a model: where it is declared
and wherever it is mentioned, also as a type, behind the name of its context and
in scenarios. Bounded contexts, members, timers and channels can be renamed too.

Comments, descriptions, order, quotation marks and every other byte stay as they
are. A rename that would change what any other name means is refused, and so is
one to a name that is taken. All files are written or none. Fields and the
values of enums, by which data are found, are not renamed.

A name that several contexts have is written with its context, such as
Ordering.Order; --kind tells an aggregate from an actor of the same name. The
path - reads standard input and writes the result to standard output.

Exit codes: 0 done, 1 parts of the model can't be read, 2 the command line makes
no sense or the rename is refused, 3 a file could not be read or written.`

// renaming is what "storm rename" was asked for.
type renaming struct {
	old, new string
	paths    []string
	kind     string // of what is renamed; empty: any
	diff     bool
}

func newRename(a *app) *cobra.Command {
	var options renaming
	cmd := &cobra.Command{
		Use:        "rename OLD NEW [path...]",
		SuggestFor: []string{"mv", "refactor"},
		Short:      "rename an element wherever its name stands",
		Long:       renameHelp,
		Example: `  storm rename OrderStart OrderStarted
  storm rename Ordering.Order Purchase samples/eshop
  storm rename --diff --kind aggregate Order Purchase samples/order-items`,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) < 2 {
				return misuse(cmd, "name what to rename, and its new name: storm rename OrderStart OrderStarted")
			}
			return paths(cmd, args[2:])
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			options.old, options.new, options.paths = args[0], args[1], args[2:]
			if len(options.paths) > 1 && slices.Contains(options.paths, stdinPath) {
				return misuse(cmd, "- is standard input and stands alone")
			}
			return a.rename(cmd, options)
		},
		ValidArgsFunction: a.completeRename,
	}
	cmd.Flags().Var(kindFlag{choice{refactor.Kinds(), &options.kind}}, "kind", "what `kind` of thing it is, such as aggregate, if several have the name")
	completeFlag(cmd, "kind", cobra.FixedCompletions(refactor.Kinds(), cobra.ShellCompDirectiveNoFileComp))
	cmd.Flags().BoolVar(&options.diff, "diff", false, "change nothing, print what would change")
	return cmd
}

// kindFlag is a choice of so many words that help names it instead of them.
type kindFlag struct{ choice }

// Type implements pflag.Value.
func (kindFlag) Type() string { return "word" }

func (a *app) rename(cmd *cobra.Command, options renaming) error {
	m, diagnostics, err := a.load(cmd.Context(), options.paths)
	if err != nil {
		return err
	}
	if m.Incomplete {
		if err := a.printDiagnostics(a.stderr, onlyErrors(diagnostics)); err != nil {
			return err
		}
		a.note("storm: parts of the model can't be read, and the name may be in them: mend these first")
		return errFindings
	}
	declaration, err := chooseDeclaration(cmd, m, options)
	if err != nil {
		return err
	}
	renamed, err := refactor.Rename(m, declaration.Name.At, options.new)
	if err != nil {
		return misuse(cmd, "%v", err)
	}
	switch {
	case options.diff:
		return a.printDifferences(m.Sources, renamed.Sources)
	case slices.Contains(options.paths, stdinPath):
		_, err := a.out.Write(renamed.Sources[0].Content)
		return err
	}
	changed := changedFiles(m.Sources, renamed.Sources)
	if err := replaceUnlessChanged(changed); err != nil {
		return err
	}
	if err := a.printChanged(m.Sources, renamed.Edits); err != nil {
		return err
	}
	a.note("renamed the %s %q to %q: %s in %s", declaration.Noun, declaration.Name.Text, options.new,
		report.Plural(len(renamed.Edits), "place"), report.Plural(len(changed), "file"))
	return a.printFindingsAt(cmd, options.paths, renamed)
}

// printChanged prints the files in which something changed, with how much.
func (a *app) printChanged(sources []*model.Source, edits []model.Edit) error {
	for _, source := range sources {
		count := 0
		for _, edit := range edits {
			if edit.At.Source() == source {
				count++
			}
		}
		if count == 0 {
			continue
		}
		if _, err := fmt.Fprintf(a.out, "%s: %s\n", terminal.VisibleLine(source.Path), report.Plural(count, "place")); err != nil {
			return err
		}
	}
	return nil
}

// printFindingsAt prints what is wrong with a new name, which is no reason to
// refuse it.
func (a *app) printFindingsAt(cmd *cobra.Command, paths []string, renamed *refactor.Renaming) error {
	findings, err := a.usualFindings(cmd, paths, renamed.Model, renamed.Diagnostics)
	if err != nil {
		return err
	}
	findings = slices.DeleteFunc(findings, func(d model.Diagnostic) bool { return d.At != renamed.At })
	return a.printDiagnostics(a.stderr, findings)
}

// chooseDeclaration returns the only thing in a model that has the old name,
// bare or with its context, and is of the kind.
func chooseDeclaration(cmd *cobra.Command, m *model.Model, options renaming) (refactor.Declaration, error) {
	var found []refactor.Declaration
	var known []string
	noun := "element"
	if options.kind != "" {
		noun = options.kind
	}
	for _, declaration := range refactor.Declarations(m) {
		if options.kind != "" && options.kind != declaration.Kind {
			continue
		}
		bare, qualified := declaration.Name.Text, declaration.QualifiedName()
		known = append(known, bare)
		if options.old == bare || options.old == qualified {
			found = append(found, declaration)
		}
	}
	switch len(found) {
	case 0:
		return refactor.Declaration{}, unknownName(cmd, noun, options.old, known)
	case 1:
		return found[0], nil
	default:
		return refactor.Declaration{}, misuse(cmd, "several things are named %q: %s; %s", options.old, listed(found), wayToTell(found))
	}
}

// listed names several things of one name.
func listed(found []refactor.Declaration) string {
	words := make([]string, len(found))
	for i, declaration := range found {
		words[i] = fmt.Sprintf("the %s %q", declaration.Noun, declaration.QualifiedName())
	}
	return strings.Join(words, ", ")
}

// wayToTell says how to tell them apart.
func wayToTell(found []refactor.Declaration) string {
	kinds, contexts := map[string]bool{}, map[*model.Context]bool{}
	for _, declaration := range found {
		kinds[declaration.Kind], contexts[declaration.Context] = true, true
	}
	switch {
	case len(contexts) == len(found):
		return "write the name of the context before it, and a dot"
	case len(kinds) == len(found):
		return "say which with --kind"
	default:
		return "write the name of the context before it, and a dot, and say which with --kind"
	}
}

// completeRename completes the names in the model, and then paths.
func (a *app) completeRename(cmd *cobra.Command, args []string, _ string) ([]cobra.Completion, cobra.ShellCompDirective) {
	switch len(args) {
	case 0:
		var names []cobra.Completion
		for _, declaration := range refactor.Declarations(a.quietModel(cmd, nil)) {
			names = append(names, completion(declaration.Name.Text, declaration.Noun))
		}
		return names, cobra.ShellCompDirectiveNoFileComp
	case 1:
		return nil, cobra.ShellCompDirectiveNoFileComp
	default:
		return completePaths(cmd, args, "")
	}
}

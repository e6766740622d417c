package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"github.com/eventstorm/storm/internal/atomicfile"
	"github.com/eventstorm/storm/internal/report"
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/validate"
	"github.com/eventstorm/storm/validate/lint"
)

// configName is the file of decisions that is looked for beside a model.
const configName = "storm.lint.yaml"

// configPaths returns where the file of decisions is looked for: where the
// flag says, or in the folders of the paths. Nothing above them is looked at.
func (o *validation) configPaths(paths []string) []string {
	if o.config != "" {
		return []string{o.config}
	}
	if len(paths) == 0 {
		paths = []string{"."}
	}
	var found []string
	for _, path := range paths {
		if path == "-" {
			continue
		}
		folder := path
		if info, err := os.Stat(path); err != nil || !info.IsDir() {
			folder = filepath.Dir(path)
		}
		if file := filepath.Join(folder, configName); !slices.Contains(found, file) {
			found = append(found, file)
		}
	}
	return found
}

// files returns the files beside the model that a check reads.
func (o *validation) files(paths []string) []string {
	files := o.configPaths(paths)
	if o.baseline != "" {
		files = append(files, o.baseline)
	}
	return files
}

// lintOptions reads what the command line says about the check, and the files
// that it names. The diagnostics are about the file of decisions.
func lintOptions(cmd *cobra.Command, m *model.Model, paths []string, options validation) (lint.Options, []model.Diagnostic, error) {
	decided := lint.Options{Rules: validate.Rules(), Only: options.rules, Today: options.today.orNow()}
	shared, problems, err := readConfig(cmd, options.configPaths(paths), options.config != "")
	if err != nil {
		return decided, nil, err
	}
	decided.Shared = shared
	if err := checkRules(cmd, m, decided); err != nil {
		return decided, nil, err
	}
	if options.baseline != "" && !options.update {
		decided.Baseline, err = readBaseline(options.baseline)
	}
	return decided, problems, err
}

// checkRules refuses values of --rule that stand for no rule.
func checkRules(cmd *cobra.Command, m *model.Model, decided lint.Options) error {
	if len(decided.Only) == 0 {
		return nil
	}
	ids := lint.IDs(m, decided.Shared, decided.Rules)
	for _, pattern := range decided.Only {
		if !slices.ContainsFunc(ids, func(id string) bool { return lint.MatchRule(pattern, id) }) {
			return unknownRule(cmd, pattern, ids)
		}
	}
	return nil
}

// readConfig reads the one file of decisions that exists. A named file must.
func readConfig(cmd *cobra.Command, files []string, named bool) (*model.Lint, []model.Diagnostic, error) {
	var found *model.Source
	for _, file := range files {
		source, err := readSource(file)
		switch {
		case err != nil && !named && errors.Is(err, fs.ErrNotExist):
			continue
		case err != nil:
			return nil, nil, err
		case found != nil:
			return nil, nil, misuse(cmd, "both %s and %s say how the model is checked; name one of them with --config", found.Path, source.Path)
		}
		found = source
	}
	if found == nil {
		return nil, nil, nil
	}
	shared, problems := model.ReadLint(found)
	return shared, problems, nil
}

// readSource reads a file that is no part of the model.
func readSource(file string) (*model.Source, error) {
	if info, err := os.Stat(file); err == nil && info.IsDir() {
		return nil, fmt.Errorf("reading %s: a folder, not a file", file)
	}
	sources, err := model.ReadPaths([]string{file}, noInput{})
	if err != nil {
		return nil, err
	}
	return sources[0], nil
}

func readBaseline(file string) (*lint.Baseline, error) {
	source, err := readSource(file)
	if err != nil {
		if errors.Is(err, fs.ErrNotExist) {
			err = fmt.Errorf("%w; --update-baseline writes it", err)
		}
		return nil, err
	}
	return lint.ReadBaseline(source.Path, source.Content)
}

// updateBaseline writes the findings into the baseline. What it can't hold is
// printed, and fails.
func (a *app) updateBaseline(m *model.Model, result lint.Result, failure error, options validation) error {
	if failure != nil {
		return failure // a baseline of half a model would call the other half new
	}
	text, count, rest := lint.WriteBaseline(m, result.Findings, filepath.ToSlash(options.baseline))
	if err := atomicfile.Write(options.baseline, text); err != nil {
		return err
	}
	if err := a.printDiagnostics(a.stdout, rest); err != nil {
		return err
	}
	summary := report.Summarize(m, rest, nil)
	if !options.quiet {
		a.note("wrote %s to %s", report.Plural(count, "finding"), options.baseline)
	}
	if summary.Fails(options.threshold()) {
		a.note("%s can't be part of a baseline", summary.Counts())
		return errFindings
	}
	return nil
}

// day is a flag that takes a date; without it the machine's clock counts.
type day struct{ at time.Time }

// String implements pflag.Value.
func (d *day) String() string {
	if d.at.IsZero() {
		return ""
	}
	return d.at.Format(time.DateOnly)
}

// Set implements pflag.Value.
func (d *day) Set(text string) error {
	at, err := time.Parse(time.DateOnly, text)
	if err != nil {
		return fmt.Errorf("expected a day such as 2027-01-31, not %q", text)
	}
	d.at = at
	return nil
}

// Type implements pflag.Value; help shows it for the value.
func (d *day) Type() string { return "date" }

// orNow returns the day, or the one of the machine's clock in UTC.
func (d *day) orNow() time.Time {
	if !d.at.IsZero() {
		return d.at
	}
	return time.Now().UTC().Truncate(24 * time.Hour)
}

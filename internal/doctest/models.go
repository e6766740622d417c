package doctest

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/eventstorm/storm/internal/cli"
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/validate/lint"
)

// The attributes of a block of YAML.
const (
	fragmentAttribute = "fragment" // a part of a model: it need only be YAML
	brokenAttribute   = "broken"   // has findings of exactly these rules
	fileAttribute     = "file"     // is this file, also for the commands of the document
	modelAttribute    = "model"    // is one model with the other blocks of this name
)

// Example is a model that a document shows: one block, or several with the
// same model attribute.
type Example struct {
	Blocks []*Block
}

// Examples returns the models that a document shows, in the order of their
// first blocks, without fragments.
func Examples(d *Document) []*Example {
	var (
		examples []*Example
		named    = map[string]*Example{}
	)
	for _, block := range d.Blocks() {
		if block.Language != "yaml" || block.Has(fragmentAttribute) {
			continue
		}
		name := block.Attributes[modelAttribute]
		if earlier := named[name]; earlier != nil {
			earlier.Blocks = append(earlier.Blocks, block)
			continue
		}
		example := &Example{Blocks: []*Block{block}}
		examples = append(examples, example)
		if name != "" {
			named[name] = example
		}
	}
	return examples
}

// Broken returns the rules whose findings the example is there to show, sorted;
// none for a sound one.
func (e *Example) Broken() []string {
	var rules []string
	for _, block := range e.Blocks {
		rules = append(rules, strings.Fields(block.Attributes[brokenAttribute])...)
	}
	slices.Sort(rules)
	return slices.Compact(rules)
}

// load reads the example. Each block is a file as long as the document above
// it, so that the lines of findings are those of the document.
func (e *Example) load(d *Document) (*model.Model, []model.Diagnostic) {
	sources := make([]*model.Source, len(e.Blocks))
	for i, block := range e.Blocks {
		above := strings.Repeat("\n", block.Start)
		sources[i] = model.NewSource(fmt.Sprintf("%s#%d", d.Path, i), []byte(above+block.Text()))
	}
	return model.LoadSources(sources)
}

// CheckModels loads the models of a document, checks them by all rules and runs
// their scenarios. A model marked broken must have findings of its rules, and
// no others.
func CheckModels(d *Document) []Problem {
	problems := checkFragments(d)
	for _, example := range Examples(d) {
		m, diagnostics := example.load(d)
		findings := serious(lint.Check(m, diagnostics, lint.Options{}).Findings)
		if broken := example.Broken(); len(broken) > 0 {
			problems = append(problems, checkBroken(d, example, broken, findings)...)
			continue
		}
		for _, finding := range findings {
			problems = append(problems, d.problem(finding.At.Start().Line, "%s: %s [%s]", finding.Severity, finding.Message, finding.Rule))
		}
		if len(findings) == 0 {
			problems = append(problems, runScenarios(d, example, m)...)
		}
	}
	return problems
}

func serious(diagnostics []model.Diagnostic) []model.Diagnostic {
	return slices.DeleteFunc(diagnostics, func(found model.Diagnostic) bool { return found.Severity == model.SeverityInfo })
}

func checkBroken(d *Document, example *Example, broken []string, findings []model.Diagnostic) []Problem {
	var found []string
	for _, finding := range findings {
		found = append(found, finding.Rule)
	}
	slices.Sort(found)
	if found = slices.Compact(found); slices.Equal(found, broken) {
		return nil
	}
	return []Problem{d.problem(example.Blocks[0].Start, "the model has findings of %q, the document says of %q", found, broken)}
}

func checkFragments(d *Document) []Problem {
	var problems []Problem
	for _, block := range d.Blocks() {
		if block.Language != "yaml" || !block.Has(fragmentAttribute) {
			continue
		}
		if err := yaml.Unmarshal([]byte(block.Text()), new(yaml.Node)); err != nil {
			problems = append(problems, d.problem(block.Start, "the fragment is not YAML: %v", err))
		}
	}
	return problems
}

// runScenarios runs the scenarios of an example, if it has any.
func runScenarios(d *Document, example *Example, m *model.Model) []Problem {
	if !slices.ContainsFunc(m.Contexts, func(c *model.Context) bool { return len(c.Scenarios) > 0 }) {
		return nil
	}
	var texts []string
	for _, block := range example.Blocks {
		texts = append(texts, block.Text())
	}
	var output bytes.Buffer
	code := cli.Main([]string{"simulate", "-"}, strings.NewReader(strings.Join(texts, "---\n")), &output, &output)
	if code == 0 {
		return nil
	}
	return []Problem{d.problem(example.Blocks[0].Start, "a scenario of the model does not pass:\n%s", output.String())}
}

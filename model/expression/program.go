package expression

import (
	"slices"

	"github.com/eventstorm/storm/model/value"
)

// Program is a compiled expression. It is immutable and may be evaluated by
// several goroutines at once, each with an environment of its own.
type Program struct {
	text     string
	slots    int
	kind     *value.Type
	paths    [][]string
	run      evaluator
	test     condition
	constant *value.Value
}

// Compile checks the text against the variables of the scope and the type that
// is wanted, and compiles it. A nil want takes anything. Either there are
// problems, all that could be found in order of place, or there is a program.
//
// A wanted bool means a condition. For any other wanted type the results of
// the program conform to it as if by [value.Conform].
func Compile(text string, scope *Scope, want *value.Type) (*Program, []Problem) {
	source, problems := scan(text)
	if len(problems) > 0 {
		return nil, problems
	}
	tree, problem := parse(source)
	if problem != nil {
		return nil, []Problem{*problem}
	}
	c := &checker{source: source, scope: scope, functions: functionTable[:]}
	c.folding.Budget = foldingBudget
	c.folding.begin(0)
	root := c.fit(c.check(tree), want)
	if len(c.problems) > 0 {
		return nil, sortProblems(c.problems)
	}
	program := &Program{
		text: text, slots: c.slots, kind: root.kind, paths: sortPaths(c.paths),
		run: root.run, test: root.condition(), constant: root.constant,
	}
	if problem := program.settle(c); problem != nil {
		return nil, []Problem{*problem}
	}
	return program, nil
}

// settle evaluates a program that reads nothing, once and for all.
func (p *Program) settle(c *checker) *Problem {
	if p.constant != nil || len(c.paths) > 0 || c.volatile {
		return nil
	}
	environment := Environment{Budget: foldingBudget}
	result, err := p.Evaluate(&environment)
	if environment.left < 0 || result.Size() > maxKnown {
		return nil
	}
	if err != nil {
		return problemOf(err)
	}
	p.constant = &result
	known := operand{end: len(p.text), text: p.text, kind: p.kind, run: constantRun(result), test: constantTest(result)}
	p.run, p.test = known.run, known.condition()
	return nil
}

// Text returns the text that was compiled.
func (p *Program) Text() string { return p.text }

// Type returns the type of the results. It must not be changed.
func (p *Program) Type() *value.Type { return p.kind }

// Paths returns what the program reads, such as ["command", "total"], sorted
// and each once. A path goes as deep as the names in the text; for a list it
// goes on with the fields of its elements: sum(command.items, .price) reads
// ["command", "items"] and ["command", "items", "price"]. It must not be changed.
func (p *Program) Paths() [][]string { return p.paths }

// Constant returns the result of a program that depends on nothing.
func (p *Program) Constant() (value.Value, bool) {
	if p.constant == nil {
		return value.Null(), false
	}
	return *p.constant, true
}

// Evaluate returns the result. The error is an [*EvaluationError]. The
// environment is used up to the end of the call and must not be nil.
func (p *Program) Evaluate(environment *Environment) (value.Value, error) {
	environment.begin(p.slots)
	return p.run(environment)
}

// Holds evaluates a condition. It is an error when the result is not a bool.
// The error is an [*EvaluationError].
func (p *Program) Holds(environment *Environment) (bool, error) {
	environment.begin(p.slots)
	return p.test(environment)
}

func sortProblems(problems []Problem) []Problem {
	slices.SortStableFunc(problems, func(a, b Problem) int {
		if a.Start != b.Start {
			return a.Start - b.Start
		}
		return a.End - b.End
	})
	return slices.Compact(problems)
}

func sortPaths(paths [][]string) [][]string {
	slices.SortFunc(paths, slices.Compare[[]string])
	return slices.CompactFunc(paths, slices.Equal[[]string])
}

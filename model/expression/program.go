package expression

import (
	"slices"
	"sync/atomic"

	"github.com/eventstorm/storm/model/value"
)

// Program is a checked expression. It may be evaluated by several goroutines
// at once, each with an environment of its own. What runs is made when it is
// evaluated for the first time: a model holds thousands of programs, of which
// most commands run none, and what runs takes much more memory than a text.
type Program struct {
	text     string
	scope    *Scope
	want     *value.Type
	kind     *value.Type
	paths    [][]string
	constant *value.Value
	compiled atomic.Pointer[code] // nil until it is evaluated
}

// code is what a program runs.
type code struct {
	slots int
	run   evaluator
	test  condition
}

// Compile checks the text against the variables of the scope and the type that
// is wanted. A nil want takes anything. Either there are problems, all that
// could be found in order of place, or there is a program.
//
// A wanted bool means a condition. For any other wanted type the results of
// the program conform to it as if by [value.Conform].
func Compile(text string, scope *Scope, want *value.Type) (*Program, []Problem) {
	c, root, problems := compile(text, scope, want)
	if len(problems) > 0 {
		return nil, problems
	}
	program := &Program{text: text, scope: scope, want: want, kind: root.kind, paths: sortPaths(c.paths), constant: root.constant}
	if program.constant == nil && len(c.paths) == 0 && !c.volatile {
		if problem := program.settle(root.code(c.slots)); problem != nil {
			return nil, []Problem{*problem}
		}
	}
	return program, nil
}

// compile checks a text and makes what runs. The checker knows what it reads.
func compile(text string, scope *Scope, want *value.Type) (*checker, operand, []Problem) {
	source, problems := scan(text)
	if len(problems) > 0 {
		return nil, operand{}, problems
	}
	tree, problem := parse(source)
	if problem != nil {
		return nil, operand{}, []Problem{*problem}
	}
	c := &checker{source: source, scope: scope, functions: functionTable[:]}
	c.folding.Budget = foldingBudget
	c.folding.begin(0)
	root := c.fit(c.check(tree), want)
	return c, root, sortProblems(c.problems)
}

// settle evaluates a program that reads nothing, once and for all.
func (p *Program) settle(made *code) *Problem {
	p.compiled.Store(made)
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
	p.compiled.Store(known.code(0))
	return nil
}

// code returns what runs. Goroutines that ask at the same time for the first
// time may each make it; all of it is the same.
func (p *Program) code() *code {
	if made := p.compiled.Load(); made != nil {
		return made
	}
	c, root, _ := compile(p.text, p.scope, p.want) // without problems: Compile has seen the same
	made := root.code(c.slots)
	p.compiled.Store(made)
	return made
}

// code returns a whole expression as what runs.
func (o *operand) code(slots int) *code {
	return &code{slots: slots, run: o.run, test: o.condition()}
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
	made := p.code()
	environment.begin(made.slots)
	return made.run(environment)
}

// Holds evaluates a condition. It is an error when the result is not a bool.
// The error is an [*EvaluationError].
func (p *Program) Holds(environment *Environment) (bool, error) {
	made := p.code()
	environment.begin(made.slots)
	return made.test(environment)
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

package expression

import (
	"errors"
	"fmt"
	"strings"
	"unicode"

	"github.com/expr-lang/expr/ast"
	"github.com/expr-lang/expr/file"
	"github.com/expr-lang/expr/parser"

	"github.com/eventstorm/storm/model/value"
)

// parse runs expr's parser.
func parse(s *source) (ast.Node, *Problem) {
	if strings.TrimSpace(s.text) == "" {
		return nil, &Problem{0, len(s.text), "an expression is missing", "write a condition or a value, such as command.total > 0"}
	}
	tree, err := parser.Parse(string(s.parsed))
	if err != nil {
		return nil, syntaxProblem(s, err)
	}
	return tree.Node, nil
}

// syntaxProblem says in our words what expr's parser stumbled over.
func syntaxProblem(s *source, err error) *Problem {
	var fault *file.Error
	if !errors.As(err, &fault) {
		return &Problem{0, len(s.text), "this is not an expression", ""}
	}
	start, end := s.offset(fault.From), s.offset(fault.To)
	if strings.Contains(fault.Message, "EOF") || strings.Contains(fault.Message, "end of expression") || start >= len(s.text) {
		return &Problem{0, len(s.text), "the expression ends too early", "complete it, or remove what comes last"}
	}
	end = max(end, start)
	for strings.HasPrefix(fault.Message, "bad number") && start > 0 && s.word(start-1) >= end {
		start--
	}
	found := s.slice(start, end)
	for at, each := range s.literals {
		if at <= start && start < each.end {
			start, end, found = at, each.end, s.slice(at, each.end)
		}
	}
	problem := &Problem{Start: start, End: end}
	problem.Message, problem.Hint = syntaxMessage(fault.Message, found)
	if problem.Hint == "" {
		problem.Hint = idiomHint(s.text)
	}
	return problem
}

// idiomHint shows how to write here what the words of another language mean.
func idiomHint(text string) string {
	lower := " " + strings.ToLower(text)
	switch {
	case strings.Contains(lower, " if(") || strings.Contains(lower, " if ") || strings.Contains(lower, " then "):
		return "write condition ? value : other value"
	case strings.ContainsAny(text, "“”„‘’«»"):
		return "use straight quotation marks"
	case strings.Contains(lower, " is "):
		return "write == to compare"
	case hasAmountWithWord(text):
		return "write money as an amount and three capital letters, such as 5 EUR"
	default:
		return ""
	}
}

func syntaxMessage(message, found string) (text, hint string) {
	switch {
	case strings.Contains(message, "cannot be mixed"):
		return fmt.Sprintf("?? and %s cannot be mixed", found), "put one of them into parentheses"
	case strings.HasPrefix(message, "bad number"):
		return "this is not a number", "write digits, and a unit after them such as 6000 USD or 2h"
	case strings.Contains(message, "literal"):
		return "this number or text cannot be read", "numbers have at most 18 digits"
	case strings.HasPrefix(message, "expected at least"):
		return "this function needs more", "write the list first, then a condition or a value for each element"
	case strings.HasPrefix(message, "wrap predicate"):
		return "several steps for each element need braces", "write {…}"
	case strings.HasPrefix(message, "invalid char escape"):
		return "this escape is not known", `write \\ for a backslash`
	case strings.Contains(message, "map key"):
		return fmt.Sprintf("%q is not expected here", found), `a record is written {name: value}`
	case found == "=":
		return `"=" is not expected here`, "write == to compare"
	case found == "AND", found == "OR", found == "NOT", found == "IN":
		return fmt.Sprintf("%q is not expected here", found), "write " + strings.ToLower(found)
	case strings.HasPrefix(found, "#"):
		return `"#" is not expected here`, "it stands for an element, within filter(list, …) and the like"
	case found == "":
		return "this cannot be read", ""
	}
	return fmt.Sprintf("%q is not expected here", found), ""
}

// hasAmountWithWord reports whether a number and a word stand side by side.
func hasAmountWithWord(text string) bool {
	words := strings.Fields(text)
	for i := 1; i < len(words); i++ {
		left, right := words[i-1], words[i]
		if isDigit(left[len(left)-1]) && unicode.IsLetter(rune(right[0])) && !isCurrency(right) || isDigit(right[0]) && isCurrency(left) {
			return true
		}
	}
	return false
}

func isCurrency(word string) bool {
	_, ok := value.ParseCurrency(word)
	return ok
}

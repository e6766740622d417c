package expression

// Problem is a fault in the text of an expression, found before anything runs.
type Problem struct {
	// Start and End are byte offsets in the text; End is exclusive.
	Start, End int
	// Message says what is wrong, in lower case and without a full stop.
	Message string
	// Hint says what to do about it; it may be empty.
	Hint string
}

// String returns the message and the hint in one line.
func (p Problem) String() string {
	if p.Hint == "" {
		return p.Message
	}
	return p.Message + ". " + p.Hint
}

// EvaluationError is a fault that shows only in a run: a missing value, a
// division by zero, an overflow, an index out of range, two currencies.
type EvaluationError struct {
	// Start and End are byte offsets in the text; End is exclusive.
	Start, End int
	// Message says what is wrong, in lower case and without a full stop.
	Message string
	// Hint says what to do about it; it may be empty.
	Hint string
}

// Error returns the message and the hint in one line. The place is left to the
// caller, who knows where in the model the text stands.
func (e *EvaluationError) Error() string {
	return Problem{Message: e.Message, Hint: e.Hint}.String()
}

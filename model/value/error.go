package value

import (
	"errors"
	"fmt"
)

// Error says why data cannot be read, stored or computed with. The errors of
// [Parse] and [Conform] are of this type.
type Error struct {
	// Message says what is wrong, in lower case and without a full stop.
	Message string
	// Hint says what to write instead; it may be empty.
	Hint string
}

// Error returns the message and the hint in one line.
func (e *Error) Error() string {
	if e.Hint == "" {
		return e.Message
	}
	return e.Message + ". " + e.Hint
}

// faultf returns an error with a hint.
func faultf(hint, format string, arguments ...any) error {
	return &Error{Message: fmt.Sprintf(format, arguments...), Hint: hint}
}

// within says in which part of a list or a record an error is.
func within(part string, err error) error {
	var inner *Error
	if errors.As(err, &inner) {
		return &Error{Message: part + ": " + inner.Message, Hint: inner.Hint}
	}
	return &Error{Message: part + ": " + err.Error()}
}

package model

import (
	"strconv"
	"time"

	"gopkg.in/yaml.v3"
)

// maxAttempts bounds what one message can set going.
const maxAttempts = 100

// Retry says how often and how far apart something that failed is tried again:
// first at once, then after growing delays.
type Retry struct {
	Attempts  int           // in all, the first included; 0 when not stated, which is 1
	Immediate int           // how many of the further attempts come at once, before those that wait
	Backoff   time.Duration // before the first attempt that waits; doubled before each further one
	At        Range

	immediateAt, backoffAt Range // zero when not stated
}

var retryForm = form[Retry]{
	noun:    "retry",
	summary: "How often and how far apart a failed handler is tried again.",
	keys: []key[Retry]{
		{
			name: "attempts", summary: "How often it is tried in all, the first time included; 100 times at most.", standard: "1",
			example: "attempts: 3", binding: integerBetween(1, maxAttempts, func(t *Retry, attempts int, at Range) { t.Attempts, t.At = attempts, at }),
		},
		{
			name: "immediate", summary: "How many of the further attempts come at once, before the others with their delays.", standard: "0",
			example: "immediate: 2", binding: integerBetween(0, maxAttempts-1, func(t *Retry, immediate int, at Range) { t.Immediate, t.immediateAt = immediate, at }),
		},
		{
			name: "backoff", summary: "How long before the first attempt that does not come at once; doubled before each further one.", standard: "0s",
			example: "backoff: 10s", binding: length(func(t *Retry, backoff time.Duration, at Range) {
				t.Backoff, t.backoffAt = backoff, at
				if t.At.IsZero() {
					t.At = at
				}
			}),
		},
	},
}

// retried binds a key to a retry, and checks that its keys fit each other.
func retried[T any](field func(*T) *Retry) binding[T] {
	return binding[T]{
		shape: formShape[Retry]{&retryForm},
		read: func(r *reader, node *yaml.Node, into *T) {
			retry, known := field(into), len(r.diagnostics)
			retryForm.read(r, node, retry)
			if len(r.diagnostics) == known {
				retry.check(r)
			}
		},
	}
}

// check reports attempts that nobody makes: those that come at once, or those
// that wait.
func (t *Retry) check(r *reader) {
	further := max(t.Attempts, 1) - 1
	switch {
	case t.Immediate > further:
		r.report(Diagnostic{
			Rule:    "model/retry",
			Message: quote("immediate: "+strconv.Itoa(t.Immediate)) + " needs " + strconv.Itoa(t.Immediate+1) + " attempts or more, not " + strconv.Itoa(further+1),
			Hint:    "attempts counts the first one too: write attempts: " + strconv.Itoa(t.Immediate+1) + " or more",
			At:      t.immediateAt,
		})
	case t.Backoff > 0 && t.Immediate == further:
		r.report(Diagnostic{
			Rule:    "model/retry",
			Message: "no attempt waits for the " + quote("backoff"),
			Hint:    "write attempts: " + strconv.Itoa(further+2) + " or more, or remove the backoff",
			At:      t.backoffAt,
		})
	}
}

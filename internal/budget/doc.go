// Package budget measures the whole program against the budgets of its
// design, in benchmarks that compare within one run:
//
//	go test -bench . ./internal/budget
//
// They report; they don't judge: machines are noisy.
package budget

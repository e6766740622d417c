// Package budget measures the whole program against the budgets of its
// design, in benchmarks that compare within one run:
//
//	go test -bench . ./internal/budget
//
// They report; they don't judge: machines are noisy. The budgets of single
// parts stand beside them:
//
//	go test -bench Command ./runtime/kernel    one command, and a million
//	go test -bench . ./runtime                 scenarios, with compiled expressions
//	go test -bench . ./validate/naming         one check of a name
//
// The folder peers is a module of its own, with other dispatchers on the flow
// that the kernel is measured by:
//
//	cd internal/budget/peers && go test -bench .
package budget

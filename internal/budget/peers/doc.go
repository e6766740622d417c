// Package peers measures other dispatchers on the flow that the kernel's own
// benchmark measures: one command → guard → event → two handlers. It is a module
// of its own, so that storm depends on none of them:
//
//	cd internal/budget/peers && go test -bench .
package peers

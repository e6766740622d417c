// Package lint applies rules to a model the way its team decided: with the
// severities, options, exceptions and rules of its own that lint sections and
// a shared file hold, without what comments in the model ignore, and without
// what a baseline knows already.
//
// It reads neither files nor the clock: what it needs of either is an option,
// so that the same input has the same findings.
package lint

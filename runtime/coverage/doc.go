// Package coverage tells which parts of a model its scenarios reach.
//
// A [Collector] knows the points of a model: each command, handler, event,
// process, timer and read model is one, and each guard, invariant and condition
// is two, one for either way it can turn out. It is told of decisions as they
// are made and takes the traces of runs one by one, keeps nothing of them but
// what they reached, and reports in the order of the model: the same runs give
// the same report.
//
// What is given in a scenario reaches nothing, and neither do events and rows
// of a transaction that was rolled back: they never were.
package coverage

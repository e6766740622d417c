// Package expression compiles the guards and the values of a model: short
// texts such as
//
//	len(command.items) > 0 and command.total > 6000 USD
//
// The syntax is that of github.com/expr-lang/expr, with literals of its own for
// money (6000 USD) and durations (2h, 1h30m, 3d). Only expr's parser is used.
// Types are checked here against the data that the model declares, so that
// money, dates, optional fields and enums are first-class, every [Problem] has
// a place and says what to write instead, and all arithmetic is checked.
//
// A [Program] is a tree of closures. It cannot loop for ever, however it was
// written: work is counted, and a run that exceeds its budget is an error.
package expression

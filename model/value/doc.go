// Package value holds the types and the values of model data: what a field of
// a command, an event or an aggregate may be, and what it is during a run.
//
// Values are immutable and small; scalars never allocate. All arithmetic is
// checked: a result that does not fit is an error, never a wrapped number.
// Money is exact, carries its currency and refuses to mix two of them.
//
// Messages of errors are written for the author of the model: lower case,
// quoting the text at fault, and ending in what to write instead.
package value

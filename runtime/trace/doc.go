// Package trace is the plain data of a run: what happened, step by step, in
// the words of the domain.
//
// A [Trace] holds [Step]s; each step holds one [Fact], past tense, such as
// [EventRaised] or [TransactionRolledBack]. Facts name the elements of a model
// by qualified name ("Ordering.OrderStarted") and hold data as [value.Value],
// so that a drawing, a walkthrough and a report can read a run without knowing
// the dispatcher that made it.
//
// [Trace.Snapshot] rebuilds what was true after any step, [WriteText] prints a
// trace for people, and encoding/json writes it for programs: the same trace
// gives the same bytes.
//
// Everything here is data: a value that was handed out is never changed again
// and may be read by several goroutines.
package trace

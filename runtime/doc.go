// Package runtime runs the scenarios of a model.
//
// [New] compiles a loaded model for the dispatcher of package kernel: commands,
// events and handlers become registered types and functions, guards, mappings
// and effects stay the expressions that the loader compiled. [Simulator.Run]
// runs one scenario (given, when, then) in virtual time and returns its
// [trace.Trace]: what happened, whether that is what the scenario expects, and
// where it differs.
//
// Runs are deterministic: elements are asked in declared order, identifiers
// are counted, and the clock stands at [Epoch] until the scenario moves it. The
// same model and scenario give the same trace, byte for byte.
//
// A model with faults runs as far as it goes. What cannot be used, an
// unresolved name or an expression with a fault, is left out, and a
// [trace.ElementSkipped] says so where the run meets it.
package runtime

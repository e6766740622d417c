// Package adhoc runs what a command line says as if a scenario said it: a step
// to send, a fault to inject.
//
// A part of a scenario that somebody types is put into a document of its own
// and loaded together with the model, so that the checks and the words of all
// messages are those of the loader. Places are then moved to where the person
// typed: to the argument.
package adhoc

// Package model is the language of storm: what an event-storming model can
// say, and how it is read from YAML.
//
// Load and LoadPaths turn bytes into a Model and diagnostics together: a
// model that has faults is still returned, as complete as it can be, so that
// one mistake never hides another. A fault of the text is a Diagnostic with a
// range; a fault of the surroundings (a folder that can't be read) is an
// error.
//
// A Model is immutable once it is loaded and safe for concurrent use.
//
// The vocabulary is that of event storming and domain-driven design: Alberto
// Brandolini, Introducing EventStorming (Leanpub, 2021), and Eric Evans,
// Domain-Driven Design (Addison-Wesley, 2003).
package model

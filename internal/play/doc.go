// Package play lets a person act in a model: what makes sense to do now, what
// comes of it, and the branches that were tried.
//
// Every run begins anew from the start, with all that was done until then: a
// model has no state but the facts of its trace, and a run takes microseconds.
// So going back is free, and a branch can be written into the model as a
// scenario that does the same.
//
// Nothing here knows a screen.
package play

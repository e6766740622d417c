// Package validate checks a loaded model against the rules of event storming
// and event-driven design.
//
// A rule is a value in one list, [Rules], in a file of its own; [Default] are
// those that are on unless a team says otherwise. [Run] applies rules to a
// model and returns what they found, sorted by place. How much a rule asks
// depends on the level of a context: a big-picture model of bare names gets no
// nagging about data.
//
// One mistake is one finding: what follows from a mention that is misspelt, or
// from a part of a file that can't be read, is not reported as well. What
// several rules need to know about a model, such as what leads to what, is
// worked out once, when the first of them asks.
package validate

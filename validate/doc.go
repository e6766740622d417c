// Package validate checks a loaded model against the rules of event storming
// and event-driven design.
//
// A rule is a value in one list, Rules. Run applies rules to a model and
// returns what they found, sorted by place. How much a rule asks depends on
// the level of a context: a big-picture model of bare names gets no nagging
// about data.
package validate

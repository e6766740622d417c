// Package flow arranges the elements of a model as notes on a wall: a lane for
// each bounded context, time to the right.
//
// Within a lane a note's children are what comes of it: an actor's commands,
// the aggregate a command acts on, the events that raises, the policies that
// react to these, the commands they send. The first child stands to the right
// of its parent, the others below. Every element has one home; where the flow
// comes to it again it meets an Echo, a note that stands for the home and has
// no children, so that cycles end.
//
// A Flow is data: it knows neither columns of a terminal nor styles, and never
// changes.
package flow

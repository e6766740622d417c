package render

// Follow says which way one goes from an element.
type Follow uint8

// The ways.
const (
	FollowBoth      Follow = iota // what leads to it and what comes of it
	FollowForwards                // what comes of it
	FollowBackwards               // what leads to it
)

// String returns "both", "forwards" or "backwards".
func (f Follow) String() string { return followWords[f] }

var followWords = [...]string{FollowBoth: "both", FollowForwards: "forwards", FollowBackwards: "backwards"}

// DefaultDepth is how many steps a neighbourhood goes unless told otherwise.
const DefaultDepth = 2

package render

// Detail is how much of a model a drawing shows.
type Detail uint8

// The details, after the formats of event storming: a workshop adds more kinds
// of notes from one to the next.
const (
	DetailAll        Detail = iota // all there is
	DetailBigPicture               // events, people, external systems and hotspots
	DetailProcess                  // commands, policies and read models too
	DetailDesign                   // aggregates too
)

// shows reports whether notes of a kind are drawn.
func (d Detail) shows(kind Kind) bool {
	switch kind {
	case KindCommand, KindPolicy, KindProcess, KindTimer, KindReadModel:
		return d != DetailBigPicture
	case KindAggregate:
		return d == DetailAll || d == DetailDesign
	default:
		return true
	}
}

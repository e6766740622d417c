package render

// Remark is something about a drawing that a person should know: it was drawn,
// but not all of it or not as one would expect.
type Remark struct {
	Kind  RemarkKind
	Count int // of what the kind speaks of
}

// RemarkKind says what a remark is about.
type RemarkKind uint8

// The remarks.
const (
	RemarkCollapsed     RemarkKind = iota // more notes than fit one drawing: contexts stand for what is in them
	RemarkPlainLayout                     // notes or lines too entangled for the layout engine: a plainer layout was used
	RemarkHiddenLines                     // lines that are not drawn, since there are too many
	RemarkEmpty                           // there is nothing to draw
	RemarkHiddenFinding                   // findings about what the drawing does not show
)

// remark tells a remark to whoever wants to hear it.
func (o *Options) remark(r Remark) {
	if o.Remark != nil {
		o.Remark(r)
	}
}

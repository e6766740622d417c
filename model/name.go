package model

// Name is a text written by the user together with the place it stands at:
// the name of an element where it is declared, or a mention of it elsewhere.
type Name struct {
	Text string
	At   Range
}

// String returns the text alone.
func (n Name) String() string { return n.Text }

// IsZero reports whether nothing was written.
func (n Name) IsZero() bool { return n.Text == "" && n.At.IsZero() }

package naming

// reason is why a name is not as it should be. Its text is made only when
// somebody asks, so that a check costs no formatting.
type reason uint8

const (
	noReason reason = iota
	noPast
	baseForm
	headImperative
	actNoun
	goingOn
	notYet
	artefact
	pastCommand
	nounCommand
	goingOnCommand
	verbLast
	notYetCommand
)

// text returns the reason with the word quoted.
func (r reason) text(word string) string {
	quoted := `"` + word + `"`
	switch r {
	case noPast:
		return "none of its words is a past form"
	case baseForm:
		return quoted + " is not a past form"
	case headImperative:
		return quoted + " tells somebody to do it, as a command would"
	case actNoun:
		return quoted + " names the act, not that it has happened"
	case goingOn:
		return quoted + " says that it is still going on"
	case notYet:
		return quoted + " says that it has not happened yet"
	case artefact:
		return quoted + " is a thing; the past form in front of it only describes it"
	case pastCommand:
		return quoted + " is a past form, as an event would have it"
	case nounCommand:
		return quoted + " is a noun, not an imperative"
	case goingOnCommand:
		return quoted + " is not an imperative"
	case verbLast:
		return quoted + " is the verb; an imperative comes first"
	case notYetCommand:
		return quoted + " states something; a command asks for it"
	}
	return ""
}

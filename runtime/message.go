package runtime

import "github.com/eventstorm/storm/model/value"

// message is a command or an event on its way: its data and the identity of
// the aggregate that it is about, empty when that is not known.
type message struct {
	data     value.Value
	identity string
}

func (m message) describe() value.Value { return m.data }

// identityText returns an identity as facts and stores know it.
func identityText(identity value.Value) string {
	if identity.IsNull() {
		return ""
	}
	return identity.String()
}

// parseIdentity returns the identity as a value of a type.
func parseIdentity(text string, t *value.Type) value.Value {
	parsed, err := value.Parse(text, t)
	if err != nil {
		return value.NewUUID(text)
	}
	return parsed
}

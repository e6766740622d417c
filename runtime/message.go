package runtime

import (
	"strconv"
	"strings"

	"github.com/eventstorm/storm/model/value"
)

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

// identifiers counts the identifiers of a run.
type identifiers struct {
	last    int
	started map[*aggregate]int
}

// Next returns "id-1", "id-2" and so on.
func (i *identifiers) Next() string {
	i.last++
	return "id-" + strconv.Itoa(i.last)
}

// of returns the identity of a new aggregate: "order-1", "order-2" and so on,
// or plain numbers where the type wants them.
func (i *identifiers) of(a *aggregate) value.Value {
	if i.started == nil {
		i.started = map[*aggregate]int{}
	}
	i.started[a]++
	number := strconv.Itoa(i.started[a])
	if a.identityType().Kind == value.Int {
		return parseIdentity(number, a.identityType())
	}
	name := strings.Join(strings.Fields(strings.ToLower(a.source.Name.Text)), "-")
	return parseIdentity(name+"-"+number, a.identityType())
}

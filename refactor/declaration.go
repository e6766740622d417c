package refactor

import "github.com/eventstorm/storm/model"

// A Declaration is something with a name that can be changed: an element, a
// bounded context, a member, a timer or a channel.
type Declaration struct {
	Kind    string         // in one word, such as "readModel"; see Kinds
	Noun    string         // what a person calls it: "read model"
	Name    model.Name     // where it is declared first
	Context *model.Context // that it is declared in; nil for a context
}

// QualifiedName returns the name by which other contexts mention it.
func (d Declaration) QualifiedName() string {
	if d.Context == nil || d.Context.Name.Text == "" {
		return d.Name.Text
	}
	return d.Context.Name.Text + "." + d.Name.Text
}

// The kinds that are no kinds of element.
const (
	kindContext = "context"
	kindMember  = "member"
	kindTimer   = "timer"
	kindChannel = "channel"
)

// kindWords are the kinds of element in one word.
var kindWords = [...]string{
	model.KindActor:     "actor",
	model.KindExternal:  "external",
	model.KindCommand:   "command",
	model.KindAggregate: "aggregate",
	model.KindEvent:     "event",
	model.KindHandler:   "handler",
	model.KindProcess:   "process",
	model.KindReadModel: "readModel",
	model.KindType:      "type",
	model.KindScenario:  "scenario",
}

// Kinds returns the words for what can be renamed.
func Kinds() []string {
	return append(kindWords[:len(kindWords):len(kindWords)], kindMember, kindTimer, kindChannel, kindContext)
}

// Declarations returns everything in a model that can be renamed: context by
// context, each before what is in it, kind by kind in declared order.
func Declarations(m *model.Model) []Declaration {
	var all []Declaration
	for _, context := range m.Contexts {
		if context.Name.Text != "" {
			all = append(all, Declaration{Kind: kindContext, Noun: kindContext, Name: context.Name})
		}
		all = append(all, declarationsIn(context)...)
	}
	return all
}

func declarationsIn(context *model.Context) []Declaration {
	var all []Declaration
	for _, declared := range context.Elements() {
		element := declared.Declaration()
		all = append(all, Declaration{Kind: kindWords[element.Kind], Noun: element.Kind.String(), Name: element.Name, Context: context})
	}
	add := func(kind string, name model.Name) {
		all = append(all, Declaration{Kind: kind, Noun: kind, Name: name, Context: context})
	}
	for _, aggregate := range context.Aggregates {
		for _, member := range aggregate.Members {
			add(kindMember, member.Name)
		}
	}
	for _, process := range context.Processes {
		for _, timer := range process.Timers {
			add(kindTimer, timer.Name)
		}
	}
	for _, channel := range context.Channels {
		add(kindChannel, channel.Name)
	}
	return all
}

// sharesNames reports whether things of two kinds in one context are mentioned
// at the same places, so that they can't have the same name.
func sharesNames(kind, other string) bool {
	return space(kind) == space(other)
}

const spaceOfTypes = "types"

// space returns what a kind shares its names with.
func space(kind string) string {
	switch kind {
	case kindWords[model.KindCommand], kindWords[model.KindEvent]:
		return "messages"
	case kindWords[model.KindActor], kindWords[model.KindExternal]:
		return "parties"
	case kindWords[model.KindAggregate], kindWords[model.KindType], kindMember:
		return spaceOfTypes
	default:
		return kind
	}
}

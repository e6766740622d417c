package validate

import (
	"strings"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/validate/naming"
)

var namingNearDuplicate = Rule{
	ID:       "naming/near-duplicate",
	Summary:  "No two names differ only by capitals or by what separates their words.",
	Why:      "Two people wrote down the same thing. From then on half of the handlers listen to one of them and half to the other.",
	From:     model.LevelBigPicture,
	Severity: model.SeverityWarning,
	Bad:      "events: [OrderStarted, Order started]\n",
	Good:     "events: [OrderStarted, OrderShipped]\n",
	Check: func(p *Pass) {
		p.checkSpellings(spelling, func(second, first namedThing) {
			finding := p.Report(second.name.At, "keep one of them", "%q differs from %q only in how it is written", second.name.Text, first.name.Text)
			relate(finding, first.name.At, "the "+first.noun)
		})
	},
}

var namingPlural = Rule{
	ID:       "naming/plural",
	Summary:  "No two English names differ only by a plural.",
	Why:      "OrderItem and OrderItems are read, said and typed as the same. Whoever takes the wrong one notices it late.",
	From:     model.LevelProcess,
	Severity: model.SeverityInfo,
	Bad:      "level: process\nexternals: [Shop]\nevents: {ItemAdded: {external: Shop}, ItemsAdded: {external: Shop}}\n",
	Good:     "level: process\nexternals: [Shop]\nevents: {ItemAdded: {external: Shop}, ItemListReplaced: {external: Shop}}\n",
	Check: func(p *Pass) {
		p.checkSpellings(singular, func(second, first namedThing) {
			if !isIn(second.context, naming.English) || spelling(second.name.Text) == spelling(first.name.Text) {
				return
			}
			finding := p.Report(second.name.At, "say in the name what is different", "%q differs from %q only by a plural", second.name.Text, first.name.Text)
			relate(finding, first.name.At, "the "+first.noun)
		})
	},
}

// A namedThing is a name with what it names.
type namedThing struct {
	name    model.Name
	noun    string
	context *model.Context
}

// checkSpellings calls report for each name that has the same key as an
// earlier one, among those that are mentioned at the same places.
func (p *Pass) checkSpellings(key func(string) string, report func(second, first namedThing)) {
	for context := range p.Contexts() {
		first := map[string]namedThing{}
		check := func(space string, name model.Name, noun string) {
			thing := namedThing{name, noun, context}
			spelled := space + key(name.Text)
			if earlier, known := first[spelled]; known {
				report(thing, earlier)
				return
			}
			first[spelled] = thing
		}
		for _, declared := range context.Elements() {
			if element := declared.Declaration(); element.Kind != model.KindScenario {
				check(spaces[element.Kind], element.Name, element.Kind.String())
			}
		}
		for _, aggregate := range context.Aggregates {
			for _, member := range aggregate.Members {
				check(spaces[model.KindType], member.Name, "member")
			}
		}
	}
}

// spaces tells kinds apart that may share names.
var spaces = map[model.Kind]string{
	model.KindActor: "party ", model.KindExternal: "party ",
	model.KindCommand: "message ", model.KindEvent: "message ",
	model.KindAggregate: "type ", model.KindType: "type ",
	model.KindHandler: "handler ", model.KindProcess: "process ", model.KindReadModel: "read model ",
}

// spelling returns a name without what makes no difference to a reader.
func spelling(name string) string {
	return strings.ToLower(strings.Join(naming.Words(name), ""))
}

// singular returns the spelling of a name with its words in the singular.
func singular(name string) string {
	words := naming.Words(name)
	for i, word := range words {
		lower := strings.ToLower(word)
		if len(lower) > 3 && strings.HasSuffix(lower, "s") && !strings.HasSuffix(lower, "ss") && !strings.HasSuffix(lower, "us") && !strings.HasSuffix(lower, "is") {
			lower = lower[:len(lower)-1]
		}
		words[i] = lower
	}
	return strings.Join(words, "")
}

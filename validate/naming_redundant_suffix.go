package validate

import (
	"strings"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/validate/naming"
)

var namingRedundantSuffix = Rule{
	ID:       "naming/redundant-suffix",
	Summary:  "A name does not repeat what kind of element it names.",
	Why:      "Nobody in the business says \"order started event\". Words of the code push the words of the domain out of the picture.",
	From:     model.LevelBigPicture,
	Severity: model.SeverityInfo,
	Bad:      "events: [OrderStartedEvent]\n",
	Good:     "events: [OrderStarted]\n",
	Check: func(p *Pass) {
		for context := range p.Contexts() {
			for _, element := range p.elementsIn(context) {
				for _, suffix := range kindSuffixes[element.Kind] {
					if rest, ok := withoutSuffix(element.Name.Text, suffix); ok {
						p.reportRenaming(context, spaces[element.Kind], element.Name, rest, "",
							"the name of the %s %q ends by saying that it is one", element.Kind, element.Name.Text)
						break
					}
				}
			}
		}
	},
}

// kindSuffixes are the words for a kind of element that names end in, the
// longest first.
var kindSuffixes = map[model.Kind][][]string{
	model.KindEvent:     {{"integration", "event"}, {"domain", "event"}, {"event"}, {"evento"}, {"ereignis"}},
	model.KindCommand:   {{"command"}, {"comando"}, {"befehl"}},
	model.KindAggregate: {{"aggregate", "root"}, {"aggregate"}, {"agregado"}, {"aggregat"}},
	model.KindReadModel: {{"read", "model"}},
}

// withoutSuffix takes words off the end of a name, if something is left that
// may stand alone: of a command more than its verb.
func withoutSuffix(name string, suffix []string) (rest string, ok bool) {
	if last := suffix[len(suffix)-1]; len(name) <= len(last) || !strings.EqualFold(name[len(name)-len(last):], last) {
		return "", false
	}
	words := naming.Words(name)
	kept := len(words) - len(suffix)
	if kept < 1 || kept < 2 && suffix[0] == "command" {
		return "", false
	}
	for i, word := range suffix {
		if strings.ToLower(words[kept+i]) != word {
			return "", false
		}
	}
	rest = name
	for i := len(words) - 1; i >= kept; i-- {
		rest = strings.TrimSuffix(rest, words[i])
		rest = strings.TrimRight(rest, " _-.")
	}
	return rest, rest != name && rest != ""
}
